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

  /// The number of the last change that was saved with a clone id; 0 where none was.
  ///
  /// The logs alone do not tell: git may have put an older one in their place.
  func lastNumber(of clone: String) -> Int {
    guard case .number(let number)? = read(numberPath(clone))?.value(at: ["last"]) else { return 0 }
    return number.digits
  }

  /// Keeps the number of the last change.
  ///
  /// It is written over the one before, which is never longer: replacing the file would make the system
  /// wait for a disk at every save. What a power loss leaves of it is no number, and the logs tell it.
  func keep(lastNumber: Int, of clone: String) throws(SystemError) {
    let entries: [DatumObject.Entry] = [.init("last", .number(Amount(digits: lastNumber)))]
    let flags = O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK
    let descriptor = try files.open(numberPath(clone), flags, 0o600)
    defer { files.close(descriptor) }
    try files.writeAll(descriptor, text(of: .object(DatumObject(entries))))
  }

  private func numberPath(_ clone: String) -> String { "\(path)/number-\(clone).json" }

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
    do throws(SystemError) {
      try AtomicReplacement(files: files, durability: durability)
        .replace(path, with: text(of: datum), try? files.stampAt(path))
    } catch {
      throw error.fault(.writing)
    }
  }

  private func text(of datum: Datum) -> [UInt8] {
    var writer = JSONWriter(.canonical)
    writer.write(datum)
    return writer.bytes + [lineEnd]
  }
}
