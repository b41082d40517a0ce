import Governance

/// What can be found in one file, folded once for as long as the file stays as it is.
struct SearchSection: Sendable {
  /// The file.
  let file: DataFile
  /// What it holds.
  let content: FileContent
  /// What can be found, in the order of the file.
  private(set) var spots: [FoundSpot] = []
  private var starts: [Int] = [0]
  private var letters: [UInt64] = []
  private var bytes: [UInt8] = []

  /// Folds what a file holds; whose file it is, is searched, too.
  init(_ file: DataFile, _ content: FileContent, ownerName: String) {
    self.file = file
    self.content = content
    let whose = Folding.fold(ownerName)
    content.forEachSpot { spot, names in add(spot, names, whose) }
  }

  private mutating func add(_ spot: FoundSpot, _ names: [String?], _ whose: [UInt8]) {
    let start = bytes.count
    for name in names {
      guard let name, !name.isEmpty else { continue }
      if bytes.count > start { bytes.append(0x20) }
      Folding.append(name, to: &bytes)
    }
    bytes.append(Folding.separator)
    bytes += whose
    spots.append(spot)
    starts.append(bytes.count)
    letters.append(Folding.letters(of: bytes[start...]))
  }
}

extension SearchSection {
  /// How well each of some spots fits, or of all; those whose letters cannot fit, whatever is typed after,
  /// are left out.
  func search(
    _ query: SearchQuery,
    among places: [Int32]?,
    _ take: (_ place: Int32, _ score: Int?) -> Void
  ) {
    bytes.withUnsafeBufferPointer { bytes in
      func look(_ place: Int) {
        guard letters[place] & query.letters == query.letters else { return }
        let text = UnsafeBufferPointer(rebasing: bytes[starts[place]..<starts[place + 1]])
        guard query.isWithin(text) else { return }
        take(Int32(place), query.score(of: text))
      }
      if let places {
        for place in places { look(Int(place)) }
      } else {
        for place in spots.indices { look(place) }
      }
    }
  }
}

/// Something that can be found in a file, by its place there.
enum FoundSpot: Hashable, Sendable {
  case municipality
  case body(Int)
  case goal(Int)
  case indicator(Int)
  case assignment(Int)
  case risk(Int)
  case control(Int)
  case financialGoal(Int)
  case document
  case table(Int)
  case line(table: Int, Int)
  case bridge(Int)
  case section(Int)
  case figure(section: Int, Int)
}

extension FileContent {
  /// Tells of all that can be found, with the names it goes by.
  func forEachSpot(_ take: (FoundSpot, [String?]) -> Void) {
    switch self {
    case .municipality(let municipality):
      take(.municipality, [municipality.name])
      for (index, body) in municipality.bodies.enumerated() {
        take(.body(index), [body.name, body.shortName])
      }
    case .goals(let register):
      for (index, goal) in register.goals.enumerated() {
        take(.goal(index), [goal.number, goal.title, goal.shortTitle])
      }
    case .indicators(let register):
      for (index, indicator) in register.indicators.enumerated() {
        take(.indicator(index), [indicator.name, indicator.shortName])
      }
    case .assignments(let register):
      for (index, assignment) in register.assignments.enumerated() {
        take(.assignment(index), [assignment.title])
      }
    case .risks(let register):
      for (index, risk) in register.risks.enumerated() { take(.risk(index), [risk.title]) }
    case .controls(let register):
      for (index, control) in register.controls.enumerated() {
        take(.control(index), [control.title, control.riskLabel])
      }
    case .finance(let register):
      for (index, goal) in register.finance.enumerated() {
        take(.financialGoal(index), [goal.title])
      }
    case .document(let document): document.forEachSpot(take)
    case .personnel, .decisions, .locks: break
    }
  }
}

extension Document {
  fileprivate func forEachSpot(_ take: (FoundSpot, [String?]) -> Void) {
    take(.document, [title, shortTitle])
    for (index, table) in statements.enumerated() {
      take(.table(index), [table.title])
      for (place, line) in table.lines.enumerated() where line.kind != .heading {
        take(.line(table: index, place), [line.label])
      }
    }
    for (index, bridge) in bridges.enumerated() { take(.bridge(index), [bridge.title]) }
    for (index, section) in sections.enumerated() {
      take(.section(index), [section.title])
      for (place, figure) in section.figures.enumerated() {
        take(.figure(section: index, place), [figure.label])
      }
    }
  }
}
