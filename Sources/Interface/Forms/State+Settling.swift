import Governance

extension State {
  /// What is to be read of bodies and municipalities that have just come into being.
  ///
  /// Their registers are empty until somebody puts something into them, and must be known to be.
  mutating func wantNew(by operations: [Operation]) -> [Effect] {
    operations.flatMap { operation -> [Effect] in
      guard case .insert(let address, _, _) = operation, address.collection == .bodies,
        let id = address.path.last.flatMap({ Body.ID($0) })
      else { return [] }
      let owner = Owner(address.owner.municipality, id)
      return want(DataFile.registers(of: owner)) + [.listDocuments(owner)]
    }
  }

  /// Leaves a place that is no more: a page whose record is gone, a body or a municipality.
  mutating func settlePlace() {
    requested = requested.filter { workspace.files[.municipality($0)] != nil }
    guard var here = place else { return }
    if workspace.municipality(here.owner.municipality) == nil {
      let other = workspace.municipalities.first { workspace.municipality($0) != nil }
      place = other.map { Place(owner: Owner($0), view: .overview) }
      if place == nil { focus = .main }
      trail = []
      return
    }
    if here.owner.body != nil, workspace.body(here.owner) == nil {
      here = Place(owner: Owner(here.owner.municipality), view: .overview)
      trail = []
    }
    func isGone(_ collection: String, _ id: String?) -> Bool {
      id.map { !workspace.has(Address(here.owner, [collection, $0])) } ?? false
    }
    if here.goal != .loose, isGone(FieldName.goals.key, here.goal?.text) { here.goal = nil }
    if isGone("documents", here.document?.text) { here.document = nil }
    if isGone(FieldName.assignments.key, here.assignment?.text) { here.assignment = nil }
    if let item = here.item, !workspace.has(item) { here.item = nil }
    place = here
  }
}
