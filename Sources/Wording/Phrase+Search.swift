public import Governance

/// What kind of thing was found.
public enum FoundKind: Hashable, Sendable {
  /// A municipality.
  case municipality
  /// A body.
  case body
  /// A goal, of its kind.
  case goal(GoalKind)
  /// An indicator.
  case indicator
  /// An assignment or the like.
  case assignment(AssignmentKind)
  /// A risk.
  case risk
  /// A control.
  case control
  /// A financial goal.
  case financialGoal
  /// A document.
  case document
  /// A table of a document.
  case table
  /// A line of a table.
  case line
  /// A bridge between two frames.
  case bridge
  /// A section of a document.
  case section
  /// A figure that a section quotes.
  case figure
  /// What the check found.
  case finding
  /// A text that is written in something.
  case text
}

extension Words {
  /// What something found is called.
  public func found(_ kind: FoundKind) -> String {
    switch kind {
    case .municipality: say("Kommun", "Municipality")
    case .body: say("Nämnd", "Body")
    case .goal(let kind): goalKind(kind)
    case .indicator: say("Indikator", "Indicator")
    case .assignment(let kind): assignmentKind(kind)
    case .risk: say("Risk", "Risk")
    case .control: say("Kontroll", "Control")
    case .financialGoal: say("Finansiellt mål", "Financial goal")
    case .document: say("Dokument", "Document")
    case .table: say("Tabell", "Table")
    case .line: say("Rad", "Line")
    case .bridge: say("Brygga", "Bridge")
    case .section: say("Avsnitt", "Section")
    case .figure: say("Siffra i text", "Figure in text")
    case .finding: say("Avstämning", "Sum check")
    case .text: say("Text", "Text")
    }
  }
}

/// A label or a sentence of the search and of the ways to where one has been.
public enum SearchPhrase: Hashable, Sendable {
  case searchTitle, nothingFound
  case searchHint(Int)
  case searchingOn([String])
  case foundCount(Int, shown: Int)
  /// Nothing is called what was typed; what it may be meant for, counted.
  case nothingFits(near: String)
  case periodTurned(String)
  case keyGo
}

extension Words {
  /// A phrase in the language.
  public subscript(phrase: SearchPhrase) -> String {
    switch phrase {
    case .searchTitle: say("Sök överallt", "Search everywhere")
    case .nothingFound: say("Inget hittades.", "Nothing was found.")
    case .searchHint(let count):
      say(
        "Skriv några bokstäver av ett av \(self.count(count, one: "namn", many: "namn")), eller ett ord i en text.",
        "Type some letters of one of \(self.count(count, one: "name", many: "names")), or a word of a text."
      )
    case .searchingOn(let names):
      say("söker även i \(reading(names)) …", "searching \(reading(names)), too …")
    case .foundCount(let count, let shown) where shown < count:
      say(
        "\(self.count(count, one: "träff", many: "träffar")), de \(shown) bästa visas. Skriv mer.",
        "\(self.count(count, one: "hit", many: "hits")), the best \(shown) are shown. Type more."
      )
    case .foundCount(let count, _):
      say(
        self.count(count, one: "träff", many: "träffar"),
        self.count(count, one: "hit", many: "hits")
      )
    case .nothingFits(let near):
      say("Inget passar helt; nära: \(near)", "Nothing fits whole; near: \(near)")
    case .periodTurned(let period):
      say(
        "Finns inte i den valda perioden. Visas för \(period).",
        "Not there in the chosen period. Shown for \(period)."
      )
    case .keyGo: say("gå dit", "go there")
    }
  }

  /// The first of several municipalities that are being read, and how many more.
  private func reading(_ names: [String]) -> String {
    guard names.count > 2 else {
      return names.map { harmless($0) }.joined(separator: say(" och ", " and "))
    }
    return say(
      "\(harmless(names[0])) och \(names.count - 1) kommuner till",
      "\(harmless(names[0])) and \(names.count - 1) more municipalities"
    )
  }
}
