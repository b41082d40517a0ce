import Wording

/// The lines of a configuration file: `name = value`, where a line that begins with `#` is a remark.
struct ConfigurationText {
  /// A name and a value, and where they stand.
  struct Entry: Hashable {
    let name: String
    let value: String
    let line: Int
    let nameColumn: Int
    let valueColumn: Int
  }

  private(set) var entries: [Entry] = []
  private(set) var faults: [ConfigurationFault] = []

  init(_ text: String) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() { read(Array(line), number: index + 1) }
  }

  private mutating func read(_ line: [Character], number: Int) {
    // A byte order mark is what some editors begin a text with.
    let start = line.firstIndex { !$0.isWhitespace && $0 != "\u{FEFF}" }
    guard let start, line[start] != "#" else { return }
    guard let equals = line.firstIndex(of: "=") else {
      return faults.append(ConfigurationFault(.noEquals, line: number, column: start + 1))
    }
    let name = String(line[start..<equals]).trimmingEnd
    let value = line[(equals + 1)...].drop(while: \.isWhitespace)
    guard !value.isEmpty else {
      return faults.append(ConfigurationFault(.noValue(name), line: number, column: equals + 2))
    }
    let entry = Entry(
      name: name,
      value: String(value).trimmingEnd,
      line: number,
      nameColumn: start + 1,
      valueColumn: value.startIndex + 1
    )
    if let first = entries.first(where: { $0.name == name }) {
      let fault = ConfigurationFault.Kind.setBefore(name, line: first.line)
      return faults.append(ConfigurationFault(fault, line: number, column: start + 1))
    }
    entries.append(entry)
  }
}

extension ConfigurationText {
  /// The text with a setting's value in its line, else in place of its example, else at the end.
  ///
  /// Every other line stays as it is.
  static func setting(_ name: String, to value: String, in text: String) -> String {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
    let line = "\(name) = \(value)"
    let own = lines.firstIndex { Self.name(in: $0) == name }
    let example = lines.firstIndex { line in
      let bare = line.drop { $0.isWhitespace || $0 == "#" }
      return line.first == "#" && Self.name(in: String(bare)) == name
    }
    if let index = own ?? example {
      lines[index] = line
    } else {
      if lines.last?.isEmpty == true { lines.removeLast() }
      lines.append(line)
    }
    let joined = lines.joined(separator: "\n")
    return joined.hasSuffix("\n") ? joined : joined + "\n"
  }

  private static func name(in line: String) -> String? {
    guard let equals = line.firstIndex(of: "=") else { return nil }
    return String(line[..<equals].drop(while: \.isWhitespace)).trimmingEnd
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
