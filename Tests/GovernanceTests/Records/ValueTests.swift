import Testing

@testable import Governance

@Suite struct `A field's value` {
  private func goal(_ key: String, _ value: Datum) throws(FieldFault) -> Goal {
    var object = DatumObject([.init("id", .text("1")), .init("title", .text("Ett mål"))])
    object[key] = value
    return try Goal(decoding: .object(object))
  }

  @Test(arguments: [
    ("id", Datum.text("Ett"), ["id"], Governance.Expectation.identifier),
    ("id", .text(""), ["id"], .identifier), ("id", .text("-a"), ["id"], .identifier),
    ("id", .text(String(repeating: "a", count: 81)), ["id"], .identifier),
    ("title", .text(""), ["title"], .nonEmptyText),
    ("title", .text(" \u{A0}\n"), ["title"], .nonEmptyText),
    ("title", .number(1), ["title"], .text),
    ("parent", .text("alingsas//1"), ["parent"], .address),
    ("agenda2030", .list([.number(1), .number(18)]), ["agenda2030", "1"], .integer(1...17)),
    (
      "agenda2030", .list([.number(Amount(digits: 10, decimals: 1))]), ["agenda2030", "0"],
      .integer(1...17)
    ),
    ("agenda2030", .number(1), ["agenda2030"], .list),
    ("validFrom", .number(1861), ["validFrom"], .integer(1862...2200)),
    (
      "assessments", .object(DatumObject([.init("2023-13", .object(DatumObject()))])),
      ["assessments", "2023-13"], .period
    ),
    ("source", .text("351"), ["source"], .source), ("source", .text("a:0"), ["source"], .source),
    ("source", .text("a:9-8"), ["source"], .source), ("source", .text("a:+9"), ["source"], .source),
    ("source", .text("A:9"), ["source"], .source), ("source", .text("a:9:9"), ["source"], .source),
    ("source", .text("a:09"), ["source"], .source), ("source", .text("a:"), ["source"], .source),
  ])
  func `that is not what the field needs is refused`(
    key: String,
    value: Datum,
    path: [String],
    expected: Governance.Expectation
  ) {
    let fault = #expect(throws: FieldFault.self) { try goal(key, value) }
    #expect(fault?.path == path)
    #expect(fault?.expected == expected)
  }

  @Test
  func `deep inside says the whole way to it`() {
    let assessment = Datum.object(DatumObject([.init("level", .text("best"))]))
    let fault = #expect(throws: FieldFault.self) {
      try goal("assessments", .object(DatumObject([.init("2023-08", assessment)])))
    }
    #expect(fault?.path == ["assessments", "2023-08", "level"])
    #expect(fault?.expected == .code(GoalLevel.allCases.map(\.rawValue)))
    #expect(fault?.found == .text("best"))
  }

  @Test(arguments: [
    ("sjuttiotvå", Governance.Expectation.cellValue(.unexpected("s"))),
    ("1 0002", .cellValue(.grouping)),
    ("(72", .cellValue(.parenthesis)),
  ])
  func `in a series says why it is no number`(text: String, expected: Governance.Expectation) {
    let datum = Datum.object(
      DatumObject([
        .init("id", .text("a")), .init("name", .text("A")), .init("unit", .text("index")),
        .init("direction", .text("higher")),
        .init("targets", .object(DatumObject([.init("2023", .text(text))]))),
      ])
    )
    let fault = #expect(throws: FieldFault.self) { try Indicator(decoding: datum) }
    #expect(fault?.path == ["targets", "2023"])
    #expect(fault?.expected == expected)
  }

  @Test(arguments: ["23", "02023", "1861", "2201", "+023", "２０２３", ""])
  func `has a year for a key`(key: String) {
    let datum = Indicator.empty.datum.with(.text("Namn"), at: ["name"])
      .with(.object(DatumObject([.init(key, .number(1))])), at: ["targets"])
    let fault = #expect(throws: FieldFault.self) { try Indicator(decoding: datum) }
    #expect(fault == FieldFault(path: ["targets", key], expected: .year, found: .text(key)))
  }

  @Test
  func `of records side by side has ids that differ`() throws {
    let one = try goal("number", .text("1")).datum
    let fault = #expect(throws: FieldFault.self) {
      try GoalRegister(decoding: .object(DatumObject([.init("goals", .list([one, one]))])))
    }
    #expect(
      fault
        == FieldFault(path: ["goals", "1", "id"], expected: .uniqueIdentifier, found: .text("1"))
    )
  }

  @Test(arguments: Address.collections.sorted())
  func `that names a body is none that begins a path`(name: String) {
    var municipality = Municipality.empty
    municipality.bodies = [.empty]
    municipality.bodies[0].id = Body.ID(stringLiteral: name)
    #expect(
      throws: FieldFault(path: ["bodies", "0", "id"], expected: .identifier, found: .text(name))
    ) {
      try municipality.validate()
    }
  }

  @Test
  func `in a file stands after its kind and format`() throws {
    let file = DataFile.register(.goals, Owner("a", "b"))
    let register = GoalRegister(goals: [try goal("number", .text("1"))])
    let datum = FileContent.goals(register).datum(of: file)
    guard case .object(let object) = datum else { return }
    #expect(object.entries.map(\.key) == ["kind", "format", "goals"])
    #expect(object["kind"] == .text("goals"))
    #expect(try FileContent(decoding: datum, of: file) == .goals(register))
    #expect(throws: FieldFault.self) { try FileContent(decoding: .list([]), of: file) }
  }
}
