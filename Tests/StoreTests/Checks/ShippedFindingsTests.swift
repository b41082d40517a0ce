import Governance
import Testing

@testable import Store

struct DumpTests {
  @Test func dump() throws {
    let folder = try #require(ShippedData.folder)
    let workspace = folder.workspace
    for id in workspace.municipalities {
      let found = workspace.findings(of: id)
      print(
        "##",
        id,
        Dictionary(grouping: found, by: \.verdict).mapValues(\.count),
        Dictionary(grouping: found, by: \.level).mapValues(\.count)
      )
      for one in found where one.verdict != .exact { print("#", one.level, one.line) }
    }
  }
}
