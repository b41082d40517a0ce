import Testing

@testable import Governance

@Suite struct `A change` {
  @Test(arguments: [
    ("alingsas#name", nil as Datum?, Datum.text("Alingsås kommun")),
    ("alingsas#settings.dueSoonDays", nil, .number(45)),
    ("alingsas/ks/goals/2#title", .text("Mål 2"), .text("Nytt mål")),
    ("alingsas/ks/goals/2#assessments.2023-08.level", .text("partlyMet"), .text("fullyMet")),
    ("alingsas/ks/goals/2#assessments.2023-12.level", nil, .text("fullyMet")),
    ("alingsas/ks/indicators/a#outcomes.2023", .text("(72)"), .number(73)),
    ("alingsas/ks/indicators/a#outcomes.2024", nil, .text("-")),
    ("alingsas/ks/assignments/x#due", .text("during 2023-autumn"), .text("by 2024-Q2")),
    ("alingsas/ks/assignments/x#followUps.2023-08.status", .text("inProgress"), .text("completed")),
    ("alingsas/ks/documents/d/statements/s/lines/p#values.forecast", nil, .number(5)),
    ("alingsas/ks/documents/d/statements/s/lines/p#notes.forecast", nil, .text("Varför.")),
    ("alingsas/ks/documents/d/statements/s#title", .text("Sample"), .text("Drift")),
  ])
  func `sets a value, and its inverse restores it`(text: String, from: Datum?, to: Datum) throws {
    let before = try SampleWorkspace.make()
    var workspace = before
    let address = try #require(Address(text))
    if from != nil { #expect(workspace.datum(at: address) == from) }
    let operation = workspace.setting(address, to: to)
    try workspace.apply([operation])
    #expect(workspace.datum(at: address) == to)
    try workspace.apply([operation.inverse])
    #expect(workspace == before)
  }

  @Test(arguments: [
    ("alingsas/ks/goals/2#agenda2030", Datum.list([])),
    ("alingsas#settings.dueSoonDays", .number(30)),
    ("alingsas/ks/documents/d/statements/s#decimals", .number(0)),
    ("alingsas/ks/documents/d/statements/s/lines/p#lineKind", .text("detail")),
    ("alingsas/ks/indicators/a#outcomes.2023", .text("72")),
    ("alingsas/ks/indicators/a#targets", .object(DatumObject([.init("2023", .text("ca  7"))]))),
  ])
  func `to what is written otherwise can be taken back and done again`(
    text: String,
    to: Datum
  ) throws {
    let before = try SampleWorkspace.make()
    var workspace = before
    let operation = workspace.setting(try #require(Address(text)), to: to)
    try workspace.apply([operation])
    let after = workspace
    try workspace.apply([operation.inverse])
    #expect(workspace == before)
    try workspace.apply([operation])
    #expect(workspace == after)
  }

  @Test
  func `of several steps is made whole or not at all`() throws {
    let before = try SampleWorkspace.make()
    var workspace = before
    let title = try #require(Address("alingsas/ks/goals/2#title"))
    let number = try #require(Address("alingsas/ks/goals/9#number"))
    let steps = [
      workspace.setting(title, to: .text("Nytt")), workspace.setting(number, to: .text("9")),
    ]
    #expect(throws: ChangeRefusal.noSuchRecord(number)) { try workspace.apply(steps) }
    #expect(workspace == before)
  }

  @Test
  func `may pass through what does not fit, but not end there`() throws {
    var workspace = try SampleWorkspace.make()
    let place = SampleWorkspace.statement
    let headline = place.field("headline")
    let line = Address(place.owner, place.path + ["lines", "r"])
    let datum = Datum.object(DatumObject([.init("id", .text("r")), .init("label", .text("R"))]))
    let set = workspace.setting(headline, to: .text("r"))
    let fault = FieldFault(path: ["headline"], expected: .existing(.lines), found: .text("r"))
    #expect(throws: ChangeRefusal.unfit(headline, fault)) { try workspace.apply([set]) }
    let change = ChangeSet(
      id: .init("anna-1"),
      when: Moment(seconds: 0),
      who: "anna",
      operations: [set, .insert(line, datum, before: "p")]
    )
    let before = workspace
    try workspace.apply(change)
    #expect(change.owners == [place.owner])
    #expect(workspace.datum(at: headline) == .text("r"))
    try workspace.apply(change.inverse)
    #expect(workspace == before)
  }
}
