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
  /// The finding in few words: `:537 anpassningsinvestering@plan-2028 10000/7000`.
  var brief: String {
    let cell = (address.path.last ?? "") + (column.map { "@\($0)" } ?? "")
    let place = "\(source?.code ?? "") \(cell)"
    if let claim { return "\(place) \(claim.said)/\(claim.shouldBe)" }
    let value = computed?.rounded(decimals: decimals)?.plainText ?? ""
    return "\(place) \(printed?.plainText ?? "")/\(value)"
  }
}
