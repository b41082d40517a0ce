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
  /// After a power loss the logs tell it.
  func keep(lastNumber: Int, of clone: String) throws(FileFault) {
    let entries: [DatumObject.Entry] = [.init("last", .number(Amount(digits: lastNumber)))]
    try write(.object(DatumObject(entries)), to: numberPath(clone), .unsynced)
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
