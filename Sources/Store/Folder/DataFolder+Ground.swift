import Glibc
public import Governance

extension DataFolder {
  /// What the system says of everything that a screen shows of a municipality, in words of the program's
  /// own: the same again only while none of it has been touched.
  ///
  /// The names of the municipalities, the manifest of each, and of the one that is shown every file but
  /// the log, which only grows and is read behind. Nothing is opened. `nil` where something could not be
  /// looked at.
  public func ground(of shown: Municipality.ID) -> String? {
    var ground = ""
    do throws(SystemError) {
      for name in try files.names(path).sorted() where !name.hasPrefix(".") {
        guard name != shown.text else {
          try note("\(path)/\(name)", into: &ground, depth: 0)
          continue
        }
        let manifest = "\(path)/\(name)/municipality.json"
        if let stamp = try? files.stampAt(manifest) { ground.note(manifest, stamp) }
      }
    } catch {
      return nil
    }
    return ground
  }

  /// How deep the folders of a municipality go: bodies, and their documents.
  private static let deepest = 3

  private func note(_ place: String, into ground: inout String, depth: Int) throws(SystemError) {
    let stamp = try files.stampAt(place)
    ground.note(place, stamp)
    // A link may lead to something that changes without it.
    guard stamp.kind != .link else { throw SystemError(number: ELOOP) }
    guard stamp.kind == .folder, depth < Self.deepest, !place.hasSuffix("/log") else { return }
    for name in try files.names(place).sorted() where !name.hasPrefix(".") {
      try note("\(place)/\(name)", into: &ground, depth: depth + 1)
    }
  }
}

extension String {
  fileprivate mutating func note(_ place: String, _ stamp: FileStamp) {
    append(place)
    for number in [Int(stamp.device), Int(stamp.inode), stamp.size, stamp.changed] {
      append(" ")
      append(String(number))
    }
    append("\n")
  }
}
