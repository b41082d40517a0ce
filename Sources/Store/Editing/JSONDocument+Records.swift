import Governance

extension JSONDocument {
  /// A collection of records: the object that has it, its key, and its shape.
  struct Collection {
    let owner: Int
    let ownerShape: Shape?
    let key: String

    /// The shape of its records.
    var element: Shape? { ownerShape?.value(of: key)?.collected }
  }

  /// The splice that puts a record into a collection, before a sibling or last.
  func inserting(_ record: Datum, into collection: Collection, before sibling: String?) -> Splice? {
    guard let list = value(of: collection.key, in: collection.owner) else {
      return inserting(
        .list([record]),
        as: collection.key,
        into: collection.owner,
        of: collection.ownerShape
      )
    }
    let elements = elements(of: list)
    guard !elements.isEmpty else { return filling(list, with: record, collection) }
    guard let place = place(before: sibling, in: list, elements) else { return nil }
    let gap = separator(at: place, among: elements)
    var writer = JSONWriter(style)
    if let indent = gap.lineIndent {
      writer.writeRecord(record, of: collection.key, collection.element, at: Array(indent))
    } else {
      writer.write(record, collection.element)
    }
    return inserting(writer.bytes, at: place, among: elements, gap)
  }

  /// The splice that removes a record.
  ///
  /// A collection that would be left empty goes with it, as it is
  /// left out where it is written.
  func removing(_ id: String, from collection: Collection) -> Splice? {
    guard let list = value(of: collection.key, in: collection.owner),
      let element = element(id, of: list)
    else { return nil }
    let elements = elements(of: list)
    guard elements.count > 1 else { return removing(key: collection.key, from: collection.owner) }
    return removing(element, among: elements)
  }

  /// The splices that move a record before a sibling or last.
  func moving(_ id: String, in collection: Collection, before sibling: String?) -> [Splice]? {
    guard let list = value(of: collection.key, in: collection.owner),
      let element = element(id, of: list)
    else { return nil }
    let elements = elements(of: list)
    guard let from = elements.firstIndex(of: element),
      let place = place(before: sibling, in: list, elements)
    else { return nil }
    guard place != from, place != from + 1 else { return [] }
    guard let removal = removing(element, among: elements) else { return nil }
    let gap = separator(at: place, among: elements)
    let text = Array(bytes[nodes[element].range])
    return [removal, inserting(text, at: place, among: elements, gap)]
  }
}

extension JSONDocument {
  private func place(before sibling: String?, in list: Int, _ elements: [Int]) -> Int? {
    guard let sibling else { return elements.count }
    return element(sibling, of: list).flatMap(elements.firstIndex)
  }

  /// The space between two elements, as close to a place as there is any.
  private func separator(at place: Int, among elements: [Int]) -> ArraySlice<UInt8> {
    let gap = gap(before: elements[min(max(place, 1), elements.count - 1)])
    return elements.count > 1 || gap.lineIndent != nil ? gap : style.comma[1...]
  }

  private func inserting(
    _ text: [UInt8],
    at place: Int,
    among elements: [Int],
    _ gap: ArraySlice<UInt8>
  ) -> Splice {
    if place < elements.count {
      return .inserting(text + [UInt8(ascii: ",")] + gap, at: start(of: elements[place]))
    }
    let end = end(of: elements[elements.count - 1])
    return .inserting([UInt8(ascii: ",")] + gap + text, at: end)
  }

  private func removing(_ element: Int, among elements: [Int]) -> Splice? {
    guard let place = elements.firstIndex(of: element) else { return nil }
    if place + 1 < elements.count {
      return .removing(start(of: element)..<start(of: elements[place + 1]))
    }
    guard place > 0 else { return nil }
    return .removing(end(of: elements[place - 1])..<end(of: element))
  }

  /// The splice that puts the first record into a list that stands there empty.
  private func filling(_ list: Int, with record: Datum, _ collection: Collection) -> Splice {
    var writer = JSONWriter(style)
    let indent = gap(before: list - 1).lineIndent
    if let indent {
      let shape = collection.ownerShape?.value(of: collection.key)
      writer.writeField(.list([record]), collection.key, shape, at: Array(indent))
    } else {
      writer.write(.list([record]), collection.element.map(Shape.list))
    }
    return Splice(range: nodes[list].range, bytes: writer.bytes)
  }
}
