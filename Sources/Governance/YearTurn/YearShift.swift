/// Moves the years in ids, labels and formulas of a document so many years on.
struct YearShift {
  let years: Int
  /// New ids of the columns that have years in theirs, by table.
  private(set) var columns: [Statement.ID: [StatementColumn.ID: StatementColumn.ID]] = [:]

  init(years: Int, _ document: Document) {
    self.years = years
    for statement in document.statements {
      let pairs = statement.columns.map { ($0.id, self.moved($0.id)) }
      columns[statement.id] = Dictionary(pairs) { first, _ in first }
    }
  }

  /// Years that a text can speak of.
  private static let years = 1900...2199

  /// A text with each year in it moved on: *Budget 2025–2027* → *Budget 2026–2028*.
  func moved(_ text: String) -> String {
    var result = ""
    var digits = ""
    for character in text + " " {
      if character.isPlainDigit {
        digits.append(character)
        continue
      }
      if digits.utf8.count == 4, let year = Int(digits), Self.years.contains(year) {
        digits = String(year + years)
      }
      result += digits
      result.append(character)
      digits = ""
    }
    return String(result.dropLast())
  }

  /// An id with its year moved on.
  func moved<Subject>(_ id: Identifier<Subject>) -> Identifier<Subject> {
    Identifier(moved(id.text)) ?? id
  }

  /// A formula of a table, whose columns have other ids now.
  func moved(_ expression: Expression, in statement: Statement.ID? = nil) -> Expression {
    switch expression {
    case .constant, .children, .setting: expression
    case .cell(let line, let column):
      .cell(line: line, column: column.map { self.column($0, of: statement) })
    case .reference(var reference):
      {
        guard reference.home == .sameDocument else { return .reference(reference) }
        reference.column = reference.column.map { column($0, of: reference.statement) }
        return .reference(reference)
      }()
    case .negated(let value): .negated(moved(value, in: statement))
    case .binary(let left, let sign, let right):
      .binary(moved(left, in: statement), sign, moved(right, in: statement))
    }
  }

  /// A column's new id.
  func column(_ id: StatementColumn.ID, of statement: Statement.ID?) -> StatementColumn.ID {
    statement.flatMap { columns[$0]?[id] } ?? moved(id)
  }
}
