import Governance
import Testing

@testable import Store

/// A document of a municipality that nobody has seen fits without a line of code.
struct FifthDocumentTests {
  private let scratch = ScratchFolder()
  private let folder: DataFolder
  private let workspace: Workspace

  init() throws {
    folder = try FifthDocument.folder(scratch)
    workspace = folder.workspace
  }

  private func brief(_ verdict: Finding.Verdict) -> [String] {
    workspace.findings(of: "tallberga").filter { $0.verdict == verdict }
      .map { "\($0.level) \($0.brief.drop { $0 == " " })" }
  }

  @Test func `It is read whole`() {
    #expect(workspace.problems == [])
    #expect(workspace.documents(of: FifthDocument.owner).count == 2)
    #expect(workspace.document("ramar-2030", of: Owner("tallberga")) != nil)
  }

  @Test func `Only what is wrong is an error`() {
    #expect(brief(.mismatch) == ["text fel 4.4/4.0", "riskValue halka 15/12"])
  }

  @Test func `What was counted anew, and what is defined otherwise, is told apart`() {
    #expect(brief(.restated) == ["betweenDocuments gata@budget -8400/-8350"])
    #expect(brief(.differs) == ["betweenDocuments park@budget -4100/-4000"])
    #expect(
      !workspace.findings(of: "tallberga").contains { $0.verdict == .restated && $0.isUnexplained }
    )
  }

  @Test func `Amounts are brought to the unit of the printed figure`() {
    #expect(
      brief(.rounding) == [
        "betweenDocuments ram@budget -12350/-12300",
        "row namnd@mnkr 12.4/12.4", "row gata@mnkr 8.4/8.4",
        "column gata@mnkr 8.4/8.4", "row salt@mnkr 0.4/0.4",
        "bridge ram 12.35/12.35", "text total 12.4/12.4", "text cirka ca 8400/8350",
        "text per-inv 1235/1240",
      ]
    )
  }

  @Test func `A sum of what was not printed goes on to what was`() throws {
    let found = workspace.findings(of: "tallberga")
      .filter { $0.level == .column && $0.address.path.last == "gata" }
    #expect(found.map(\.column?.text) == ["mnkr", "kr", "rev", "andring"])
    #expect(found.map(\.verdict) == [.rounding, .exact, .exact, .exact])
  }

  @Test func `It is written canonically and read again as it was`() throws {
    for file in folder.allFiles {
      guard let loaded = try? folder.load(file).get(), loaded.stamp != nil else { continue }
      let text = CanonicalJSON.text(of: loaded.content, in: file)
      let again = try JSONDocument(parsing: text).content(of: file)
      #expect(again == loaded.content)
    }
  }
}
