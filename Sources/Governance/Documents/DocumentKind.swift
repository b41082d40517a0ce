/// What kind of document it is.
public enum DocumentKind: String, CaseIterable, Hashable, Sendable {
  /// *Budget*.
  case budget
  /// *Mål och budget*.
  case goalsAndBudget
  /// *Verksamhetsplan*.
  case operationalPlan
  /// *Månadsrapport*, *månadsuppföljning*.
  case monthlyReport
  /// *Tertialrapport*.
  case tertialReport
  /// *Delårsrapport*, *delårsbokslut*.
  case interimAccounts
  /// *Årsbokslut*.
  case annualAccounts
  /// *Årsredovisning*.
  case annualReport
  /// *Internkontrollplan*.
  case internalControlPlan
}

/// How far a document has come: from draft to locked.
public enum DocumentState: String, CaseIterable, Hashable, Sendable {
  /// *Utkast*.
  case draft
  /// *Förslag*.
  case proposal
  /// *Beslutad*.
  case decided
  /// *Låst*.
  case locked
}
