/// What a piece of text is for; the terminal decides what that looks like.
///
/// Colour follows meaning: a view never names a colour.
public enum Role: UInt8, CaseIterable, Hashable, Sendable {
  /// Ordinary text in the terminal's own foreground.
  case plain
  /// Section titles, rules, hints: present but quiet.
  case quiet
  /// The one accent: the chosen view, keys in the footer, the program's name.
  case accent
  /// The signal *Helt uppfyllt* and its relatives.
  case fullyMet
  /// The signal *I hög grad uppfyllt*.
  case largelyMet
  /// The signal *Delvis uppfyllt* and its relatives.
  case partlyMet
  /// The signal *Ej uppfyllt* and its relatives; also negative variances.
  case notMet
  /// The signal *Ej utvärderad*: nothing reported.
  case notEvaluated
  /// A field being edited.
  case field
  /// Something that went wrong and needs the user.
  case failure
}

/// Emphasis on top of a role, which survives a terminal without colour.
public struct Emphasis: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt8

  /// A set from its bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Sums and titles.
  public static let bold = Emphasis(rawValue: 1)
  /// What is selected.
  public static let reverse = Emphasis(rawValue: 2)
  /// Characters that a filter matched.
  public static let underline = Emphasis(rawValue: 4)
}

/// How a cell looks: a role and its emphasis.
public struct Style: Hashable, Sendable {
  /// What the text is for.
  public var role: Role
  /// Emphasis on top of it.
  public var emphasis: Emphasis

  /// A style from a role and emphasis.
  public init(_ role: Role, _ emphasis: Emphasis = []) {
    self.role = role
    self.emphasis = emphasis
  }

  /// Ordinary text.
  public static let plain = Style(.plain)
  /// Quiet text.
  public static let quiet = Style(.quiet)
  /// Bold ordinary text.
  public static let bold = Style(.plain, .bold)
  /// The accent.
  public static let accent = Style(.accent)
}
