import Testing

@testable import Governance

@Suite struct `What leads nowhere` {
  private let owner = Owner("m", "ks")

  private func document(_ change: (inout Document) -> Void = { _ in }) throws -> Document {
    var document = Document.empty
    document.id = "plan"
    document.title = "Plan"
    document.statements = [try table(["x", "y"], ["a | 10 | 20", "b | 10 | 20"])]
    change(&document)
    return document
  }

  private func workspace(
    _ document: Document,
    listing more: [Document.ID] = []
  ) throws -> Workspace {
    var workspace = Workspace()
    workspace.list(["m"])
    var municipality = Municipality.empty
    municipality.id = "m"
    var body = Body.empty
    body.id = "ks"
    municipality.bodies = [body]
    workspace.take(.loaded(.municipality(municipality)), for: .municipality("m"))
    workspace.list([document.id] + more, of: owner)
    workspace.take(.loaded(.document(document)), for: .document(document.id, owner))
    return workspace
  }

  private func identity(_ left: String, _ right: String) throws -> DeclaredIdentity {
    var identity = DeclaredIdentity.empty
    identity.id = "same"
    identity.left = try Expression(parsing: left)
    identity.right = try Expression(parsing: right)
    return identity
  }

  @Test(arguments: [
    ("[sample/a]", "[sample/zz]"), ("[sample/zz]", "[sample/a]"), ("[sample/a]", "[zz/a]"),
    ("[sample/a]", "[zz:sample/a]"), ("[sample/a]", "[zz/plan:sample/a]"),
  ])
  func `is one finding of an identity, not silence`(left: String, right: String) throws {
    var same = try identity(left, right)
    same.columns = ["x", "y"]
    let found = try workspace(document { $0.identities = [same] }).findings(of: owner)
    #expect(found.map(\.verdict) == [.unresolved])
    #expect(found.map(\.isUnexplained) == [true])
    guard case .unknownReference(let name)? = found.first?.fault else {
      Issue.record("the reference is named")
      return
    }
    #expect(name.contains("zz"))
  }

  @Test
  func `in one column leaves the others checked`() throws {
    var same = try identity("[sample/a]", "[sample/b]")
    same.columns = ["x", "zz"]
    let found = try workspace(document { $0.identities = [same] }).findings(of: owner)
    #expect(found.map(\.verdict) == [.unresolved, .exact])
  }

  @Test
  func `is a finding of a quoted figure and of a bridge, which can be explained`() throws {
    var figure = QuotedFigure.empty
    figure.id = "quoted"
    figure.printed = .number(10)
    figure.formula = try Expression(parsing: "[sample/gone@x]")
    figure.explanation = "Tabellen är struken."
    var section = Section.empty
    section.id = "text"
    section.figures = [figure]
    var bridge = BudgetBridge.empty
    bridge.id = "way"
    bridge.from.value = .number(10)
    bridge.from.reference = try Expression(parsing: "[sample/gone@x]")
    bridge.to.value = .number(10)
    let found = try workspace(
      document {
        $0.sections = [section]
        $0.bridges = [bridge]
      }
    )
    .findings(of: owner).filter { $0.verdict == .unresolved }
    #expect(found.map(\.level) == [.bridge, .text])
    #expect(found.map(\.isUnexplained) == [true, false])
  }

  @Test
  func `is told only when it is known to be nowhere`() throws {
    let same = try identity("[sample/a@x]", "[other:sample/a@x]")
    let plan = try document { $0.identities = [same] }
    var workspace = try workspace(plan, listing: ["other"])
    #expect(workspace.findings(of: owner).isEmpty)
    workspace.take(.loading, for: .document("other", owner))
    #expect(workspace.findings(of: owner).isEmpty)
    var other = try document()
    other.id = "other"
    workspace.take(.loaded(.document(other)), for: .document("other", owner))
    #expect(workspace.findings(of: owner).map(\.verdict) == [.exact])
  }

  @Test
  func `is not said of a cell that is there and holds nothing`() throws {
    let same = try identity("[sample/a@x]", "[sample/c@x]")
    var plan = try document { $0.identities = [same] }
    plan.statements[0].lines.append(try table(["x", "y"], ["c | - | _"]).lines[0])
    #expect(try workspace(plan).findings(of: owner).isEmpty)
  }

  @Test(arguments: [
    ("a + zz", "zz"), ("a + b@zz", "@zz"), ("a * $zz", "$zz"), ("a + [sample/b@x]", "[sample/b@x]"),
  ])
  func `is told of a line's formula, and its sums are findings`(
    formula: String,
    name: String
  ) throws {
    let sums = try table(["x", "y"], ["a | 10 | 20", "b | 10 | 20", "s = \(formula) | 20 | 40"])
    let workspace = try workspace(document { $0.statements = [sums] })
    let problems = workspace.referenceProblems(of: "m")
    #expect(problems.map(\.keys) == [["statements", "sample", "lines", "s", "formula"]])
    guard case .formula(_, _, let subject, let fault)? = problems.first?.cause else {
      Issue.record("the formula is named")
      return
    }
    #expect(subject == ["Sample", "s"])
    #expect(fault == .unknownReference(name))
    let found = workspace.findings(of: owner)
    #expect(found.map(\.verdict) == [.unresolved, .unresolved])
    #expect(found.allSatisfy { $0.isUnexplained && $0.fault != nil && $0.printed != nil })
  }

  @Test
  func `is told of a column's formula and of one cell's`() throws {
    var sums = try table(["x", "y = @x - @zz"], ["a | 10 | 20"])
    sums.lines[0].formulas["x"] = try Expression(parsing: "gone")
    let problems = try workspace(document { $0.statements = [sums] }).referenceProblems(of: "m")
    #expect(
      problems.map(\.keys) == [
        ["statements", "sample", "columns", "y", "formula"],
        ["statements", "sample", "lines", "a", "formulas", "x"],
      ]
    )
  }

  @Test(arguments: [("[other:sample/a@x]", 1), ("[waited:sample/a@x]", 0), ("[sample/a@x]", 0)])
  func `is told of a parameter's cell, but not where its document is awaited`(
    cell: String,
    problems: Int
  ) throws {
    var sums = try table(["x"], ["a | 10"])
    sums.parameters = ["rate": 2]
    sums.parameterCells = ["rate": try Expression(parsing: cell)]
    let workspace = try workspace(document { $0.statements = [sums] }, listing: ["waited"])
    #expect(workspace.referenceProblems(of: "m").count == problems)
  }
}
