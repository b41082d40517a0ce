/// A colour as a program asks for it.
public enum VirtualColour: Hashable, Sendable {
  /// The terminal's own.
  case standard
  /// A number in the palette.
  case index(Int)
  /// Red, green and blue.
  case direct(Int, Int, Int)
}

/// How the emulated terminal shows a cell.
public struct VirtualStyle: Hashable, Sendable {
  /// What SGR can switch on.
  public enum Attribute: Hashable, Sendable {
    /// SGR 1.
    case bold
    /// SGR 2.
    case dim
    /// SGR 3.
    case italic
    /// SGR 4.
    case underline
    /// SGR 5.
    case blink
    /// SGR 7.
    case reverse
    /// SGR 8.
    case hidden
  }

  /// What is switched on.
  public var attributes: Set<Attribute> = []
  /// The text's colour.
  public var foreground = VirtualColour.standard
  /// The colour behind it.
  public var background = VirtualColour.standard

  /// A style.
  public init(
    _ attributes: Set<Attribute> = [],
    foreground: VirtualColour = .standard,
    background: VirtualColour = .standard
  ) {
    self.attributes = attributes
    self.foreground = foreground
    self.background = background
  }
}

/// One cell of the emulated terminal.
public struct VirtualCell: Hashable, Sendable {
  /// The glyph with its marks; empty for the right half of a wide glyph.
  public var text: String
  /// How it looks.
  public var style: VirtualStyle

  /// A cell.
  public init(_ text: String = " ", style: VirtualStyle = VirtualStyle()) {
    self.text = text
    self.style = style
  }
}
