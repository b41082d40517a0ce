public import Governance

extension ReadFile {
  /// The file after operations that are known to make its content another one.
  ///
  /// Every other byte, the layout and unknown keys are kept. What comes out is read again and must be
  /// the expected content; should some odd file ever defeat the editing, it is written anew in the
  /// canonical form rather than wrongly. `nil` where even that is not read back the same.
  func edited(by operations: [Operation], into content: FileContent) -> ReadFile? {
    if let after = document.making(operations, in: file),
      reads(after, as: content, where: operations) || after.holds(content, in: file)
    {
      return edited(after, content)
    }
    let canonical = CanonicalJSON.text(of: content, in: file)
    guard let document = try? JSONDocument(parsing: canonical), document.holds(content, in: file)
    else { return nil }
    return edited(document, content)
  }

  /// Whether a text differs in the one record alone that the operations are about, and that record reads
  /// as expected: then the rest need not be understood again.
  private func reads(
    _ after: JSONDocument,
    as content: FileContent,
    where operations: [Operation]
  ) -> Bool {
    let records = Set(operations.map(\.address.record))
    guard let record = records.first, records.count == 1 else { return false }
    let path = file.innerPath(record)
    guard let expected = content.datum(at: path, field: []) else { return false }
    return after.datum(ofRecord: path, elseLike: document) == expected
  }

  /// The file gone, where a document is taken away as a whole, or a register with all that it belongs to.
  func removed(by operations: [Operation]) -> ReadFile? {
    guard file.isRegister || operations.contains(where: \.makesOrRemovesFile) else { return nil }
    return gone
  }

  /// The file gone.
  var gone: ReadFile {
    ReadFile(file: file, document: document, content: content, bytes: nil, stamp: nil)
  }

  /// Its digest is worked out now: the journal asks for it, and the next edit asks for it again.
  private func edited(_ document: JSONDocument, _ content: FileContent) -> ReadFile {
    ReadFile(
      file: file,
      document: document,
      content: content,
      bytes: document.bytes,
      stamp: stamp,
      knownFingerprint: Fingerprint(document.bytes)
    )
  }
}

extension JSONDocument {
  /// The text of a file with operations made in it; all that they do not touch stays byte for byte.
  ///
  /// `nil` where the text has no place for one of them. Whether they may be made is for
  /// `Workspace.apply(_:)` to say, and has been asked before.
  public func making(_ operations: [Operation], in file: DataFile) -> JSONDocument? {
    var current = self
    for operation in operations {
      guard let splices = current.splices(of: operation, in: file),
        let next = try? JSONDocument(parsing: current.bytes.replacing(splices))
      else { return nil }
      current = next
    }
    return current
  }

  /// The value of a record; `nil` where anything before or behind it is not, byte for byte, as in another text.
  fileprivate func datum(ofRecord path: ArraySlice<String>, elseLike other: JSONDocument) -> Datum?
  {
    guard let here = record(at: path), let there = other.record(at: path) else { return nil }
    let (own, others) = (nodes[here].range, other.nodes[there].range)
    guard bytes[..<own.lowerBound] == other.bytes[..<others.lowerBound],
      bytes[own.upperBound...] == other.bytes[others.upperBound...]
    else { return nil }
    return datum(of: here)
  }

  /// Whether the text says what a content says; what follows from other data is no part of either.
  func holds(_ content: FileContent, in file: DataFile) -> Bool {
    guard let read = try? self.content(of: file) else { return false }
    return read == content || read.datum(of: file) == content.datum(of: file)
  }
}
