import Governance
import Screen
import Testing
import Wording

@testable import Interface

/// Finding things across everything, and the way back.
@Suite struct SearchTests {
  @Test(arguments: [
    ("lokalförsörj", "Samlad lokalförsörjning"), ("lokalforsorj", "Samlad lokalförsörjning"),
    ("verksamhetens kostn", "Verksamhetens kostnader"), ("språkkr", "Språkkrav"),
    ("delårsbok", "Delårsbokslut"),
  ])
  func `What is typed finds goals, assignments, lines and documents`(
    typed: String,
    name: String
  )
    throws
  {
    var desk = try Desk()
    desk.type(.control("f"))
    desk.type(typed)
    #expect(desk.frame.contains(name))
  }

  @Test func `å typed finds only å, while a finds both`() throws {
    var desk = try Desk()
    desk.type(.control("f"))
    desk.type("sprakkrav")
    #expect(desk.frame.contains("Språkkrav"))
    desk.type(.escape, .control("f"))
    desk.type("språkkråv")
    #expect(!desk.frame.contains("Språkkrav"))
    #expect(desk.frame.contains("Inget hittades."))
  }

  @Test(arguments: [
    ("personlakostnad", "Personalkostnader"), ("personalkostmad", "Personalkostnader"),
    ("epersonalkostnad", "Personalkostnader"), ("personalkosttnader", "Personalkostnader"),
    ("språkkrvv", "Språkkrav"), ("lokalhyqror alingsås", "Lokalhyror"),
  ])
  func `One slip in a word is forgiven where nothing fits, and it is said so`(
    typed: String,
    name: String
  ) throws {
    var desk = try Desk()
    desk.type("F")
    desk.type(typed)
    #expect(desk.frame.contains("Inget passar helt; nära: "), "\(desk.frame)")
    #expect(desk.frame.contains(name), "\(desk.frame)")
  }

  @Test(arguments: ["personlakostnda", "språkkråv", "lkoq"])
  func `Two slips, a look-alike of å and a slip in a short word are not forgiven`(
    typed: String
  ) throws {
    var desk = try Desk()
    desk.type("F")
    desk.type(typed)
    #expect(!desk.frame.contains("nära:"), "\(desk.frame)")
    #expect(!desk.frame.contains("Språkkrav"), "\(desk.frame)")
  }

  @Test func `What fits as it was typed stands alone`() throws {
    var desk = try Desk()
    desk.type("F")
    desk.type("lokalhyror")
    #expect(!desk.frame.contains("nära:"))
  }

  @Test func `Letters may be left out, and the words come in any order`() throws {
    var desk = try Desk()
    desk.type("F")
    desk.type("förs lokal")
    #expect(desk.frame.contains("Samlad lokalförsörjning"))
    desk.type(.escape)
    desk.type("F")
    desk.type("lokfrsj")
    #expect(desk.frame.contains("Samlad lokalförsörjning"))
  }

  @Test func `A hit that has ended is shown in its year, and it is said which`() throws {
    let board = Owner("lerum", "kommunstyrelsen")
    var desk = try Desk(wish: Wish(owner: board, period: "2023-12"))
    let ends = Address(board, ["indicators", "digital-mognad"], field: ["validTo"])
    _ = desk.state.commit([desk.state.workspace.setting(ends, to: .number(2022))])
    desk.type("2")
    let row = desk.frame.split(separator: "\n").first { $0.contains("Digital mognad") }
    #expect(row?.contains("upphörde 2022") == true, "\(desk.frame)")
    desk.type(.control("f"))
    desk.type("digital mognad")
    desk.type(.enter)
    #expect(desk.state.period.year == 2022)
    #expect(desk.footer.contains("december 2022"), "\(desk.frame)")
    #expect(desk.state.selectedRow?.id?.address.path.last == "digital-mognad", "\(desk.frame)")
    #expect(!desk.frame.contains("upphörde 2022"), "\(desk.frame)")
  }

  @Test func `That a series goes on in another is told by the other's name`() throws {
    let board = Owner("lerum", "kommunstyrelsen")
    let desk = try Desk(wish: Wish(owner: board, period: "2023-12"))
    let workspace = desk.state.workspace
    let next = try #require(workspace.indicators(of: board).first { $0.id != "digital-mognad" })
    let field = Address(board, ["indicators", "digital-mognad"], field: ["successor"])
    let change = workspace.setting(field, to: .text(next.id.text))
    let told = desk.state.words.change([change], in: workspace)
    #expect(told.contains((next.shortName ?? next.name).prefix(12)), "\(told)")
    #expect(!told.contains(next.id.text), "\(told)")
  }

