/// Which way a figure goes, whether that is good or bad.
///
/// Source: L:263.
public enum Trend: String, CaseIterable, Hashable, Sendable {
  /// *Ökande*.
  case rising
  /// *Minskande*.
  case falling
  /// *Bibehållen*.
  case steady
}
