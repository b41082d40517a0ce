/// Why a text is no due period.
public enum DuePeriodFault: Error, Hashable, Sendable {
  /// There is nothing to read.
  case empty
  /// A word that due periods do not have.
  case unknownWord(String)
  /// The text names no stretch of time: `senast`.
  case noPeriod
  /// The text names no year, and none was given from outside.
  case noYear
  /// A quarter 5, a month 13, a day that does not exist.
  case impossible(String)
}

extension DuePeriod {
  /// Reads Swedish words or a code.
  ///
  /// Where the text names no year, the given one is meant: that of the document in which the words
  /// stand.
  ///
  /// ```swift
  /// try DuePeriod(parsing: "senast under kvartal 2 2024")   // by 2024-Q2
  /// try DuePeriod(parsing: "under hösten", year: 2023)      // during 2023-autumn
  /// ```
  public init(parsing text: some StringProtocol, year: Int? = nil) throws(DuePeriodFault) {
    if let coded = DuePeriod(code: String(text)) {
      self = coded
      return
    }
    var words = WordReader(text)
    guard !words.isAtEnd else { throw .empty }
    let qualifier = words.qualifier()
    self.init(qualifier, try words.stretch(year: year))
    if let left = words.next() { throw .unknownWord(left) }
  }
}

/// Reads the words of a due period one by one.
private struct WordReader {
  private var words: ArraySlice<String>

  init(_ text: some StringProtocol) {
    words = text.lowercased().split { $0.isWhitespace || $0 == "," }.map(String.init)[...]
  }

  var isAtEnd: Bool { words.isEmpty }

  mutating func next() -> String? { words.popFirst() }

  private mutating func take(_ expected: String...) -> Bool {
    guard words.starts(with: expected) else { return false }
    words = words.dropFirst(expected.count)
    return true
  }

  mutating func qualifier() -> DuePeriod.Qualifier {
    defer { _ = take("under") || take("i") }
    if take("senast") || take("till") || take("by") { return .by }
    if take("innan") || take("före") || take("before") { return .before }
    if take("i", "slutet", "av") || take("slutet", "av") { return .late }
    if take("i", "början", "av") || take("början", "av") { return .early }
    return .during
  }

  mutating func stretch(year given: Int?) throws(DuePeriodFault) -> Stretch {
    _ = take("den")
    guard let word = next() else { throw .noPeriod }
    if let plain = Stretch(code: word) ?? Stretch(code: word.uppercased()) { return plain }
    if let day = try slashed(word, given) { return .day(day) }
    if let month = monthNumbers[word] { return .month(month, of: try self.year(given)) }
    if let day = Int(word), (1...31).contains(day),
      let month = words.first.flatMap({ monthNumbers[$0] })
    {
      words = words.dropFirst()
      return .day(try date(day, month, try self.year(given)))
    }
    if let season = seasons[word] { return .season(season, of: try self.year(given)) }
    switch word {
    case "årets" where take("slut"): return try turn(given)
    case "året", "år": return .year(try self.year(given))
    case "årsskiftet", "årsslutet": return try turn(given)
    case "kvartal", "kv", "kv.", "q": return .quarter(try number(1...4), of: try self.year(given))
    case "tertial": return .tertial(try number(1...3), of: try self.year(given))
    case "halvår": return .half(try number(1...2), of: try self.year(given))
    case "första": return try ordinal(1, given)
    case "andra": return try ordinal(2, given)
    case "tredje": return try ordinal(3, given)
    case "fjärde": return try ordinal(4, given)
    default: throw word.first?.isPlainDigit == true ? .impossible(word) : .unknownWord(word)
    }
  }

  /// A day as people write it with a slash: `31/3`, `31/3 2024`; `nil` where the word is none.
  private mutating func slashed(
    _ word: String,
    _ given: Int?
  ) throws(DuePeriodFault)
    -> CalendarDate?
  {
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = Int(parts[0]), let month = Int(parts[1]), month <= 12,
      parts.allSatisfy({ $0.utf8.count <= 2 })
    else { return nil }
    let year = try year(given)
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      throw .impossible(word)
    }
    return date
  }

  /// `2024`, or both years that meet: `2024/2025`, `2024/25`.
  private mutating func turn(_ given: Int?) throws(DuePeriodFault) -> Stretch {
    let years = words.first?.split(separator: "/", omittingEmptySubsequences: false) ?? []
    guard years.count == 2, case .year(let first)? = PartialDate(years[0])
    else { return .turn(of: try year(given)) }
    guard String(first + 1).hasSuffix(years[1]), years[1].count > 1 else {
      throw .impossible(words.removeFirst())
    }
    words = words.dropFirst()
    return .turn(of: first)
  }

  private mutating func ordinal(_ index: Int, _ given: Int?) throws(DuePeriodFault) -> Stretch {
    guard let word = next() else { throw .noPeriod }
    return switch (word, index) {
    case ("kvartalet", _), ("kvartal", _): .quarter(index, of: try year(given))
    case ("tertialet", 1...3), ("tertial", 1...3): .tertial(index, of: try year(given))
    case ("halvåret", 1...2), ("halvår", 1...2): .half(index, of: try year(given))
    case ("tertialet", _), ("tertial", _), ("halvåret", _), ("halvår", _): throw .impossible(word)
    default: throw .unknownWord(word)
    }
  }

  private mutating func number(_ bounds: ClosedRange<Int>) throws(DuePeriodFault) -> Int {
    guard let word = next() else { throw .noPeriod }
    guard let number = Int(word) else { throw .unknownWord(word) }
    guard bounds.contains(number) else { throw .impossible(word) }
    return number
  }

  private mutating func year(_ given: Int?) throws(DuePeriodFault) -> Int {
    _ = take("år") || take("under") || take("av")
    if let word = words.first, case .year(let year)? = PartialDate(word) {
      words = words.dropFirst()
      return year
    }
    guard let given else { throw .noYear }
    return given
  }

  private func date(_ day: Int, _ month: Int, _ year: Int) throws(DuePeriodFault) -> CalendarDate {
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      throw .impossible(String(day))
    }
    return date
  }
}

private let seasons: [String: Stretch.Season] = [
  "våren": .spring, "vår": .spring, "sommaren": .summer, "sommar": .summer,
  "hösten": .autumn, "höst": .autumn, "vintern": .winter, "vinter": .winter,
]

private let monthNumbers: [String: Int] = [
  "januari": 1, "februari": 2, "mars": 3, "april": 4, "maj": 5, "juni": 6, "juli": 7,
  "augusti": 8, "september": 9, "oktober": 10, "november": 11, "december": 12,
]
