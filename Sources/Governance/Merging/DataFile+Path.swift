extension DataFile {
  /// The file that has a path in the data folder; `nil` where no file of ours has it.
  public init?(path: String) {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard let name = parts.popLast(), name.hasSuffix(Self.suffix), let first = parts.first,
      let municipality = Municipality.ID(first)
    else { return nil }
    let stem = name.dropLast(Self.suffix.count)
    var folders = parts.dropFirst()
    let isDocument = folders.last.map { $0 == Self.documentFolder } ?? false
    if isDocument { folders = folders.dropLast() }
    guard folders.count <= 1, let owner = Self.owner(municipality, folders.first) else {
      return nil
    }
    if isDocument {
      guard let id = Document.ID(stem) else { return nil }
      self = .document(id, owner)
    } else if stem == Self.municipalityStem {
      guard owner.body == nil else { return nil }
      self = .municipality(municipality)
    } else {
      guard let register = Register(rawValue: String(stem)) else { return nil }
      self = .register(register, owner)
    }
  }

  private static func owner(_ municipality: Municipality.ID, _ folder: Substring?) -> Owner? {
    guard let folder else { return Owner(municipality) }
    guard !Address.collections.contains(String(folder)) else { return nil }
    return Body.ID(folder).map { Owner(municipality, $0) }
  }

  private static let suffix = ".json"
  private static let municipalityStem = "municipality"
}
