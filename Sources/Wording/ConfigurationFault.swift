public import Governance

/// What is wrong in the configuration file, and where.
///
/// A line that is wrong sets nothing; the others hold.
public struct ConfigurationFault: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// There is no `=`.
    case noEquals
    /// No value stands behind the `=`.
    case noValue(String)
    /// There is no such setting; perhaps that one is meant.
    case unknownSetting(String, nearest: String?)
    /// There is no such command; perhaps that one is meant.
    case unknownCommand(String, nearest: String?)
    /// The setting has no such value.
    case unknownValue(String, of: Setting)
    /// It is no whole path.
    case relativePath(String)
    /// There is no such key.
    case unknownKey(String)
    /// A terminal cannot tell the key from another.
    case sameKey(String, as: String)
    /// The key means another command in the same place.
    case taken(key: String, by: Command)
    /// The same was set on an earlier line.
    case setBefore(String, line: Int)
    /// The text is not in UTF-8.
    case notUTF8
    /// The file cannot be read.
    case unreadable(FileFault)
  }

  /// What is wrong.
  public let kind: Kind
  /// The line, from 1; 0 where it is the whole file.
  public let line: Int
  /// The character in the line, from 1.
  public let column: Int

  /// A fault at a place.
  public init(_ kind: Kind, line: Int = 0, column: Int = 0) {
    self.kind = kind
    self.line = line
    self.column = column
  }
}

extension Words {
  /// Where it is, what is wrong, and what to do.
  public func fault(_ fault: ConfigurationFault, in path: String) -> String {
    let path = harmless(path)
    let place =
      fault.line == 0
      ? say("Inställningarna i \(path): ", "The settings in \(path): ")
      : say(
        "Rad \(fault.line), kolumn \(fault.column) i \(path): ",
        "Line \(fault.line), column \(fault.column) in \(path): "
      )
    return place + sentence(fault.kind)
  }

  /// What is said at the start: the first fault, and how many more there are.
  public func faults(_ faults: [ConfigurationFault], in path: String) -> String? {
    guard let first = faults.first else { return nil }
    let sentence = fault(first, in: path)
    guard faults.count > 1 else { return sentence }
    let more = count(
      faults.count - 1,
      one: say("fel till", "more fault"),
      many: say("fel till", "more faults")
    )
    return "\(sentence) \(more): namndkoll config"
  }

  private func sentence(_ kind: ConfigurationFault.Kind) -> String {
    switch kind {
    case .noEquals:
      say("det saknas ett =. Skriv NAMN = VÄRDE.", "there is no =. Write NAME = VALUE.")
    case .noValue(let name):
      say(
        "\(quoted(name)) har inget värde. Skriv ett efter =, eller ta bort raden.",
        "\(quoted(name)) has no value. Write one behind the =, or remove the line."
      )
    case .unknownSetting(let name, let nearest):
      say(
        "inställningen \(quoted(name)) finns inte. ",
        "there is no setting \(quoted(name)). "
      ) + remedy(nearest)
    case .unknownCommand(let name, let nearest):
      say("kommandot \(quoted(name)) finns inte. ", "there is no command \(quoted(name)). ")
        + remedy(nearest.map { "key.\($0)" })
    case .unknownValue(let value, let setting):
      say(
        "\(setting.rawValue) kan inte vara \(quoted(value)). Skriv \(list(setting.values)).",
        "\(setting.rawValue) cannot be \(quoted(value)). Write \(list(setting.values))."
      )
    case .relativePath(let path):
      say(
        "\(quoted(path)) är ingen hel sökväg. Börja den med / eller ~/.",
        "\(quoted(path)) is no whole path. Begin it with / or ~/."
      )
    case .unknownKey(let name):
      say(
        "\(quoted(name)) är ingen tangent. Skriv t.ex. u, F5, Ctrl-U, Alt-u, Enter eller Space.",
        "\(quoted(name)) is no key. Write u, F5, Ctrl-U, Alt-u, Enter or Space, for example."
      )
    case .sameKey(let name, let other):
      say(
        "i en terminal är \(name) samma tangent som \(other). Välj en annan.",
        "in a terminal \(name) is the same key as \(other). Choose another."
      )
    case .taken(let key, let command):
      say(
        "\(key) är redan tangenten för key.\(command.name) (\(title(command))). Ge det kommandot en annan tangent, eller välj en annan här.",
        "\(key) is already the key of key.\(command.name) (\(title(command))). Give that command another key, or choose another here."
      )
    case .setBefore(let name, let line):
      say(
        "\(quoted(name)) är redan satt på rad \(line), som gäller. Ta bort en av raderna.",
        "\(quoted(name)) is set on line \(line) already, which holds. Remove one of the lines."
      )
    case .notUTF8:
      say(
        "filen är inte i UTF-8. Spara om den i UTF-8.",
        "the file is not in UTF-8. Save it in UTF-8."
      )
    case .unreadable(let fault): fileSentence(fault)
    }
  }

  private func remedy(_ nearest: String?) -> String {
    nearest.map { say("Menas \($0)?", "Is \($0) meant?") }
      ?? say("namndkoll config visar alla.", "namndkoll config shows all.")
  }

  private func list(_ values: [String]) -> String {
    guard let last = values.last, values.count > 1 else { return values.first ?? "" }
    return values.dropLast().joined(separator: ", ") + say(" eller ", " or ") + last
  }
}
