import Governance
import Interface
import Screen
import Testing
import Wording

/// Tables in another unit than their own.
@Suite struct ShownUnitTests {
  private static let owners = [
    Owner("alingsas", "kommunstyrelsen"), Owner("lerum", "kommunstyrelsen"), Owner("hedemora"),
    Owner("hedemora", "bildningsnamnden"),
  ]

  @Test(arguments: owners, [Size(width: 120, height: 40), Size(width: 80, height: 24)])
  func `No unit cuts a figure, and figures never touch`(owner: Owner, size: Size) throws {
    var desk = try Desk(width: size.width, height: size.height, wish: Wish(owner: owner))
    desk.type("3")
    for _ in 0..<7 {
      for _ in 0..<3 {
        for _ in 0..<7 {
          let figures = desk.figures
          #expect(!figures.contains(/[0-9−+][0-9,\u{A0} ]*…/), "\(desk.frame)")
          #expect(!figures.contains(/[0-9][≈≠=*!]?[−+]/), "\(desk.frame)")
          #expect(!figures.contains(/[0-9][≈≠=*!][0-9]/), "\(desk.frame)")
          desk.type(.right)
        }
        desk.type(.home)
        desk.type("m")
      }
      desk.type("t")
    }
  }

  @Test func `A variance keeps its plus sign in millions`() throws {
    var desk = try Desk()
    desk.type("3tt")
    #expect(desk.figures.contains("+1 161"))
    desk.type("m")
    #expect(desk.figures.contains("+1,2"))
  }
}

extension Desk {
  /// The lines of the table in view, behind the navigator.
  fileprivate var figures: String {
    let rows = frame.split(separator: "\n").map(String.init)
    let rules = rows.indices.filter { rows[$0].contains("──────") }
    guard rules.count > 2 else { return "" }
    return rows[rules[1]..<rules[2]]
      .map { $0.split(separator: "│").last.map(String.init) ?? "" }
      .joined(separator: "\n")
  }
}
