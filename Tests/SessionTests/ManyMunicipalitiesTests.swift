import FoundationEssentials
import Governance
import Interface
import Screen
import TestSupport
import Testing

/// A folder with as many municipalities as Sweden has.
@Suite struct ManyMunicipalitiesTests {
  @Test func `All of Sweden is listed, and keys answer`() throws {
    let office = try Office()
    let example = office.text(.municipality("alingsas"))
    for number in 0..<290 {
      let id = "kommun-\(number)"
      let municipality = try #require(Municipality.ID(id))
      try FileManager.default.createDirectory(
        atPath: "\(office.folder.path)/data/\(id)",
        withIntermediateDirectories: true
      )
      let text = example.replacing(#""id": "alingsas""#, with: #""id": "\#(id)""#)
        .replacing(#""name": "Alingsås""#, with: #""name": "Kommun \#(number)""#)
      try office.write(.municipality(municipality), text)
    }
    let desk = try Desk(office.session())
    try desk.waitFor(text: "Tillgänglighet och service")
    desk.type(.down)
    #expect(!desk.state.isWaiting)
    desk.type(.tab, .end)
    try desk.waitFor(text: "Kommun 99")
    desk.type(.enter)
    try desk.waitFor(text: "Nämndkoll   Kommun 99 ")
    desk.leave()
  }
}
