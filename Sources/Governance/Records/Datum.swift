/// A value as JSON has it, without its place in a file: what records are read from and written to.
public enum Datum: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case flag(Bool)
  /// An exact number.
  case number(Amount)
  /// A text.
  case text(String)
  /// A list.
  case list([Datum])
  /// Keys and values in the order they stand.
  case object(DatumObject)
}

/// Keys and values in the order they stand.
///
/// No key stands twice.
public struct DatumObject: Hashable, Sendable {
  /// A key and its value.
  public struct Entry: Hashable, Sendable {
    /// The key.
    public var key: String
    /// The value.
    public var value: Datum

    /// An entry.
    public init(_ key: String, _ value: Datum) {
      self.key = key
      self.value = value
    }
  }

  /// The entries in their order.
  public private(set) var entries: [Entry]

  /// An object of entries whose keys are known to differ.
  public init(_ entries: [Entry] = []) {
    self.entries = entries
  }

  /// The value of a key; setting `nil` removes it, a new key is put last.
  public subscript(key: String) -> Datum? {
    get { entries.first { $0.key == key }?.value }
    set {
      let index = entries.firstIndex { $0.key == key }
      switch (index, newValue) {
      case (let index?, let value?): entries[index].value = value
      case (let index?, nil): entries.remove(at: index)
      case (nil, let value?): entries.append(Entry(key, value))
      case (nil, nil): break
      }
    }
  }
}

extension Datum {
  /// The value at a path of keys inside it.
  public func value(at path: ArraySlice<String>) -> Datum? {
    guard let key = path.first else { return self }
    guard case .object(let object) = self else { return nil }
    return object[key]?.value(at: path.dropFirst())
  }

  /// Whether a value can stand at a path of keys: all on the way are objects, or not there yet.
  func hasRoom(at path: ArraySlice<String>) -> Bool {
    guard let key = path.first else { return true }
    guard case .object(let object) = self else { return false }
    return object[key]?.hasRoom(at: path.dropFirst()) ?? true
  }

  /// The same with another value at a path of keys.
  ///
  /// Objects on the way are made, and removed when they end up empty, as a map of values has no
  /// empty maps in it.
  public func replacing(at path: ArraySlice<String>, with value: Datum?) -> Datum? {
    guard let key = path.first else { return value }
    var object = DatumObject()
    if case .object(let existing) = self { object = existing }
    object[key] = (object[key] ?? .object(DatumObject()))
      .replacing(at: path.dropFirst(), with: value)
    return object.entries.isEmpty ? nil : .object(object)
  }
}
