import Governance

extension ReadFile {
  /// The file after operations that are known to make its content another one.
  ///
  /// Every other byte, the layout and unknown keys are kept. What comes out is read again and must be
  /// the expected content; should some odd file ever defeat the editing, it is written anew in the
  /// canonical form rather than wrongly. `nil` where even that is not read back the same.
  func edited(by operations: [Operation], into content: FileContent) -> ReadFile? {
    if let document = spliced(operations), document.holds(content, in: file) {
      return edited(document, content)
    }
    let canonical = CanonicalJSON.text(of: content, in: file)
    guard let document = try? JSONDocument(parsing: canonical), document.holds(content, in: file)
    else { return nil }
    return edited(document, content)
  }

  private func edited(_ document: JSONDocument, _ content: FileContent) -> ReadFile {
    ReadFile(
      file: file,
      document: document,
      content: content,
      fingerprint: .file(SHA256Digest(of: document.bytes)),
      stamp: stamp
    )
  }

  /// The text with operations made in it; `nil` where it has no place for one of them.
  func spliced(_ operations: [Operation]) -> JSONDocument? {
    var current = document
    for operation in operations {
      guard let splices = current.splices(of: operation, in: file),
        let next = try? JSONDocument(parsing: current.bytes.replacing(splices))
      else { return nil }
      current = next
    }
    return current
  }
}

extension JSONDocument {
  func holds(_ content: FileContent, in file: DataFile) -> Bool {
    (try? self.content(of: file)) == content
  }
}
