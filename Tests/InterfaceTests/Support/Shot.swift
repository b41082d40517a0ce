import Governance
import Interface
import Screen
import TestSupport
import Testing
import Wording

/// A view to be held against its recorded frame, in a size, a language and glyphs that users have.
struct Shot: CustomTestStringConvertible, Sendable {
  /// Which documents there are.
  enum Documents: Sendable {
    /// The example data.
    case shipped
    /// The same, with a year in common.
    case comparable
  }

  /// The frame's name, and its file's.
  var name: String
  var width = 120
  var height = 40
  var language = Language.swedish
  var glyphs = GlyphSet.unicode
  var owner: Owner?
  var period: ReportingPeriod?
  var data = Documents.shipped
  /// What is typed to come there.
  var keys: [Key]

  var testDescription: String { name }
}

extension Shot {
  /// The keys of a text.
  static func typed(_ text: String) -> [Key] { text.map { .character($0) } }

  /// To the assignments of Alingsås' executive board, two and a third years on.
  static let later: [Key] = typed("4>>>>>>>")

  /// Comes there and compares what is seen with what was recorded.
  func expectRecorded(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let folder = data == .shipped ? nil : try Example.withCommonYear()
    defer { withExtendedLifetime(folder) {} }
    var desk = try Desk(
      width: width,
      height: height,
      language: language,
      glyphs: glyphs,
      data: folder?.path ?? Example.path,
      wish: Wish(owner: owner, period: period)
    )
    for key in keys { desk.type(key) }
    try expectFrame(name, desk.frame, sourceLocation: sourceLocation)
  }
}

extension Owner {
  static let alingsasBoard = Owner("alingsas", "kommunstyrelsen")
  static let lerumBoard = Owner("lerum", "kommunstyrelsen")
  static let hedemora = Owner("hedemora")
  static let hedemoraCouncil = Owner("hedemora", "kommunfullmaktige")
}
