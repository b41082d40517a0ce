import Governance

@testable import Store

/// Edits of a file that its content may or may not take.
struct RandomOperation {
  var values: RandomDatum
  let file: DataFile

  /// A record that an edit can touch: its address and fields.
  private struct Place {
    let path: [String]
    let outlines: [FieldOutline]
    let datum: Datum
    /// The ids beside it, itself included.
    let siblings: [String]
  }

  mutating func next(_ workspace: Workspace) -> Operation? {
    guard let content = workspace.content(of: file) else { return nil }
    let places = places([], FileContent.outlines(of: file), content.datum(of: file), [])
    let place = values.random.pick(places)
    let address = address(place.path)
    switch values.random.below(6) {
    case 0: return insertion(into: place)
    case 1 where place.path.count >= 2:
      return .remove(address, place.datum, before: after(place))
    case 2 where place.path.count >= 2:
      let sibling = values.random.once(in: 3) ? nil : values.random.pick(place.siblings)
      return .move(address, from: after(place), to: sibling)
    default: return setting(place, workspace)
    }
  }

  private func address(_ path: [String]) -> Address {
    if case .document(let id, let owner) = file {
      return Address(owner, ["documents", id.text] + path)
    }
    return Address(file.owner, path)
  }

  private func after(_ place: Place) -> String? {
    guard let index = place.siblings.firstIndex(of: place.path[place.path.count - 1])
    else { return nil }
    return index + 1 < place.siblings.count ? place.siblings[index + 1] : nil
  }

  private mutating func setting(_ place: Place, _ workspace: Workspace) -> Operation? {
    let fields = place.outlines.filter { $0.shape.collected == nil && $0.key != "id" }
    guard !fields.isEmpty else { return nil }
    let field = values.random.pick(fields)
    var address = address(place.path)
    address.field = [field.key]
    var shape = field.shape
    while let (key, inner) = step(into: shape, workspace.datum(at: address)) {
      address.field.append(key)
      shape = inner
    }
    let value = values.random.once(in: 4) ? nil : values.value(shape)
    return workspace.setting(address, to: value)
  }

  /// A key inside a map or a record, there already or not.
  private mutating func step(into shape: Shape, _ datum: Datum?) -> (String, Shape)? {
    guard !values.random.once(in: 5) else { return nil }
    switch shape {
    case .map(_, let element):
      guard case .object(let new) = values.value(shape) else { return nil }
      var keys = new.entries.map(\.key)
      if case .object(let object)? = datum { keys += object.entries.map(\.key) }
      return keys.isEmpty ? nil : (values.random.pick(keys), element)
    case .record(let outlines):
      let outline = values.random.pick(outlines)
      return (outline.key, outline.shape)
    default: return nil
    }
  }

  private mutating func insertion(into place: Place) -> Operation? {
    let collections = place.outlines.filter { $0.shape.collected != nil }
    guard !collections.isEmpty, case let collection = values.random.pick(collections),
      case .list(.record(let outlines)) = collection.shape
    else { return nil }
    let id = values.slug()
    let record = Datum.object(values.record(outlines, id: id))
    var sibling: String?
    if case .list(let items)? = place.datum.value(at: [collection.key]), !items.isEmpty,
      !values.random.once(in: 3),
      case .text(let text)? = values.random.pick(items).value(at: ["id"])
    {
      sibling = text
    }
    return .insert(address(place.path + [collection.key, id]), record, before: sibling)
  }

  private func places(
    _ path: [String],
    _ outlines: [FieldOutline],
    _ datum: Datum,
    _ siblings: [String]
  ) -> [Place] {
    var places = [Place(path: path, outlines: outlines, datum: datum, siblings: siblings)]
    for outline in outlines {
      guard case .list(.record(let inner)) = outline.shape,
        case .list(let items)? = datum.value(at: [outline.key])
      else { continue }
      let ids = items.compactMap { item -> String? in
        if case .text(let id)? = item.value(at: ["id"]) { id } else { nil }
      }
      for (id, item) in zip(ids, items) {
        places += self.places(path + [outline.key, id], inner, item, ids)
      }
    }
    return places
  }
}
