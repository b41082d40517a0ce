import Governance
import Interface

/// A made-up municipality with one table of any length.
enum BigTable {
  /// The screen on that table.
  static func state(lines count: Int) -> State {
    let madeUp = MadeUp(documents: ["budget"]) { file in
      guard case .document = file else { return nil }
      return .document(document(lines: count))
    }
    var state = madeUp.state()
    state.type("3")
    return state
  }

  private static func document(lines count: Int) -> Document {
    var statement = Statement.empty
    statement.id = "tabell"
    statement.title = "Tabell"
    statement.columns = ["budget", "forecast", "variance"]
      .compactMap { name in
        var column = StatementColumn.empty
        guard let id = StatementColumn.ID(name) else { return nil }
        column.id = id
        column.label = name
        if name == "variance" { column.formula = try? Expression(parsing: "@forecast - @budget") }
        return column
      }
    statement.lines = (0..<count)
      .compactMap { index in
        guard let id = StatementLine.ID("rad-\(index)") else { return nil }
        var line = StatementLine.empty
        line.id = id
        line.label = "Rad \(index)"
        line.printed = [
          "budget": .number(Amount(digits: index)), "forecast": .number(Amount(digits: index * 2)),
        ]
        return line
      }
    var document = Document.empty
    document.id = "budget"
    document.title = "Budget"
    document.year = 2023
    document.statements = [statement]
    return document
  }
}
