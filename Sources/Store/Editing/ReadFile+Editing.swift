public import Governance

extension ReadFile {
  /// The file after operations that are known to make its content another one.
  ///
  /// Every other byte, the layout and unknown keys are kept. What comes out is read again and must be
  /// the expected content; should some odd file ever defeat the editing, it is written anew in the
  /// canonical form rather than wrongly. `nil` where even that is not read back the same.
  func edited(by operations: [Operation], into content: FileContent) -> ReadFile? {
    if let document = document.making(operations, in: file), document.holds(content, in: file) {
      return edited(document, content)
    }
    let canonical = CanonicalJSON.text(of: content, in: file)
    guard let document = try? JSONDocument(parsing: canonical), document.holds(content, in: file)
    else { return nil }
    return edited(document, content)
  }

  /// The file gone, where a document is taken away as a whole.
  func removed(by operations: [Operation]) -> ReadFile? {
    guard operations.contains(where: \.makesOrRemovesFile) else { return nil }
    return ReadFile(file: file, document: document, content: content, bytes: nil, stamp: nil)
  }

  private func edited(_ document: JSONDocument, _ content: FileContent) -> ReadFile {
    ReadFile(
      file: file,
      document: document,
      content: content,
      bytes: document.bytes,
      stamp: stamp
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

  func holds(_ content: FileContent, in file: DataFile) -> Bool {
    (try? self.content(of: file)) == content
  }
}
