public import Governance

extension JSONDocument {
  /// The line and column of the value at a path of keys, where a list's elements are counted from 0.
  ///
  /// Where there is no such value, the place of the innermost object or list that should have had it.
  public func position(of path: [String]) -> TextPosition {
    var place = Self.root
    for key in path {
      guard let next = child(key, of: place) else { break }
      place = next
    }
    return TextPosition(ofByte: Int(nodes[place].start), in: bytes)
  }

  /// The same for a path of keys in which a list's elements are named by their ids.
  func position(ofRecords path: [String]) -> TextPosition {
    var place = Self.root
    for key in path {
      let next = nodes[place].kind == .list ? element(key, of: place) : value(of: key, in: place)
      guard let next else { break }
      place = next
    }
    return TextPosition(ofByte: Int(nodes[place].start), in: bytes)
  }

  /// The node at a path of keys, where a list's elements are counted from 0.
  func node(at path: [String]) -> Int? {
    var place = Self.root
    for key in path {
      guard let next = child(key, of: place) else { return nil }
      place = next
    }
    return place
  }

  /// The node of a record: collections and ids in turn, as addresses have them.
  func record(at path: ArraySlice<String>) -> Int? {
    var place = Self.root
    var rest = path
    while let collection = rest.popFirst() {
      guard let id = rest.popFirst(), let list = value(of: collection, in: place),
        nodes[list].kind == .list, let element = element(id, of: list)
      else { return nil }
      place = element
    }
    return place
  }

  /// The element of a list that has an id.
  func element(_ id: String, of list: Int) -> Int? {
    elements(of: list)
      .first { element in
        value(of: "id", in: element).map { nodes[$0].kind == .text && text(of: $0) == id } ?? false
      }
  }

  /// The value of an object's key.
  func value(of key: String, in object: Int) -> Int? {
    guard nodes[object].kind == .object else { return nil }
    var index = object + 1
    while index < Int(nodes[object].next) {
      if spells(index, key) { return index + 1 }
      index = Int(nodes[index + 1].next)
    }
    return nil
  }

  private func child(_ key: String, of place: Int) -> Int? {
    guard nodes[place].kind == .list else { return value(of: key, in: place) }
    guard let index = Int(key), index >= 0 else { return nil }
    return elements(of: place).dropFirst(index).first
  }

  private func spells(_ index: Int, _ key: String) -> Bool {
    let node = nodes[index]
    guard node.spelling == .plain else { return text(of: index) == key }
    return bytes[node.innerRange].elementsEqual(key.utf8)
  }
}
