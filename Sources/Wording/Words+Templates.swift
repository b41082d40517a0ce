public import Governance

extension Words {
  /// What a table from a template is called.
  public func template(_ template: StatementTemplate) -> String {
    switch template {
    case .operations: say("Driftbudget", "Operating budget")
    case .investments: say("Investeringsbudget", "Investment budget")
    case .incomeStatement: say("Resultatbudget", "Income statement")
    case .balanceSheet: say("Balansbudget", "Balance sheet")
    case .bare: say("Egen tabell", "Table of your own")
    }
  }

  /// What a line of a template is called.
  public func templateLine(_ line: StatementTemplate.Line) -> String {
    switch line {
    case .intakter: say("Intäkter", "Revenue")
    case .personal: say("Personal", "Personnel")
    case .ovrigt: say("Övrigt", "Other costs")
    case .netto: say("Netto", "Net")
    case .projekt: say("Projekt", "Project")
    case .investeringar: say("Summa investeringar", "Total investments")
    case .verksamhetensIntakter: say("Verksamhetens intäkter", "Operating revenue")
    case .verksamhetensKostnader: say("Verksamhetens kostnader", "Operating costs")
    case .avskrivningar: say("Avskrivningar", "Depreciation")
    case .nettokostnader: say("Verksamhetens nettokostnader", "Net operating costs")
    case .skatteintakter: say("Skatteintäkter", "Tax revenue")
    case .bidrag:
      say("Generella statsbidrag och utjämning", "General grants and equalisation")
    case .finansnetto: say("Finansnetto", "Net financial items")
    case .resultat: say("Årets resultat", "Result of the year")
    case .anlaggningstillgangar: say("Anläggningstillgångar", "Fixed assets")
    case .omsattningstillgangar: say("Omsättningstillgångar", "Current assets")
    case .tillgangar: say("Summa tillgångar", "Total assets")
    case .egetKapital: say("Eget kapital", "Equity")
    case .avsattningar: say("Avsättningar", "Provisions")
    case .skulder: say("Skulder", "Debts")
    case .egetKapitalOchSkulder:
      say("Summa eget kapital och skulder", "Total equity and debts")
    }
  }

  /// What a column of a template is called: *Budget 2026*.
  public func templateColumn(_ kind: StatementColumn.Kind, _ year: Int) -> String {
    kind == .variance ? columnKind(kind) : "\(columnKind(kind)) \(year)"
  }
}
