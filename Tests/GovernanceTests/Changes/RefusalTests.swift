import Testing

@testable import Governance

@Suite struct `A change is refused` {
  private func refusal(_ operation: Governance.Operation) throws -> ChangeRefusal? {
    let before = try SampleWorkspace.make()
    var workspace = before
    let refusal = #expect(throws: ChangeRefusal.self) { try workspace.apply([operation]) }
    #expect(workspace == before)
    return refusal
  }

  @Test
  func `where something else stands than it was made on`() throws {
    let address = try #require(Address("alingsas/ks/goals/1#title"))
    let found = Datum.text("Mål 1")
    #expect(
      try refusal(.set(address, from: .text("Mål"), to: .text("X")))
        == .stale(address, found: found)
    )
    #expect(try refusal(.set(address, from: nil, to: .text("X"))) == .stale(address, found: found))
    let record = address.record
    guard case .stale? = try refusal(.remove(record, .object(DatumObject()), before: nil)) else {
      Issue.record("not stale")
      return
    }
  }

  @Test(arguments: ["printed", "printed.budget"])
  func `for what a document printed`(field: String) throws {
    let address = try #require(Address("\(SampleWorkspace.statement.text)/lines/p#\(field)"))
    #expect(try refusal(.set(address, from: .number(1), to: .number(2))) == .printed(address))
  }

  @Test(arguments: [
    "alingsas#id", "alingsas/ks/goals/1#id", "alingsas/ks/goals/1#nothing", "alingsas/ks/goals/1",
    "alingsas/ks/goals/1#title.sv", "alingsas/ks/goals/1#indicators.0", "alingsas#bodies",
    "alingsas/ks/documents/d#statements", "alingsas/ks/documents/d/statements/s#lines",
    "alingsas/ks/assignments/x#due.year", "alingsas/ks/assignments/x#followUps.2023-08.status.x",
    "alingsas/ks/goals/1#unknown",
  ])
  func `where there is no such field, even to leave it as it is`(text: String) throws {
    let address = try #require(Address(text))
    #expect(try refusal(.set(address, from: nil, to: nil)) == .noSuchField(address))
    #expect(try refusal(.set(address, from: nil, to: .text("x"))) == .noSuchField(address))
  }

  @Test(arguments: [
    "alingsas/ks/goals/9#title", "alingsas/ks/goals/1/indicators/a#name", "alingsas/bodies/xx#name",
    "alingsas/ks/documents/d/lines/p#label", "alingsas/ks/documents/d/statements/t#title",
  ])
  func `where there is no such record`(text: String) throws {
    let address = try #require(Address(text))
    #expect(try refusal(.set(address, from: nil, to: .text("x"))) == .noSuchRecord(address))
  }

  @Test(arguments: [
    "alingsas/bn/goals/1#title", "hedemora#name", "alingsas/ks#name", "alingsas/ks/risks/1#x",
  ])
  func `where no file is loaded`(text: String) throws {
    let address = try #require(Address(text))
    #expect(try refusal(.set(address, from: nil, to: .text("x"))) == .notLoaded(address))
  }

  @Test
  func `where the file is broken, though its last content is shown`() throws {
    var workspace = try SampleWorkspace.make()
    let file = DataFile.register(.goals, SampleWorkspace.board)
    let problem = DataProblem(path: file.path, cause: .syntax(.unexpectedEnd))
    workspace.take(.broken(problem, last: nil), for: file)
    #expect(workspace.goals(of: SampleWorkspace.board).count == 3)
    #expect(workspace.problems == [problem])
    let address = try #require(Address("alingsas/ks/goals/1#title"))
    #expect(throws: ChangeRefusal.notLoaded(address)) {
      try workspace.apply([workspace.setting(address, to: .text("X"))])
    }
  }

  @Test(arguments: [
    ("alingsas/ks/goals/1#title", Datum.text(""), [], Governance.Expectation.nonEmptyText),
    (
      "alingsas/ks/indicators/a#outcomes.2023", .text("många"), ["2023"],
      .cellValue(.unexpected("m"))
    ),
    ("alingsas/ks/indicators/a#outcomes.år", .number(1), ["år"], .year),
    (
      "alingsas/ks/documents/d/statements/s/lines/p#parent", .text("x"), ["lines", "1", "parent"],
      .existing(.lines)
    ),
    (
      "alingsas/ks/documents/d/statements/s/lines/p#parent", .text("p"), ["lines", "1", "parent"],
      .acyclic
    ),
    (
      "alingsas/ks/documents/d/statements/s/lines/sum#parent", .text("q"),
      ["lines", "2", "parent"], .acyclic
    ),
  ])
  func `for a value that does not fit`(
    text: String,
    value: Datum,
    path: [String],
    expected: Governance.Expectation
  ) throws {
    let address = try #require(Address(text))
    let from = try SampleWorkspace.make().datum(at: address)
    guard case .unfit(let place, let fault)? = try refusal(.set(address, from: from, to: value))
    else {
      Issue.record("fits")
      return
    }
    #expect(place == address)
    #expect(fault.path == path)
    #expect(fault.expected == expected)
  }

  @Test
  func `for a line that others are part of`() throws {
    let workspace = try SampleWorkspace.make()
    let place = SampleWorkspace.statement
    let line = Address(place.owner, place.path + ["lines", "sum"])
    let datum = try #require(workspace.datum(at: line))
    guard case .unfit? = try refusal(.remove(line, datum, before: "p")) else {
      Issue.record("removed")
      return
    }
  }

  @Test
  func `for a record that cannot come or move there`() throws {
    let goals = SampleWorkspace.board
    func goal(_ id: String) -> Datum {
      .object(DatumObject([.init("id", .text(id)), .init("title", .text("T"))]))
    }
    let (first, new) = (Address(goals, ["goals", "1"]), Address(goals, ["goals", "9"]))
    let nowhere = Address(goals, ["goals", "8"])
    #expect(try refusal(.insert(first, goal("1"), before: nil)) == .alreadyThere(first))
    #expect(try refusal(.insert(new, goal("9"), before: "8")) == .noSuchRecord(nowhere))
    #expect(try refusal(.move(first, from: "2", to: "8")) == .noSuchRecord(nowhere))
    #expect(try refusal(.move(first, from: "2", to: "1")) == .noSuchRecord(first))
    #expect(try refusal(.move(new, from: nil, to: "1")) == .noSuchRecord(new))
    #expect(try refusal(.remove(new, goal("9"), before: nil)) == .noSuchRecord(new))
    let fault = FieldFault(path: ["id"], expected: .identifier, found: .text("7"))
    #expect(try refusal(.insert(new, goal("7"), before: nil)) == .unfit(new, fault))
    let field = new.field("title")
    #expect(try refusal(.insert(field, goal("9"), before: nil)) == .noSuchRecord(field))
  }
}
