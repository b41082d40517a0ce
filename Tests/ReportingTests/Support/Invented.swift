import Governance
import Reporting
import Wording

/// A municipality that does not exist, with one body.
enum Invented {
  static let owner = Owner("byn", "namnden")
  static let whole = Owner("byn")

  /// A workspace whose body has these registers.
  static func workspace(
    _ contents: [(DataFile.Register, FileContent)],
    settings: Settings = .empty,
    calendar: [CalendarReport] = []
  ) -> Workspace {
    var body = Body.empty
    body.id = "namnden"
    body.name = "Nämnden"
    var municipality = Municipality.empty
    municipality.id = "byn"
    municipality.name = "Byn"
    municipality.bodies = [body]
    municipality.settings = settings
    municipality.calendar = calendar
    var workspace = Workspace()
    workspace.list(["byn"])
    workspace.take(.loaded(.municipality(municipality)), for: .municipality("byn"))
    for (register, content) in contents {
      workspace.take(.loaded(content), for: .register(register, owner))
    }
    return workspace
  }

  /// The day on which views are looked at.
  static let today = ("2026-01" as ReportingPeriod).lastDay

  /// A view of the body's data as JSON lines.
  static func shown(
    _ view: ReportView,
    _ workspace: Workspace,
    _ period: ReportingPeriod = "2023-08",
    of owner: Owner = Invented.owner
  ) -> String {
    written(.json, view, workspace, period, of: owner)
  }

  /// A view of the body's data as text.
  static func text(
    _ view: ReportView,
    _ workspace: Workspace,
    _ period: ReportingPeriod = "2023-08",
    of owner: Owner = Invented.owner
  ) -> String {
    written(.text, view, workspace, period, of: owner)
  }

  private static func written(
    _ format: ReportFormat,
    _ view: ReportView,
    _ workspace: Workspace,
    _ period: ReportingPeriod,
    of owner: Owner
  ) -> String {
    let words = Words(.swedish)
    let perspective = ReportPerspective(owner, period, on: today)
    return format.write(workspace.reports(view, perspective, words), words)
  }
}

/// Tab-separated rows, by the keys of the first line.
struct TidyRows {
  let keys: [String]
  let rows: [[String: String]]
  /// Whether every row has as many fields as there are keys.
  let isEven: Bool

  init(_ text: String) {
    let lines = text.split(separator: "\n")
      .map { line in
        line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      }
    keys = lines.first ?? []
    isEven = lines.allSatisfy { [keys] in $0.count == keys.count }
    rows = lines.dropFirst()
      .map { [keys] in Dictionary(zip(keys, $0)) { first, _ in first } }
  }

  init(_ register: TidyRegister, _ workspace: Workspace) {
    self.init(workspace.tidyTable(register, of: [Invented.owner]).tidyText())
  }

  /// The rows that have these values.
  func matching(_ values: [String: String]) -> [[String: String]] {
    rows.filter { row in values.allSatisfy { row[$0.key] == $0.value } }
  }
}

/// An empty record with something filled in.
func made<Subject: Record>(_ change: (inout Subject) -> Void) -> Subject {
  var record = Subject.empty
  change(&record)
  return record
}