  @Test func `Enter goes to the row itself, and back again`() throws {
    var desk = try Desk()
    // Searching reads all municipalities, whose signs then stand in the navigator.
    desk.type(.control("f"), .escape)
    let before = desk.frame
    desk.type(.control("f"))
    desk.type("verksamhetens kostnader")
    desk.type(.enter)
    #expect(desk.frame.contains("[3 Budget]"))
    let detail = desk.frame
    #expect(detail.contains("Verksamhetens kostnader"))
    desk.type(.altLeft)
    #expect(desk.frame == before)
    desk.type("P")
    #expect(desk.frame == detail)
    desk.type("pp")
    #expect(desk.frame.contains("Du har inte varit någon annanstans."))
  }

  @Test func `A thing of another year is shown in a period that has it`() throws {
    var desk = try Desk(wish: Wish(owner: Owner("alingsas", "kommunstyrelsen"), period: "2035-12"))
    desk.type(.control("f"))
    desk.type("samlad lokalförs")
    desk.type(.enter)
    #expect(desk.frame.contains("Samlad lokalförsörjning"))
    #expect(desk.frame.contains("[4 Uppdrag]"))
  }

  @Test func `What is found in another municipality is gone to`() throws {
    var desk = try Desk()
    desk.type(.control("f"))
    desk.type("lerum")
    #expect(desk.frame.contains("Lerum"))
    desk.type(.enter)
    #expect(desk.frame.contains("Lerum"))
    #expect(desk.state.place?.owner.municipality == "lerum")
  }

  @Test(arguments: [
    ("balansbudget", "Balansbudget"), ("v-dala", "V-Dala Miljöförvaltning"),
    ("kollektivtrafik", "Kollektivtrafik"),
  ])
  func `Municipalities that nobody has entered are searched, too`(
    typed: String,
    name: String
  ) throws {
    var desk = try Desk()
    desk.type("F")
    desk.type(typed)
    #expect(desk.frame.contains(name))
    #expect(desk.frame.contains("Hedemora"))
    desk.type(.enter)
    #expect(desk.state.place?.owner.municipality == "hedemora")
  }

  @Test(arguments: [
    ("ulf hansson", "ordförande Ulf Hansson"), ("stefan norberg", "ordförande Stefan Norberg"),
    ("arbetsutskott", "Utskott"), ("bildningsförvaltningen", "Bildningsförvaltningen"),
    ("ekonomichef", "Ekonomichef"), ("framgångsfaktorer", "Framgångsfaktorer"),
    ("grunduppdrag: kommunstyr", "Grunduppdrag"),
    ("omfördelning mellan nämnder", "Omfördelning mellan nämnder"),
    ("plattform lerum", "Plattform Lerum"),
  ])
  func `People and the organisation are found, and Enter opens where they stand`(
    typed: String,
    stands: String
  ) throws {
    var desk = try Desk(height: 60)
    desk.type("F")
    desk.type(typed)
    #expect(!desk.frame.contains("Inget hittades."), "\(desk.frame)")
    desk.type(.enter)
    #expect(desk.frame.contains(stands), "\(desk.frame)")
  }

  @Test func `While files are being read it is said whose, and the selected hit stays selected`()
    throws
  {
    var desk = try Desk()
    desk.holdBack()
    desk.type("F")
    desk.type("budget")
    desk.type(.down, .down)
    #expect(desk.frame.contains("söker även i Hedemora och Lerum …"))
    var impatient = desk
    impatient.type(.enter)
    desk.readOn()
    #expect(!desk.frame.contains("söker även"))
    var patient = desk
    patient.type(.enter)
    #expect(patient.state.place == impatient.state.place)
    desk.type(.escape)
    desk.type("F")
    desk.type("balansbudget")
    #expect(desk.frame.contains("Tabell              Balansbudget"))
  }

  @Test func `That nothing is found is not said before all is read`() throws {
    var desk = try Desk()
    desk.holdBack()
    desk.type("F")
    desk.type("balansbudget")
    #expect(!desk.frame.contains("Inget hittades."))
    desk.readOn()
    #expect(desk.frame.contains("Balansbudget"))
    desk.type("xyz")
    #expect(desk.frame.contains("Inget hittades."))
  }

  @Test(arguments: [
    ("hovran", "Turism", "hedemora"), ("antura", "Felaktig debitering", "alingsas"),
  ])
  func `A word of a text is found, with what stands around it and whose text it is`(
    typed: String,
    name: String,
    municipality: Municipality.ID
  ) throws {
    var desk = try Desk()
    desk.type("F")
    desk.type(typed)
    let line = try #require(desk.frame.split(separator: "\n").first { $0.contains(name) })
    #expect(line.contains("Text  ") && line.lowercased().contains(typed))
    desk.type(.enter)
    #expect(desk.frame.contains(name))
    #expect(desk.state.place?.owner.municipality == municipality)
  }

