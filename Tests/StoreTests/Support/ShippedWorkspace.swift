import Governance

@testable import Store

extension DataFolder {
  /// Everything in the folder, read.
  var workspace: Workspace {
    var workspace = Workspace()
    let found = municipalities().found
    workspace.list(found)
    for file in allFiles {
      guard case .success(let loaded) = load(file) else { continue }
      workspace.take(.loaded(loaded.content), for: file)
    }
    for id in found {
      let bodies = workspace.municipality(id)?.bodies ?? []
      for owner in [Owner(id)] + bodies.map({ Owner(id, $0.id) }) {
        workspace.list(documents(of: owner).found, of: owner)
      }
    }
    return workspace
  }
}

extension Finding {
  /// The finding as a line: `budget-2025/drift/netto@budget-2025 ≠ 10000 / 7000`.
  var line: String {
    let place = address.path.dropFirst().filter { $0 != "lines" && $0 != "statements" }
    let owner = address.owner.body.map { "\($0)/" } ?? ""
    let cell = owner + place.joined(separator: "/") + (column.map { "@\($0)" } ?? "")
    if let claim { return "\(cell): \(claim.said) → \(claim.shouldBe)" }
    let value = computed?.rounded(decimals: max(decimals, 1) + 1)?.plainText ?? "?"
    return
      "\(cell) \(verdict) \(printed?.plainText ?? "?") / \(value) [\(tolerance?.approximation ?? -1)] \(source?.code ?? "")"
  }
}
