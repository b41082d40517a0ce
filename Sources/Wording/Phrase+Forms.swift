public import Governance

/// What can be entered anew.
public enum NewRecord: Hashable, Sendable {
  case municipality, body
  case goal(GoalKind)
  case indicator
  case assignment(AssignmentKind)
  case risk, control
  case document, nextBudget, statement, line, column
  case report, financialGoal, personnel, decision
  /// A record of another collection.
  case entry(FieldName)
}

/// How a form groups its fields.
public enum FormGroup: CaseIterable, Hashable, Sendable {
  case main, responsibility, time, figures, links, source
}

/// Why a field of a form cannot be edited.
public enum FieldLock: Hashable, Sendable {
  /// The program gives it, and it lasts.
  case id
  /// A document printed it.
  case printed
  /// It has room for it once the record is saved.
  case unsaved
  /// It belongs to a reporting period or a document that is locked.
  case held(ChangeRefusal)
}

/// What is said in and of forms.
public enum FormPhrase: Hashable, Sendable {
  // Titles.
  case new(NewRecord)
  case group(FormGroup)
  case addWhat, changeWhat
  // Beside a field.
  case required, fillIn
  case lock(FieldLock, in: Workspace)
  case addEntry, addYear, addPeriod
  case yearFirst(Int)
  case taken(String)
  case nameTaken(String)
  case sameTitle
  case codeTaken(Int, String)
  case figuresGo(Int)
  case tablesGo(Int, figures: Int)
  case shownUnder(Int)
  case statusCode
  case stopsComputing([String])
  case sumOfNothing
  case understood(due: String, last: String)
  case notSavedYet, savedAtOnce
  case entries(Int)
  case affirmed, denied, nothing
  case search, noneFits
  case missing(FieldName)
  // Keys.
  case keyChange, keySaveAll, keyEmpty, keyNextField, keyKeep, keyThrow, keyGoOn
  // What was done, and what is asked.
  case added(String)
  case leaveNewForm, leaveForm, leaveText, leaveReason
  case keptAsDraft
  case addsHere
  case keepsRequired
  case endsAfter(Int)
  case removeWhole
  case hasHistory
  case removeQuestion(String)
  case removed(String)
  case ended(String, Int)
}

extension Words {
  /// A phrase in the language.
  public subscript(phrase: FormPhrase) -> String {
    switch phrase {
    case .new(let record): newRecord(record)
    case .group(let group): self.group(group)
    case .addWhat: say("Vad ska läggas till?", "What is to be added?")
    case .changeWhat: say("Vad ska ändras?", "What is to be changed?")
    case .required: say("Måste fyllas i.", "Must be filled in.")
    case .fillIn: say("fyll i", "fill in")
    case .lock(let lock, let workspace): self.lock(lock, in: workspace)
    case .addEntry: say("+ Lägg till", "+ Add")
    case .addYear: say("+ Lägg till år", "+ Add a year")
    case .addPeriod: say("+ Lägg till period", "+ Add a period")
    case .yearFirst(let year):
      say(
        "Skriv först året, t.ex. \(year). Värdet kommer sedan.",
        "Type the year first, for example \(year). The value comes next."
      )
    case .taken(let form):
      say(
        "Taget. \(whole(form)) är inte sparat än: Ctrl-S sparar.",
        "Taken. \(whole(form)) is not saved yet: Ctrl-S saves."
      )
    case .nameTaken(let name):
      say(
        "\(whole(name)) finns redan. Skriv ett namn som skiljer dem åt.",
        "There is \(whole(name)) already. Type a name that tells them apart."
      )
    case .codeTaken(let code, let name):
      say(
        "Koden \(municipalityCode(Amount(digits: code))) har redan \(name). Skriv kommunens egen.",
        "\(name) has the code \(municipalityCode(Amount(digits: code))) already. Type the municipality's own."
      )
    case .figuresGo(let count):
      count == 1
        ? say("Ett inskrivet tal följer med.", "One figure that was entered goes too.")
        : say("\(count) inskrivna tal följer med.", "\(count) figures that were entered go too.")
    case .tablesGo(let tables, let figures):
      say(
        "\(self[.tableCount(tables)]) med \(figureCount(figures)) följer med.",
        "\(self[.tableCount(tables)]) with \(figureCount(figures)) \(tables == 1 ? "goes" : "go") too."
      )
    case .statusCode:
      say(
        "En förkortning som skiljer statusen från de andra.",
        "A short word that tells the status from the others."
      )
    case .shownUnder(let year): say("visas under \(year)", "shown under \(year)")
    case .stopsComputing(let names):
      say(
        "Sedan kan inte \(list(names.map(whole), say("eller", "or"))) räknas ut.",
        "After that \(list(names.map(whole), say("eller", "or"))) cannot be computed."
      )
    case .sumOfNothing:
      say(
        "Inga rader ligger under den här. Välj den som Överordnad på dem (\(key(.form, "E"))), eller skriv en annan formel.",
        "No lines lie below this one. Choose it as Parent of them (\(key(.form, "E"))), or write another formula."
      )
    case .understood(let due, let last):
      say("Tolkas som \(due); sista dag \(last).", "Read as \(due); last day \(last).")
    case .notSavedYet:
      say("Inget sparas förrän du trycker Ctrl-S.", "Nothing is saved until you press Ctrl-S.")
    case .savedAtOnce: say("Varje fält sparas för sig.", "Each field is saved by itself.")
    case .entries(let count): self.count(count, one: say("post", "entry"), many: entries)
    case .affirmed: say("Ja", "Yes")
    case .denied: say("Nej", "No")
    case .nothing: say("(inget)", "(none)")
    case .search: say("Sök", "Search")
    case .sameTitle: say("Ett annat mål heter likadant.", "Another goal is called the same.")
    case .noneFits: say("Inget passar det du skrev.", "Nothing fits what you typed.")
    case .missing(let field):
      say(
        "\(fieldName(field)) saknas. Fyll i fältet.",
        "\(fieldName(field)) is missing. Fill it in."
      )
    case .keyChange: say("ändra", "change")
    case .keySaveAll: say("spara", "save")
    case .keyEmpty: say("töm", "empty")
    case .keyNextField: say("nästa fält", "next field")
    case .added(let name): say("Tillagt: \(name) · \(undoing)", "Added: \(name) · \(undoing)")
    case .keyKeep: say("behåll", "keep")
    case .keyThrow: say("släng", "throw away")
    case .keyGoOn: say("skriv vidare", "go on writing")
    case .leaveNewForm:
      say(
        "Det ifyllda är inte sparat. Behålla det som utkast? x slänger det.",
        "What you filled in is not saved. Keep it as a draft? x throws it away."
      )
    case .leaveForm:
      say(
        "Det ändrade är inte taget. Behålla det? x slänger det.",
        "What you changed is not taken. Keep it? x throws it away."
      )
    case .leaveText:
      say(
        "Texten är ändrad. Behålla det skrivna? x slänger det.",
        "The text is changed. Keep what you wrote? x throws it away."
      )
    case .leaveReason:
      say(
        "Inget är gjort än. Göra det med skälet du skrev? x slänger skälet.",
        "Nothing is done yet. Do it with the reason you wrote? x throws it away."
      )
    case .keptAsDraft:
      say(
        "Behållet som utkast. \(key(.drafts, "&")) visar utkasten.",
        "Kept as a draft. \(key(.drafts, "&")) shows the drafts."
      )
    case .addsHere: say("\(key(.add, "n")) lägger till.", "\(key(.add, "n")) adds one.")
    case .keepsRequired:
      say("Fältet måste ha ett värde.", "The field must have a value.")
    case .endsAfter(let year):
      say("Upphör efter \(year); tidigare år finns kvar", "Ends after \(year); earlier years stay")
    case .removeWhole: say("Ta bort helt", "Remove altogether")
    case .hasHistory:
      say(
        "Det tas inte bort: det har utfall, uppföljningar eller tryckta tal.",
        "It is not removed: it has outcomes, follow-ups or printed figures."
      )
    case .removeQuestion(let name):
      say("Ta bort \(name)? u ångrar efteråt.", "Remove \(name)? u brings it back afterwards.")
    case .removed(let name): say("Borttaget: \(name).", "Removed: \(name).")
    case .ended(let name, let year):
      say("\(name) upphör efter \(year) · \(undoing)", "\(name) ends after \(year) · \(undoing)")
    }
  }

