/// What a municipality calls an indicator.
public enum IndicatorWord: String, CaseIterable, Hashable, Sendable {
  /// Indicator.
  case indicator
  /// Key figure: H speaks of nothing else.
  case keyFigure
}
