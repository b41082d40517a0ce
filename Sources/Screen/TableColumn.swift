/// What a column of a table asks for.
public struct TableColumn: Hashable, Sendable {
  /// Whether a column stays when the others scroll sideways.
  public enum Motion: Hashable, Sendable {
    /// It stays at the left; what says which row this is.
    case frozen
    /// It scrolls.
    case scrolling
  }

  /// What a column does with room that no column asked for.
  public enum Growth: Hashable, Sendable {
    /// It keeps its ideal width.
    case fixed
    /// It shares the room with the others that stretch.
    case stretching
  }

  /// The width below which it is no longer readable; at least 1.
  public let minimum: Int
  /// The width that shows everything; at least the minimum.
  public let ideal: Int
  /// Which edge its texts keep to.
  public let alignment: Alignment
  /// Whether it stays when the others scroll.
  public let motion: Motion
  /// What it does with room left over.
  public let growth: Growth

  /// A column; widths are raised to what is sensible.
  public init(
    minimum: Int,
    ideal: Int,
    alignment: Alignment = .left,
    motion: Motion = .scrolling,
    growth: Growth = .fixed
  ) {
    self.minimum = max(1, minimum)
    self.ideal = max(self.minimum, ideal)
    self.alignment = alignment
    self.motion = motion
    self.growth = growth
  }
}
