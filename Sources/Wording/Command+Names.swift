extension Command {
  /// Its name in the configuration file and on the manual page: `next-status`.
  public var name: String {
    var name = ""
    for character in rawValue {
      if character.isUppercase { name += "-" }
      name += character.lowercased()
    }
    return name
  }

  /// The command of a name.
  public init?(name: some StringProtocol) {
    guard let command = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = command
  }
}

extension Sequence where Element == String {
  /// The name most like a mistyped one; `nil` where none is like it.
  ///
  /// Like is what differs in at most half of its letters.
  public func nearest(to typed: String) -> String? {
    let near = map { (name: $0, steps: $0.steps(to: typed)) }.min { $0.steps < $1.steps }
    guard let near, near.steps <= Swift.max(typed.count / 2, 1) else { return nil }
    return near.name
  }
}

extension String {
  /// How many letters must be put in, left out or changed to make the other text of it.
  fileprivate func steps(to other: String) -> Int {
    let other = Array(other)
    var row = Array(0...other.count)
    for (y, letter) in enumerated() {
      var diagonal = row[0]
      row[0] = y + 1
      for x in other.indices {
        let above = row[x + 1]
        row[x + 1] = Swift.min(diagonal + (letter == other[x] ? 0 : 1), above + 1, row[x] + 1)
        diagonal = above
      }
    }
    return row[other.count]
  }
}