  @Test func `Texts come after all names, and what is no word of a text does not fit it`() throws {
    var desk = try Desk(height: 60)
    desk.type("F")
    desk.type("lokal")
    let kinds = desk.frame.split(separator: "\n").compactMap { $0.firstMatch(of: /│ (\w+)/)?.1 }
    let first = try #require(kinds.firstIndex(of: "Text"))
    #expect(kinds[first...].dropFirst().allSatisfy { $0 == "Text" || $0.isEmpty })
    desk.type("frsrjng")
    #expect(!desk.frame.contains("│ Text"))
  }

  @Test func `Where a line stands is told whole beside its name`() throws {
    var desk = try Desk()
    desk.type("F")
    desk.type("lokalhyror")
    #expect(desk.frame.contains("Rad                 Lokalhyror   Delår aug 2023 · Drift"))
    #expect(desk.frame.contains("Budget 2025 · Ekonomiska ramar, kommunstyrelsen (exkl."))
  }

  @Test func `The hint stands by the field in a small window, too`() throws {
    var desk = try Desk(width: 80, height: 24)
    desk.type("F")
    let lines = desk.frame.split(separator: "\n").map(String.init)
    let title = try #require(lines.firstIndex { $0.contains("Sök överallt") })
    #expect(lines[title + 2].contains("Skriv några bokstäver"))
  }

  @Test func `Going forward restores the period in which one was`() throws {
    var desk = try Desk()
    let before = desk.state.period
    desk.type("F")
    desk.type("bildningsnämnden hedemora")
    desk.type(.enter)
    let there = desk.state.period
    try #require(there != before)
    desk.type("p")
    #expect(desk.state.period == before)
    desk.type("P")
    #expect(desk.state.period == there)
  }

  @Test func `Going back restores what was selected, and the table`() throws {
    var desk = try Desk()
    desk.type("3")
    desk.type(.down, .down, .right)
    let table = desk.frame
    desk.type("t")
    desk.type("4")
    desk.type(.down, .down)
    desk.type("ppp")
    desk.type("P")
    #expect(desk.frame == table)
  }

  @Test(arguments: [80, 120])
  func `Why a command cannot run is told whole in the palette and in the help`(width: Int) throws {
    var desk = try Desk(width: width, height: 60)
    for opening in [":visa som bild", "?"] {
      desk.type(opening)
      // The last word of why: what is cut lacks it.
      #expect(desk.frame.contains("vänster."))
      desk.type(.escape)
    }
  }

  @Test(arguments: [
    ("nytt mål", "Nytt mål"), ("ny risk", "Ny risk"), ("ny kommun", "Ny kommun"),
    ("nytt uppdrag", "Nytt uppdrag"), ("sortera", "Nästa ordning"),
    ("byt namn", "Alla fält i ett formulär"), ("inställningar", "Inställningar"),
    ("svenska", "Välj språk"),
  ])
  func `The palette knows ordinary words, and what can be made`(typed: String, title: String) throws
  {
    var desk = try Desk()
    desk.type(":")
    desk.type(typed)
    let palette = try #require(desk.state.layers.last)
    guard case .palette(let shown) = palette, let first = desk.state.paletteEntries(shown).first
    else {
      Issue.record("\(desk.frame)")
      return
    }
    let name =
      switch first {
      case .command(let command): desk.state.words.title(command)
      case .addition(let record): desk.state.words[.new(record)]
      }
    #expect(name.hasPrefix(title), "\(desk.frame)")
  }

  @Test func `What is chosen to be made in the palette opens its form in any view`() throws {
    var desk = try Desk()
    desk.type("4:")
    desk.type("nytt mål")
    desk.type(.enter)
    #expect(desk.frame.contains("Nytt mål"), "\(desk.frame)")
    guard case .form(let form)? = desk.state.layers.last else {
      Issue.record("\(desk.frame)")
      return
    }
    #expect(form.isNew && form.record.collection == .goals)
  }

  @Test func `The palette puts the best first and says why a command cannot run`() throws {
    var desk = try Desk()
    desk.type(":")
    desk.type("ångra")
    let lines = desk.frame.split(separator: "\n").filter { $0.contains("Ångra den senaste") }
    #expect(lines.count == 1)
    #expect(desk.frame.contains("Det finns inget att ångra."))
    desk.type(.escape)
    desk.type(":")
    desk.type("tidpl")
    desk.type(.enter)
    #expect(desk.frame.contains("[7 Tidplan]"))
    desk.type(":")
    let first = desk.frame.split(separator: "\n")
      .first { $0.contains("Tidplan  ") || $0.contains("│ Tidplan") }
    #expect(first != nil)
  }
}
