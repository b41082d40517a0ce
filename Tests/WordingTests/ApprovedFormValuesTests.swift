import Governance
import Testing
import Wording

/// What forms say of values, and what tables begin with.
struct ApprovedFormValuesTests {
  @Test func `Tables to begin from read as approved`() {
    var approval = Approval()
    for template in StatementTemplate.allCases {
      approval.add("\(template)", template) { $0.template($1) }
    }
    for line in StatementTemplate.Line.allCases {
      approval.add("\(line)", line) { $0.templateLine($1) }
    }
    approval.add("column", StatementColumn.Kind.budget) { $0.templateColumn($1, 2027) }
    approval.add("variance", StatementColumn.Kind.variance) { $0.templateColumn($1, 2027) }
    approval.expect(
      """
      operations: Driftbudget | Operating budget
      investments: Investeringsbudget | Investment budget
      incomeStatement: Resultatbudget | Income statement
      balanceSheet: Balansbudget | Balance sheet
      bare: Egen tabell | Table of your own
      intakter: Intäkter | Revenue
      personal: Personal | Personnel
      ovrigt: Övrigt | Other costs
      netto: Netto | Net
      projekt: Projekt | Project
      investeringar: Summa investeringar | Total investments
      verksamhetensIntakter: Verksamhetens intäkter | Operating revenue
      verksamhetensKostnader: Verksamhetens kostnader | Operating costs
      avskrivningar: Avskrivningar | Depreciation
      nettokostnader: Verksamhetens nettokostnader | Net operating costs
      skatteintakter: Skatteintäkter | Tax revenue
      bidrag: Generella statsbidrag och utjämning | General grants and equalisation
      finansnetto: Finansnetto | Net financial items
      resultat: Årets resultat | Result of the year
      anlaggningstillgangar: Anläggningstillgångar | Fixed assets
      omsattningstillgangar: Omsättningstillgångar | Current assets
      tillgangar: Summa tillgångar | Total assets
      egetKapital: Eget kapital | Equity
      avsattningar: Avsättningar | Provisions
      skulder: Skulder | Debts
      egetKapitalOchSkulder: Summa eget kapital och skulder | Total equity and debts
      column: Budget 2027 | Budget 2027
      variance: Avvikelse | Variance
      """
    )
  }

  @Test func `What a field holds and may hold reads as approved`() {
    let shapes: [(String, Shape)] = [
      ("integer", .integer(1...12)), ("amount", .amount), ("cellValue", .cellValue),
      ("date", .date), ("period", .period), ("duePeriod", .duePeriod), ("source", .source),
      ("formula", .formula), ("text", .text(.line)),
    ]
    var approval = Approval()
    for (name, shape) in shapes { approval.add(name, shape) { $0.allowed($1) } }
    let values: [(String, Datum, FieldName, Shape)] = [
      ("flag", .flag(true), .closes, .flag), ("year", .number(2023), .year, .integer(1...3000)),
      ("month", .number(8), .month, .integer(1...12)),
      ("number", .number(12345), .value, .cellValue),
      ("due", .text("by 2024-Q2"), .due, .duePeriod),
      ("code", .text("higher"), .direction, .code(["higher"])),
      ("list", .list([.text("economy"), .text("goals")]), .contents, .list(.code([]))),
      ("records", .list([.null, .null]), .statuses, .list(.record([]))),
      (
        "map", .object(DatumObject([.init("2023", .number(72)), .init("2024", .text("(74)"))])),
        .targets, .map(key: .integer(1...3000), value: .cellValue)
      ),
      ("own words", .text("rad\nrad"), .text, .text(.paragraphs)),
    ]
    for (name, datum, field, shape) in values {
      approval.add(name, datum) { $0.fieldValue($1, of: field, shape, in: Workspace()) }
    }
    approval.add("identity", DeclaredIdentity.Kind.differs) { $0.identityKind($1) }
    approval.expect(
      """
      integer: Skriv ett heltal från 1 till 12. | Write a whole number from 1 to 12.
      amount: Skriv t.ex. 72 eller 72,5. | Write for example 72 or 72.5.
      cellValue: Skriv t.ex. 72 eller 72,5. | Write for example 72 or 72.5.
      date
        Skriv t.ex. 15 november 2023, 15/11, nov 2023, 2023 eller idag.
        Write for example 15 November 2023, 15/11, Nov 2023, 2023 or today.
      period
        Skriv t.ex. augusti 2023 eller 2023-08.
        Write for example August 2023 or 2023-08.
      duePeriod
        Skriv t.ex. senast under kvartal 2 2024.
        Write for example by 2024-Q2 or during 2023-autumn.
      source
        Skriv dokument och rad, t.ex. delarsbokslut-2023:351.
        Write document and line, for example delarsbokslut-2023:351.
      formula
        Skriv t.ex. Intäkter + Kostnader, Prognos - Budget eller summan av raderna under.
        Write for example Revenue + Costs, Forecast - Budget or the sum of the lines below.
      text: (nothing) | (nothing)
      flag: Ja | Yes
      year: 2023 | 2023
      month: augusti | August
      number: 12_345 | 12_345
      due: senast under kvartal 2 2024 | by the end of the second quarter of 2024
      code: Högre är bättre | Higher is better
      list: Ekonomi, Mål | Economy, Goals
      records: 2_poster | 2_entries
      map: 2023 72 · 2024 (74) | 2023 72 · 2024 (74)
      own words: rad rad | rad rad
      identity: Skiljer | Differs
      """
    )
  }
}
