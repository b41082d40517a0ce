import Governance
import Interface
import Screen
import Testing
import Wording

/// Financial goals and personnel on the screen.
@Suite struct EconomyTests {
  private static let lerum = Owner("lerum")
  private static let hedemora = Owner("hedemora")
  private static let alingsas = Owner("alingsas", "kommunstyrelsen")

  private static func desk(_ owner: Owner, period: ReportingPeriod) throws -> Desk {
    var desk = try Desk(wish: Wish(owner: owner, period: period))
    desk.type("8")
    return desk
  }

  @Test func `The years and the average are judged each for itself`() throws {
    var desk = try Self.desk(Self.lerum, period: "2023-08")
    let rows = desk.frame.split(separator: "\n").map(String.init)
    let goal = try #require(rows.firstIndex { $0.contains("högst 98,0 % i snitt") })
    #expect(rows[goal].contains("◇ Årets resultat"))
    #expect(rows[goal + 2].contains(/99,0 % +ingår i snittet/))
    #expect(desk.frame.contains(/Snitt 2016–2025 +96,5 % +◇ uppfylls\b/))
    desk.type(.end, .up)
    #expect(desk.frame.contains("Läge        snitt 2016–2025: uppfylls"))
  }

  @Test(arguments: ["2023-08", "2023-12", "2026-12"] as [ReportingPeriod])
  func `A budget meets no goal, whichever period is looked at`(period: ReportingPeriod) throws {
    var desk = try Self.desk(Self.lerum, period: period)
    #expect(desk.frame.contains(/2023 budget +28,9 % +◇ uppfylls\b/))
    #expect(desk.frame.contains(/2024 plan +28,3 % +◇ uppfylls\b/))
    #expect(!desk.frame.contains("ppfyllt"))
    desk.type(.down)
    desk.type("i")
    #expect(desk.frame.contains("◇ budget, plan eller prognos"))
    #expect(!desk.frame.contains("● Värde"))
    #expect(desk.frame.contains("◇ budget · uppfylls"))
  }

  @Test func `An outcome is judged, and the forecast beside it is not`() throws {
    let desk = try Self.desk(Self.hedemora, period: "2021-12")
    #expect(desk.frame.contains(/2019 +−4,4 mkr +○ Ej uppfyllt/))
    #expect(desk.frame.contains(/2020 prognos +−2,2 mkr +◇ uppfylls inte/))
    #expect(desk.frame.contains(/2021 budget +1 % +◇ uppfylls\b/))
  }

  @Test func `The threshold on the axis has its number`() throws {
    let desk = try Self.desk(Self.lerum, period: "2023-08")
    #expect(desk.frame.contains(/96,5 +gräns 98,0 +99,0/))
  }

  @Test func `Parts with nothing in them come last, a line each`() throws {
    let desk = try Self.desk(Self.alingsas, period: "2023-08")
    let rows = desk.frame.split(separator: "\n").map(String.init)
    let personnel = try #require(rows.firstIndex { $0.contains("PERSONAL ") })
    let table = try #require(rows.firstIndex { $0.contains("TABELL") })
    let goals = try #require(rows.firstIndex { $0.contains("FINANSIELLA MÅL   Inga") })
    let decisions = try #require(rows.firstIndex { $0.contains("BUDGETBESLUT   Inga") })
    #expect(personnel < table && table < goals && goals + 1 == decisions)
  }

  @Test func `A body without financial goals is shown its municipality's, and told so`() throws {
    let desk = try Self.desk(Owner("lerum", "kommunstyrelsen"), period: "2023-08")
    #expect(desk.frame.contains("FINANSIELLA MÅL   hela kommunens"))
    #expect(desk.frame.contains("Soliditet"))
  }

  @Test func `A deficit says how much is to be restored and by when`() throws {
    let desk = try Self.desk(Self.hedemora, period: "2021-08")
    #expect(desk.frame.contains(/Underskott +−12,7 mkr +ska återställas senast 2023/))
  }

