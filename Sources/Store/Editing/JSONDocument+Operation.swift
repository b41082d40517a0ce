import Governance

extension JSONDocument {
  /// The splices that make an operation in the text of a file; `nil` where it has no such place.
  func splices(of operation: Operation, in file: DataFile) -> [Splice]? {
    let path = file.innerPath(operation.address)
    switch operation {
    case .set(let address, _, let value):
      guard let record = record(at: path) else { return nil }
      let shape = file.shape.record(at: path)
      return setting(address.field, in: record, of: shape, to: value).map { [$0] } ?? []
    case .insert(_, let record, let sibling):
      guard let collection = collection(path, file) else { return nil }
      return inserting(record, into: collection, before: sibling).map { [$0] }
    case .remove:
      guard let collection = collection(path, file), let id = path.last else { return nil }
      return removing(id, from: collection).map { [$0] }
    case .move(_, _, let sibling):
      guard let collection = collection(path, file), let id = path.last else { return nil }
      return moving(id, in: collection, before: sibling)
    }
  }

  /// The collection that holds the record at a path.
  private func collection(_ path: ArraySlice<String>, _ file: DataFile) -> Collection? {
    guard let key = path.dropLast().last else { return nil }
    let owner = path.dropLast(2)
    guard let record = record(at: owner) else { return nil }
    return Collection(owner: record, ownerShape: file.shape.record(at: owner), key: key)
  }
}

extension Shape {
  /// The shape of the record at a path of collections and ids.
  fileprivate func record(at path: ArraySlice<String>) -> Shape? {
    var shape: Shape? = self
    for collection in stride(from: path.startIndex, to: path.endIndex, by: 2) {
      shape = shape?.value(of: path[collection])?.collected
    }
    return shape
  }
}
