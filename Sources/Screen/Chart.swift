/// Values over years as points, lines and steps between two axes.
///
/// A year without a value is a gap; a value that is not certain has a hollow or another mark, and the line to
/// it is thin.
public struct Chart: Hashable, Sendable {
  /// How certain a value is.
  public enum Certainty: Hashable, CaseIterable, Sendable {
    /// It is as it came out.
    case known
    /// It may still change, or is only about so much.
    case preliminary
    /// It lies ahead: a budget, a plan, a forecast.
    case expected
  }

  /// The shape of a series' marks.
  public enum Shape: Hashable, CaseIterable, Sendable {
    case disc, triangle, square, diamond
  }

  /// How the values of a series hang together.
  public enum Form: Hashable, Sendable {
    /// Marks, with lines between years that follow on each other.
    case line(Shape)
    /// A level for each year, such as a target.
    case steps
    /// One level for several years together, such as their average.
    case level
  }

  /// What the numbers along the upright axis are.
  public enum Axis: Hashable, CaseIterable, Sendable {
    /// Anything: percent, money, points.
    case measured
    /// Whole numbers, with none between them.
    case counted
    /// Places in an order: whole, the first at the top, and no nought.
    case ranked
  }

  /// A value of a year.
  public struct Value: Hashable, Sendable {
    /// The value.
    public let number: Double
    /// How certain it is.
    public let certainty: Certainty
    /// How its mark looks; `nil` for as the series.
    public let style: Style?
    /// What stands beside its mark, where there is room; empty for nothing.
    public let note: String

    /// A value.
    public init(
      _ number: Double,
      _ certainty: Certainty = .known,
      style: Style? = nil,
      note: String = ""
    ) {
      self.number = number
      self.certainty = certainty
      self.style = style
      self.note = note
    }
  }

  /// Values that belong together.
  public struct Series: Hashable, Sendable {
    /// How they hang together.
    public let form: Form
    /// How they look.
    public let style: Style
    /// The values, one for each column of the chart; `nil` where there is none.
    public let values: [Value?]

    /// A series.
    public init(_ form: Form, style: Style = .plain, _ values: [Value?]) {
      self.form = form
      self.style = style
      self.values = values
    }
  }

  /// What stands below each column: the years.
  public let columns: [String]
  /// The series, the most important first: where two marks meet, it is the one that is seen.
  public let series: [Series]
  /// What the numbers along its upright axis are.
  public let axis: Axis
  /// How many decimals its values are told with; `nil` where they are not known.
  public let decimals: Int?

  /// A chart of some series over some columns.
  public init(
    _ columns: [String],
    _ series: [Series],
    _ axis: Axis = .measured,
    decimals: Int? = nil
  ) {
    self.columns = columns
    self.series = series
    self.axis = axis
    self.decimals = decimals
  }
}

extension Chart {
  /// The glyph of a mark.
  public static func mark(
    _ shape: Shape,
    _ certainty: Certainty,
    among glyphs: GlyphSet
  ) -> Character {
    if certainty == .expected, shape != .triangle { return expected(among: glyphs) }
    let isHollow = certainty == .preliminary
    return switch (glyphs.symbols, shape) {
    case (.drawn, .disc): isHollow ? "○" : "●"
    case (.drawn, .triangle): certainty == .expected ? "▽" : isHollow ? "△" : "▲"
    case (.drawn, .square): isHollow ? "□" : "■"
    case (.drawn, .diamond): isHollow ? "◈" : "◆"
    case (.spelled, .disc): isHollow ? "o" : "*"
    case (.spelled, .triangle): certainty == .expected ? "v" : isHollow ? "n" : "A"
    case (.spelled, .square): isHollow ? "u" : "#"
    case (.spelled, .diamond): isHollow ? "c" : "@"
    }
  }

  /// The glyph of what lies ahead: no disc, since nothing has come out, and no cross, since nothing has failed.
  public static func expected(among glyphs: GlyphSet) -> Character {
    glyphs == .unicode ? "◇" : "+"
  }

  /// The glyph of a step of a target.
  public static func step(among glyphs: GlyphSet) -> Character { glyphs == .unicode ? "╌" : "=" }

  /// The glyph of a level over several years.
  public static func level(among glyphs: GlyphSet) -> Character { glyphs == .unicode ? "━" : "-" }

  /// The glyph where an axis does not begin at nothing; `~` says *about* of a figure, and no more.
  public static func breach(among glyphs: GlyphSet) -> Character { glyphs == .unicode ? "≈" : "/" }

  /// The scale of its values in a height; `nil` where it has none.
  public func scale(height: Int) -> ChartScale? {
    let values = series.flatMap { $0.values.compactMap { $0?.number } }
    let most = min(7, max(2, (height - 2 + 1) / 2))
    return ChartScale(values, most: most, axis, decimals: decimals)
  }
}
