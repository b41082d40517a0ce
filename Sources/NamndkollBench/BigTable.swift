import Governance
import Interface
import Screen
import Wording

/// A made-up municipality with one table of any length.
enum BigTable {
  /// The screen on that table.
  static func state(lines count: Int) -> State {
    var state = State(
      size: Size(width: 120, height: 40),
      glyphs: .unicode,
      words: Words(.swedish),
      author: Author(name: "bench", prefix: "bench"),
      now: Moment(seconds: 1),
      wish: Wish(period: "2023-12")
    )
    var events: [Event] = [.listed(["stad"])]
    while !events.isEmpty {
      let effects = update(&state, events)
      events = effects.flatMap { answers(to: $0, lines: count) }
    }
    _ = update(&state, .input(.key(.character("3")), at: Moment(seconds: 1)))
    return state
  }

  /// What a folder with nothing but the table would answer.
  private static func answers(to effect: Effect, lines count: Int) -> [Event] {
    switch effect {
    case .listDocuments(let owner): [.listedDocuments(owner.body == nil ? [] : ["budget"], owner)]
    case .load(let files):
      files.compactMap { file in content(of: file, lines: count).map { .loaded(file, .loaded($0)) }
      }
    default: []
    }
  }

  private static func content(of file: DataFile, lines count: Int) -> FileContent? {
    switch file {
    case .municipality: .municipality(municipality)
    case .document: .document(document(lines: count))
    case .register: try? FileContent(decoding: .object(DatumObject()), of: file)
    }
  }

  private static var municipality: Municipality {
    var body = Body.empty
    body.id = "ks"
    body.name = "Kommunstyrelsen"
    body.kind = .executiveBoard
    var municipality = Municipality.empty
    municipality.id = "stad"
    municipality.name = "Staden"
    municipality.bodies = [body]
    return municipality
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
