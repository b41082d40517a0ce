import Governance

extension Shape {
  /// The shape of a list's elements.
  var element: Shape? {
    if case .list(let element) = self { element } else { nil }
  }

  /// The shape of a collection's records; `nil` where it is no list of records.
  var collected: Shape? {
    if case .list(.record(let outlines)) = self { .record(outlines) } else { nil }
  }

  /// The shape of a key's value.
  func value(of key: String) -> Shape? {
    switch self {
    case .record(let outlines): outlines.first { $0.key == key }?.shape
    case .map(_, let value): value
    default: nil
    }
  }

  /// Where a key stands among a record's keys; `nil` where it is unknown.
  func place(of key: String) -> Int? {
    guard case .record(let outlines) = self else { return nil }
    if let head = DataFile.headKeys.firstIndex(of: key) { return head - DataFile.headKeys.count }
    return outlines.firstIndex { $0.key == key }
  }

  /// A record's entries as declared, then the unknown ones; a map's as they stand.
  func ordered(_ object: DatumObject) -> [DatumObject.Entry] {
    guard case .record = self else { return object.entries }
    let places = object.entries.map { place(of: $0.key) ?? Int.max }
    return object.entries.indices.sorted { (places[$0], $0) < (places[$1], $1) }
      .map { object.entries[$0] }
  }
}

extension DataFile {
  /// What every file begins with.
  static let headKeys = ["kind", "format"]

  /// The shape of the record that the file is.
  var shape: Shape { .record(FileContent.outlines(of: self)) }
}
