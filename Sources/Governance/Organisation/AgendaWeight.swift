/// How much a body's work bears on a goal of Agenda 2030.
///
/// Source: L:217.
public enum AgendaWeight: String, CaseIterable, Hashable, Sendable {
  /// First of all.
  case primary
  /// In the second place.
  case secondary
  /// Otherwise.
  case other
  /// The document says how much, but the text extracted from it does not.
  case lost
}
