import Governance
import Testing

@testable import Store

/// What is supposed of the documents' own budgets can be made a draft that is saved and read again.
struct ScenarioDraftTests {
  private static let workspace = ShippedData.folder?.workspace ?? Workspace()

  /// Every document with a table.
  private static let documents: [Address] = workspace.documentIDs
    .flatMap { owner, ids in ids.map { Address(owner, ["documents", $0.text]) } }
    .filter { workspace.document($0)?.statements.isEmpty == false }
    .sorted { $0.text < $1.text }

  /// Every cost in the first table that has any grows by 2.5 percent a year.
  private static func growth(of document: Document) -> [Supposition] {
    for statement in document.statements {
      for column in statement.columns where column.kind == .budget {
        let possible = statement.lines
          .map {
            Supposition(
              .index(Amount(digits: 25, decimals: 1)),
              statement.id,
              $0.id,
              column.id,
              .onwards
            )
          }
          .filter { statement.fault(of: $0) == nil }
        if !possible.isEmpty { return possible }
      }
    }
    return []
  }

  private static func assumption() -> PlanningAssumption {
    var assumption = PlanningAssumption.empty
    assumption.id = "antagande-1"
    (assumption.label, assumption.year) = ("Index 2,5\u{A0}%", 2021)
    (assumption.value, assumption.unit) = (.number(Amount(digits: 25, decimals: 1)), .percent)
    return assumption
  }

  @Test(arguments: documents)
  func `A draft is saved as it was made`(address: Address) throws {
    let base = try #require(Self.workspace.document(address))
    let scenario = Scenario(address, Self.growth(of: base))
    let id = try #require(scenario.draftID(in: Self.workspace))
    let draft = try scenario.outcome(of: base)
      .draft(titled: "Utkast", id, assuming: [Self.assumption()])
    let office = try Office()
    let home = DataFile.municipality(address.owner.municipality)
    let municipality = try #require(Self.workspace.content(of: home))
    let text = CanonicalJSON.text(of: municipality, in: home)
    try office.scratch.write("data/\(home.path)", String(decoding: text, as: UTF8.self))
    var scribe = try office.scribe()
    let saved = scribe.save(Example.change(1, draft.insertion(for: address.owner)))
    guard case .success = saved else {
      Issue.record("\(saved)")
      return
    }
    let loaded = try office.folder().load(.document(id, address.owner)).get()
    #expect(loaded.content == .document(draft))
  }
}

extension Workspace {
  fileprivate func document(_ address: Address) -> Document? {
    Document.ID(address.path[1]).flatMap { document($0, of: address.owner) }
  }
}
