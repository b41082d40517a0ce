import Governance

extension JSONDocument {
  /// The splice that puts a value at a path of keys inside an object, or takes it away.
  ///
  /// Objects on the way are made, and removed when they end up empty; `nil` where there is nothing to
  /// do, since what should go is not there.
  func setting(_ path: [String], in object: Int, of shape: Shape?, to value: Datum?) -> Splice? {
    var place = object
    var shape = shape
    for (depth, key) in path.enumerated() {
      guard let next = self.value(of: key, in: place) else {
        let rest = path[(depth + 1)...]
        guard let value else { return nil }
        return inserting(value.nested(under: rest), as: key, into: place, of: shape)
      }
      place = next
      shape = shape?.value(of: key)
    }
    guard let value else { return removing(path, in: object) }
    return Splice(range: nodes[place].range, bytes: rendered(value, shape))
  }

  /// The splice that removes the value at a path, and the objects that it leaves empty.
  private func removing(_ path: [String], in object: Int) -> Splice? {
    var owners: [Int] = [object]
    for key in path {
      guard let next = owners.last.flatMap({ value(of: key, in: $0) }) else { return nil }
      owners.append(next)
    }
    var depth = path.count - 1
    while depth > 0, keys(of: owners[depth]).count == 1 { depth -= 1 }
    return removing(key: path[depth], from: owners[depth])
  }

  /// The splice that removes a key with its value.
  func removing(key: String, from object: Int) -> Splice? {
    let keys = keys(of: object)
    guard let place = keys.firstIndex(where: { text(of: $0) == key }) else { return nil }
    if place + 1 < keys.count {
      return .removing(start(of: keys[place])..<start(of: keys[place + 1]))
    }
    guard place > 0 else { return .removing(start(of: keys[0])..<end(of: keys[0] + 1)) }
    return .removing(end(of: keys[place - 1] + 1)..<end(of: keys[place] + 1))
  }
}

extension JSONDocument {
  /// The splice that puts a new key into an object, where it belongs by its shape.
  func inserting(_ value: Datum, as key: String, into object: Int, of shape: Shape?) -> Splice {
    let keys = keys(of: object)
    guard let first = keys.first else {
      let whole = Datum.object(DatumObject([.init(key, value)]))
      return Splice(range: nodes[object].range, bytes: rendered(whole, shape))
    }
    let place = place(of: key, among: keys.map { text(of: $0) }, shape)
    let gap = gap(before: keys.count > 1 ? keys[min(max(place, 1), keys.count - 1)] : first)
    let separator = keys.count > 1 || gap.lineIndent != nil ? Array(gap) : Array(style.comma[1...])
    var writer = JSONWriter(style)
    writer.write(key: key)
    if let indent = gap.lineIndent {
      writer.writeField(value, key, shape?.value(of: key), at: Array(indent))
    } else {
      writer.write(value, shape?.value(of: key))
    }
    if place < keys.count {
      let bytes = writer.bytes + [UInt8(ascii: ",")] + separator
      return .inserting(bytes, at: start(of: keys[place]))
    }
    let end = end(of: keys[keys.count - 1] + 1)
    return .inserting([UInt8(ascii: ",")] + separator + writer.bytes, at: end)
  }

  /// How many of the keys a new one comes after: declared keys by their order, keys of a map by theirs
  /// where they are sorted, unknown ones last.
  private func place(of key: String, among keys: [String], _ shape: Shape?) -> Int {
    switch shape {
    case .record?:
      guard let place = shape?.place(of: key) else { return keys.count }
      let before = keys.lastIndex { (shape?.place(of: $0)).map { $0 < place } ?? false }
      return before.map { $0 + 1 } ?? 0
    case .map?:
      guard zip(keys, keys.dropFirst()).allSatisfy(<) else { return keys.count }
      return keys.firstIndex { $0 > key } ?? keys.count
    default: return keys.count
    }
  }

  /// The layout of the whole text.
  var style: JSONStyle { JSONStyle(of: self) }

  private func rendered(_ value: Datum, _ shape: Shape?) -> [UInt8] {
    var writer = JSONWriter(style)
    writer.write(value, shape)
    return writer.bytes
  }
}

extension Datum {
  /// The value inside new objects, one for each key.
  fileprivate func nested(under keys: ArraySlice<String>) -> Datum {
    keys.reversed().reduce(self) { .object(DatumObject([.init($1, $0)])) }
  }
}
