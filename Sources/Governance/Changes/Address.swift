/// Where a value is, in words that last:
/// `alingsas/kommunstyrelsen/indicators/dialog#outcomes.2023`.
///
/// A municipality, one of its bodies (left out for the municipality's own), then collections and
/// ids down to a record; after `#` the keys that lead to a value inside the record. Log, findings,
/// jumps, `set` and merge conflicts all speak addresses.
public struct Address: Hashable, Sendable {
  /// Whose it is.
  public var owner: Owner
  /// Collections and ids in turn; empty for the municipality itself.
  public var path: [String]
  /// The keys inside the record; empty for the record as a whole.
  public var field: [String]

  /// An address.
  public init(_ owner: Owner, _ path: [String], field: [String] = []) {
    self.owner = owner
    self.path = path
    self.field = field
  }
}

extension Address {
  /// The address as text.
  public var text: String {
    let place = ([owner.municipality.text] + (owner.body.map { [$0.text] } ?? []) + path)
      .joined(separator: "/")
    return field.isEmpty ? place : "\(place)#\(field.joined(separator: "."))"
  }

  /// Reads an address; `nil` where the text is none.
  ///
  /// A second part that names no collection is a body.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count <= Self.mostBytes else { return nil }
    let halves = String(text).split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let parts = halves[0].split(separator: "/", omittingEmptySubsequences: false)
    guard let first = parts.first, let municipality = Municipality.ID(first) else { return nil }
    var path = parts.dropFirst()
    var body: Body.ID?
    if let second = path.first, !Self.collections.contains(String(second)) {
      body = Body.ID(second)
      guard body != nil else { return nil }
      path = path.dropFirst()
    }
    owner = Owner(municipality, body)
    self.path = path.map(String.init)
    guard self.path.enumerated().allSatisfy({ Self.canStand($1, at: $0) }) else { return nil }
    guard let keys = Self.keys(halves.dropFirst().first) else { return nil }
    field = keys
  }

  /// The longest address that is read: far more than a file's path can be.
  private static let mostBytes = 1024

  /// Collections, which are keys, and ids stand in turn.
  private static func canStand(_ part: String, at place: Int) -> Bool {
    Identifier<Address>(place.isMultiple(of: 2) ? part.lowercased() : part) != nil
  }

  private static func keys(_ text: Substring?) -> [String]? {
    guard let keys = text?.split(separator: ".", omittingEmptySubsequences: false)
    else { return [] }
    let areKeys = keys.allSatisfy { key in
      !key.isEmpty
        && key.unicodeScalars.allSatisfy { $0.value > 32 && !(127...159).contains($0.value) }
    }
    return areKeys ? keys.map(String.init) : nil
  }

  /// Names that no body can have, for they begin a path.
  public static let collections: Set<String> = [
    "bodies", "calendar", "documents", "goals", "indicators", "assignments", "directions", "risks",
    "controls", "finance", "personnel", "decisions", "locks", "rules", "log", "conflicts", "schema",
    "settings",
  ]

  /// The same record's field.
  public func field(_ keys: String...) -> Address {
    Address(owner, path, field: keys)
  }

  /// The record that the value belongs to.
  public var record: Address { Address(owner, path) }
}

extension Address: Comparable {
  /// Orders by text.
  public static func < (left: Address, right: Address) -> Bool { left.text < right.text }
}

extension Address: CustomStringConvertible {
  /// The address as text.
  public var description: String { text }
}

/// Whose registers and documents: a municipality's own, or one of its bodies'.
public struct Owner: Hashable, Sendable {
  /// The municipality.
  public let municipality: Municipality.ID
  /// The body; `nil` for the municipality as a whole.
  public let body: Body.ID?

  /// An owner.
  public init(_ municipality: Municipality.ID, _ body: Body.ID? = nil) {
    self.municipality = municipality
    self.body = body
  }
}