  /// A name in quotation marks, with nothing left out.
  private func whole(_ name: String) -> String { say("”\(harmless(name))”", "“\(harmless(name))”") }

  private func figureCount(_ number: Int) -> String {
    count(number, one: say("tal", "figure"), many: say("tal", "figures"))
  }

  private var entries: String { say("poster", "entries") }

  private func group(_ group: FormGroup) -> String {
    switch group {
    case .main: say("I korthet", "In brief")
    case .responsibility: say("Ansvar och beslut", "Responsibility and decision")
    case .time: say("Tid", "Time")
    case .figures: say("Uppgifter", "Particulars")
    case .links: say("Kopplingar", "Links")
    case .source: say("Källa", "Source")
    }
  }

  private func lock(_ lock: FieldLock, in workspace: Workspace) -> String {
    switch lock {
    case .id: say("Programmet ger id, och det ändras inte.", "The program gives the id, for good.")
    case .printed:
      say("Tryckt i dokumentet, och ändras inte.", "Printed in the document, and not edited.")
    case .unsaved:
      say("Läggs till när posten är sparad.", "Is added once the record is saved.")
    case .held(let refusal): self.refusal(refusal, in: workspace)
    }
  }

  /// What a new record is called: *Nytt mål*.
  private func newRecord(_ record: NewRecord) -> String {
    switch record {
    case .municipality: say("Ny kommun", "New municipality")
    case .body: say("Ny nämnd eller annat organ", "New committee or other body")
    case .goal(.goal): say("Nytt mål", "New goal")
    case .goal(let kind): goalKind(kind)
    case .indicator: say("Ny indikator", "New indicator")
    case .assignment(.assignment): say("Nytt uppdrag", "New assignment")
    case .assignment(let kind): assignmentKind(kind)
    case .risk: say("Ny risk", "New risk")
    case .control: say("Ny kontroll", "New control")
    case .document: say("Nytt dokument", "New document")
    case .nextBudget: say("Nästa budget, från den här", "The next budget, from this")
    case .statement: say("Ny budgettabell", "New budget table")
    case .line: say("Ny rad", "New line")
    case .column: say("Ny kolumn", "New column")
    case .report: say("Ny rapport i tidplanen", "New report in the calendar")
    case .financialGoal: say("Nytt finansiellt mål", "New financial goal")
    case .personnel: say("Nya personaluppgifter", "New figures of personnel")
    case .decision: say("Nytt budgetbeslut", "New budget decision")
    case .entry(let collection):
      say("Nytt under \(fieldName(collection))", "New under \(fieldName(collection))")
    }
  }
}
