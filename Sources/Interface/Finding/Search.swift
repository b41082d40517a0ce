import Governance
import Wording

/// A search across everything that is read, and what it has found.
///
/// Each file is folded once for as long as it stays as it is. While somebody types on, only what the letters
/// before let through is looked at again.
struct Search: Sendable {
  /// Something found: a spot of a section, or one of the findings.
  struct Hit: Hashable, Sendable {
    /// Which section; that after the last holds the findings of the check.
    let section: Int
    let place: Int
    let score: Int
  }

  /// How many are listed.
  static let most = 200

  private(set) var sections: [SearchSection] = []
  private(set) var findings: [Finding] = []
  private var findingNames: [[UInt8]] = []
  /// What fits best, the best first.
  private(set) var hits: [Hit] = []
  /// How many fit in all.
  private(set) var count = 0
  /// Whether they fit as they were typed.
  private(set) var closeness = Closeness.fitting

  /// How what was found fits what was typed.
  enum Closeness: Hashable, Sendable {
    /// As it was typed.
    case fitting
    /// With a slip of a finger, since nothing fits.
    case near
  }

  /// How many names were looked through.
  private(set) var size = 0
  /// The municipality that is shown, whose things come first of those that fit alike.
  private var here: Municipality.ID?
  /// The municipalities that are still being read.
  private(set) var awaited: [Municipality.ID] = []
  private(set) var query = ""
  private var candidates: [[Int32]]?
}

extension Search {
  /// Takes in what is read now; what has not changed is kept as it is.
  mutating func update(
    _ workspace: Workspace,
    in words: Words,
    names: (Owner) -> String,
    findings: [(finding: Finding, name: String)],
    from here: Municipality.ID?,
    awaited: [Municipality.ID]
  ) {
    self.here = here
    self.awaited = awaited
    let known = Dictionary(sections.map { ($0.file, $0) }) { first, _ in first }
    sections = workspace.searchedFiles.compactMap { file in
      guard let content = workspace.content(of: file) else { return nil }
      if let same = known[file], same.content == content { return same }
      return SearchSection(file, content, ownerName: names(file.owner), in: words)
    }
    self.findings = findings.map(\.finding)
    findingNames = findings.map { Folding.fold($0.name) }
    size = sections.reduce(findings.count) { $0 + $1.count }
    candidates = nil
    find(query)
  }

  /// Looks for what was typed.
  mutating func find(_ text: String) {
    let typed = SearchQuery(text)
    let known = text.hasPrefix(query) ? candidates : nil
    query = text
    guard !typed.isEmpty else {
      (hits, count, candidates, closeness) = ([], 0, nil, .fitting)
      return
    }
    var kept: [[Int32]] = []
    kept.reserveCapacity(sections.count)
    var found: [Hit] = []
    for (number, section) in sections.enumerated() {
      var places: [Int32] = []
      section.search(typed, among: known?[number], from: here) { place, score in
        places.append(place)
        if let score { found.append(Hit(section: number, place: Int(place), score: score)) }
      }
      kept.append(places)
    }
    for (place, name) in findingNames.enumerated() {
      guard let score = name.withUnsafeBufferPointer({ typed.score(of: $0) }) else { continue }
      found.append(
        Hit(
          section: sections.count,
          place: place,
          score: score * SearchSection.perMatch + SearchSection.perHere
        )
      )
    }
    candidates = kept
    closeness = .fitting
    // That nothing fits is not known before all is read.
    if found.isEmpty, awaited.isEmpty {
      found = near(typed)
      closeness = found.isEmpty ? .fitting : .near
    }
    count = found.count
    hits = found.best(Self.most)
  }

  /// What was meant, where nothing is called what was typed.
  private func near(_ typed: SearchQuery) -> [Hit] {
    guard let query = NearQuery(typed) else { return [] }
    var found: [Hit] = []
    for (number, section) in sections.enumerated() {
      section.search(near: query, from: here) { place, score in
        found.append(Hit(section: number, place: place, score: score))
      }
    }
    return found
  }
}

extension Search {
  /// What a hit stands for, whatever is read before or after it.
  enum Spot: Hashable {
    /// Something in a file.
    case inFile(DataFile, FoundSpot)
    /// What the check found.
    case finding(Finding)
  }

  /// What the hit at a place of the list stands for.
  func spot(at index: Int) -> Spot? {
    guard hits.indices.contains(index) else { return nil }
    return spot(of: hits[index])
  }

  /// Where something is in the list now; `nil` where it is not listed.
  func place(of spot: Spot) -> Int? { hits.firstIndex { self.spot(of: $0) == spot } }

  private func spot(of hit: Hit) -> Spot {
    guard hit.section < sections.count else { return .finding(findings[hit.place]) }
    return .inFile(sections[hit.section].file, sections[hit.section].spots[hit.place])
  }
}

extension [Search.Hit] {
  /// So many of those that fit best, the best first; those alike in the order in which they were found.
  fileprivate func best(_ most: Int) -> [Search.Hit] {
    var chosen = self
    if count > most * 4 {
      let threshold = least(of: most)
      chosen = filter { $0.score > threshold }
      chosen += lazy.filter { $0.score == threshold }.prefix(most - chosen.count)
    }
    chosen.sort {
      ($1.score, $0.section, $0.place) < ($0.score, $1.section, $1.place)
    }
    return Array(chosen.prefix(most))
  }

  /// The score that fewer than so many are above.
  private func least(of most: Int) -> Int {
    guard let low = self.min(by: { $0.score < $1.score })?.score,
      let high = self.max(by: { $0.score < $1.score })?.score
    else { return 0 }
    var counts = [Int](repeating: 0, count: high - low + 1)
    for hit in self { counts[hit.score - low] += 1 }
    var sum = 0
    for score in stride(from: high, through: low, by: -1) {
      sum += counts[score - low]
      if sum >= most { return score }
    }
    return low
  }
}

extension Workspace {
  /// The files that are searched: municipalities first, then registers, then documents, each in its order.
  fileprivate var searchedFiles: [DataFile] {
    let owners = municipalities.flatMap { id in
      [Owner(id)] + (municipality(id)?.bodies ?? []).map { Owner(id, $0.id) }
    }
    return municipalities.map { .municipality($0) }
      + owners.flatMap { DataFile.registers(of: $0) }
      + owners.flatMap { owner in (documentIDs[owner] ?? []).map { .document($0, owner) } }
  }
}
