import Governance
import Wording

/// What can be found in one file, folded once for as long as the file stays as it is.
struct SearchSection: Sendable {
  /// The file.
  let file: DataFile
  /// What it holds.
  let content: FileContent
  /// What can be found, in the order of the file; the texts come after all that has a name.
  private(set) var spots: [FoundSpot] = []
  /// How much of it has a name.
  private(set) var count = 0
  private var starts: [Int] = [0]
  private var letters: [UInt64] = []
  private var bytes: [UInt8] = []

  /// Folds what a file holds; whose file it is, is searched, too, and the words for what people are.
  init(_ file: DataFile, _ content: FileContent, ownerName: String, in words: Words) {
    self.file = file
    self.content = content
    let whose = Folding.fold(ownerName)
    content.forEachSpot { spot, names in add(spot, names, whose) }
    count = spots.count
    for spot in spots {
      for (place, text) in content.texts(of: spot, in: words).enumerated() {
        add(.text(of: spot, place), [text], whose)
      }
    }
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
    from here: Municipality.ID?,
    _ take: (_ place: Int32, _ score: Int?) -> Void
  ) {
    bytes.withUnsafeBufferPointer { bytes in
      func look(_ place: Int) {
        guard letters[place] & query.letters == query.letters else { return }
        let text = UnsafeBufferPointer(rebasing: bytes[starts[place]..<starts[place + 1]])
        guard query.isWithin(text) else { return }
        let score = score(of: text, at: place, query)
        take(Int32(place), score.map { $0 + (file.owner.municipality == here ? Self.perHere : 0) })
      }
      if let places {
        for place in places { look(Int(place)) }
      } else {
        for place in spots.indices { look(place) }
      }
    }
  }
}

extension SearchSection {
  /// How well each name fits that has a slip for what was typed.
  func search(
    near query: NearQuery,
    from here: Municipality.ID?,
    _ take: (_ place: Int, _ score: Int) -> Void
  ) {
    bytes.withUnsafeBufferPointer { bytes in
      for place in 0..<count where query.mayFit(letters[place]) {
        let text = UnsafeBufferPointer(rebasing: bytes[starts[place]..<starts[place + 1]])
        guard let score = query.score(of: text) else { continue }
        take(
          place,
          score * Self.perMatch + spots[place].rank * Self.perRank - min(8, text.count / 16)
            + (file.owner.municipality == here ? Self.perHere : 0)
        )
      }
    }
  }
}

extension SearchSection {
  /// How well a spot fits.
  ///
  /// At equal match what is in the municipality that is shown comes first, then goals and assignments before
  /// lines and figures; texts come after all names.
  private func score(
    of text: UnsafeBufferPointer<UInt8>,
    at place: Int,
    _ query: SearchQuery
  ) -> Int? {
    if place >= count {
      return query.textScore(of: text).map { $0 * Self.perMatch - Self.belowNames }
    }
    return query.match(of: text)
      .map { match in
        match.score * Self.perMatch + spots[place].rank * Self.perRank - match.length
      }
  }

  /// What a step of the match weighs against where a thing is, that against what kind of thing it is, and
  /// that against its length.
  static let (perMatch, perHere) = (128, 64)
  private static let (perRank, belowNames) = (9, 20_000)

  /// Where the first word that was typed stands in a text; `nil` where it does not.
  func firstPlace(of query: SearchQuery, at place: Int) -> Int? {
    query.firstPlace(in: bytes[starts[place]..<starts[place + 1]])
  }
}

/// Something that can be found in a file, by its place there.
indirect enum FoundSpot: Hashable, Sendable {
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
  /// One of the texts that are written in it.
  case text(of: FoundSpot, Int)

  /// What comes first of what fits as well.
  var rank: Int {
    switch self {
    case .municipality, .body, .goal, .assignment: 4
    case .indicator, .risk, .control, .financialGoal: 3
    case .document, .table, .bridge, .section: 2
    case .line: 1
    case .figure, .text: 0
    }
  }
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
        take(.goal(index), [goal.title, goal.shortTitle, goal.number])
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
