import Governance

/// Formulas as people write them: lines and columns by what they are called, not only by their ids.
///
/// `Löner + Hyror` means the lines with those labels, `Prognos − Budget` in a column the columns; what is
/// written in ids stays as it is.
struct FormulaNames {
  /// What somebody may write, in lower case, and how formulas write it; the longest first.
  private let names: [(text: [Character], code: String)]

  /// The names of a table, for the formula of one of its columns or else of its lines; and what the sum of the
  /// lines below a line is called.
  init(_ statement: Statement, of collection: FieldName, children: String = "") {
    func name(_ text: String, _ code: String) -> (text: [Character], code: String) {
      (Array(text.lowercased()), code)
    }
    let columns = statement.columns.flatMap { column in
      [column.id.text, column.label, column.shortLabel].compactMap(\.self)
        .map { name($0, "@\(column.id.text)") }
    }
    let lines = statement.lines.flatMap { line in
      [line.id.text, line.label].map { name($0, line.id.text) }
    }
    let marked = columns.map { name("@" + String($0.text), $0.code) }
    let ordered = marked + (collection == .columns ? columns : lines + columns)
    names = (ordered + [name(children, Expression.children.code)]).filter { !$0.text.isEmpty }
      .enumerated()
      .sorted { ($1.element.text.count, $0.offset) < ($0.element.text.count, $1.offset) }
      .map(\.element)
  }

  /// The formula with ids in place of names.
  func coded(_ text: String) -> String {
    let characters = Array(text)
    let lowered = characters.map { Character($0.lowercased()) }
    var coded = ""
    var index = 0
    while index < characters.count {
      let begins = index == 0 || !lowered[index - 1].isPartOfWord
      if begins, let found = names.first(where: { Self.stands($0.text, in: lowered, at: index) }) {
        coded += " \(found.code) "
        index += found.text.count
      } else {
        coded.append(characters[index])
        index += 1
      }
    }
    return coded
  }

  /// Whether a name stands there as a whole word.
  private static func stands(_ name: [Character], in text: [Character], at index: Int) -> Bool {
    let end = index + name.count
    guard end <= text.count, text[index..<end].elementsEqual(name) else { return false }
    return end == text.count || !text[end].isPartOfWord
  }
}

extension Character {
  fileprivate var isPartOfWord: Bool { isLetter || isNumber }
}

extension Statement {
  /// How a column or a line of a kind is computed unless somebody says otherwise; `nil` where it is not.
  func usualFormula(of draft: DatumObject) -> String? {
    if draft[FieldName.columnKind.key] == .text(StatementColumn.Kind.variance.rawValue) {
      let has = { (kinds: [StatementColumn.Kind]) in
        kinds.lazy.compactMap { kind in columns.last { $0.kind == kind } }.first
      }
      guard let end = has([.forecast, .outcome]),
        let start = has([.revisedBudget, .budget, .originalBudget, .periodBudget])
      else { return nil }
      return "@\(end.id.text) - @\(start.id.text)"
    }
    return draft[FieldName.lineKind.key] == .text(StatementLine.Kind.sum.rawValue)
      ? Expression.children.code : nil
  }
}
