import Glibc
public import Governance

extension LocalState {
  /// Where the user was, in words of the program's own; empty where that is not known.
  public var position: [String] {
    guard let datum = read(positionPath), case .list(let items)? = datum.value(at: ["path"])
    else { return [] }
    return items.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  /// Keeps where the user is.
  ///
  /// Losing it loses nothing, so that nothing waits for a disk.
  public func keep(position: [String]) throws(FileFault) {
    let entries: [DatumObject.Entry] = [.init("path", .list(position.map(Datum.text)))]
    try write(.object(DatumObject(entries)), to: positionPath, .unsynced)
  }

  func read(_ path: String) -> Datum? {
    guard let descriptor = try? files.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, 0)
    else { return nil }
    defer { files.close(descriptor) }
    let bytes = try? files.readAll(descriptor, most: JSONDocument.mostBytes)
    return bytes.flatMap { try? JSONDocument(parsing: $0) }?.datum
  }

  func write(
    _ datum: Datum,
    to path: String,
    _ durability: AtomicReplacement.Durability
  ) throws(FileFault) {
    var writer = JSONWriter(.canonical)
    writer.write(datum)
    let bytes = writer.bytes + [lineEnd]
    do throws(SystemError) {
      try AtomicReplacement(files: files, durability: durability)
        .replace(path, with: bytes, try? files.stampAt(path))
    } catch {
      throw error.fault(.writing)
    }
  }
}