  @Test func `A verdict that rests on an earlier year says which`() throws {
    let desk = try Self.desk(Self.hedemora, period: "2023-08")
    #expect(desk.frame.contains("uppfylls 2021"))
    #expect(desk.frame.contains("uppfylls inte 2020"))
  }

  @Test func `A year's value is typed in place, judged at once, saved and undone`() throws {
    var desk = try Self.desk(Self.lerum, period: "2023-08")
    desk.type(.down, .right)
    desk.type("20,5")
    desk.type(.enter)
    #expect(
      desk.saved.last?.operations.map(\.address.text) == ["lerum/finance/soliditet#values.2023"]
    )
    #expect(desk.frame.contains(/20,5 % +◇ uppfylls inte/))
    desk.type("u")
    #expect(desk.frame.contains(/28,9 % +◇ uppfylls\b/))
  }

  @Test func `The table of sickness absence has all its lines, with units and marks`() throws {
    let desk = try Self.desk(Self.alingsas, period: "2023-08")
    #expect(desk.frame.contains(/Total sjukfrånvaro +3,7 %≈ +3,6 %= +−0,05 p\.e\.≈/))
    #expect(desk.frame.contains(/Dag 59> +1,7 % +1,6 % +−0,11 p.e./))
  }

  @Test func `Digits switch view until the selection stands on a figure`() throws {
    var desk = try Self.desk(Self.lerum, period: "2023-08")
    desk.type(.down)
    desk.type("1")
    #expect(desk.frame.contains("[1 Översikt]"))
  }

  @Test func `Personnel stand beside last year's, with the day of the sickness absence`() throws {
    var desk = try Self.desk(Self.alingsas, period: "2023-08")
    #expect(desk.frame.contains(/Antal anställda +123 +130 +\+7/))
    #expect(desk.frame.contains(/Kvinnor +saknas +61 %/))
    #expect(desk.frame.contains(/Sjukfrånvaro +3,7 % +3,6 % +−0,1 p\.e\. +t\.o\.m\. 31 juli 2023/))
    desk.type(.right, .right)
    desk.type("131")
    desk.type(.enter)
    #expect(
      desk.saved.last?.operations.map(\.address.text) == [
        "alingsas/kommunstyrelsen/personnel/2023-08#headcount"
      ]
    )
    #expect(desk.footer.contains("Personal augusti 2023"))
  }

  @Test func `Older figures than the period's are said to be so`() throws {
    let desk = try Self.desk(Self.alingsas, period: "2024-04")
    #expect(desk.frame.contains("personal: inga uppgifter för april 2024, visar aug 2023"))
  }

  @Test func `Figures of personnel are added for a new period, typed, and undone`() throws {
    var desk = try Self.desk(Self.alingsas, period: "2024-08")
    desk.type(.down, .down, .down, .down, .enter)
    #expect(
      desk.saved.last?.operations.map(\.address.text) == [
        "alingsas/kommunstyrelsen/personnel/2024-08"
      ]
    )
    desk.type("128")
    desk.type(.enter)
    #expect(desk.frame.contains(/Antal anställda +130 +128 +−2/))
    desk.type("uu")
    #expect(desk.footer.contains("Ångrade: Tillagt: personaluppgiften augusti 2024"))
    #expect(desk.frame.contains(/Antal anställda +123 +130 +\+7/))
  }

  @Test func `A body without anything can be given its first figures`() throws {
    var desk = try Self.desk(Owner("alingsas", "tekniska-namnden"), period: "2024-08")
    #expect(desk.frame.contains("PERSONAL   Inga uppgifter."))
    desk.type(.enter)
    #expect(desk.frame.contains(/Antal anställda +saknas +saknas/))
  }

  @Test func `Enter on a line of the sickness table goes to the table`() throws {
    var desk = try Self.desk(Self.alingsas, period: "2023-08")
    desk.type(.end, .enter)
    #expect(desk.frame.contains("› Sjukfrånvaro"))
    desk.type(.escape)
    #expect(desk.frame.contains("[8 Ekonomi]"))
  }
}
