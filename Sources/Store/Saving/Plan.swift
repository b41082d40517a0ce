import Governance

/// A change worked out to the byte: nothing is left to fail but the writing.
struct Plan: Sendable {
  /// A file that is replaced.
  struct Piece: Sendable {
    let before: ReadFile
    let after: ReadFile

    var path: String { before.file.path }
    /// Whether anything has to be written.
    var isChanged: Bool {
      guard before.bytes != nil, after.bytes != nil else {
        return (before.bytes == nil) != (after.bytes == nil)
      }
      return before.document.bytes != after.document.bytes
    }
  }

  let change: ChangeSet
  let pieces: [Piece]

  var intent: Intent {
    Intent(
      change: change,
      pieces: pieces.map {
        Intent.Piece(
          path: $0.path,
          before: $0.before.fingerprint.text,
          after: $0.after.fingerprint.text
        )
      }
    )
  }
}

extension Plan {
  /// Works a change out on files as they are now, with others that say whether it may be made.
  init(
    _ change: ChangeSet,
    on files: [ReadFile],
    beside others: [ReadFile] = []
  ) throws(SaveFault) {
    var base = Workspace()
    for file in others where !file.isAbsent { base.take(.loaded(file.content), for: file.file) }
    for file in files where !file.isAbsent { base.take(.loaded(file.content), for: file.file) }
    var rebase = Rebase(change.operations, on: base)
    let made = try rebase.make()
    let change = change.with(rebase.operations)
    var pieces: [Piece] = []
    for file in files {
      let operations = change.operations(in: file.file)
      guard !operations.isEmpty else { continue }
      let content = made.content(of: file.file)
      guard
        let after = content.map({ content in
          change.empties(content, of: file.file)
            ? file.gone : file.edited(by: operations, into: content)
        }) ?? file.removed(by: operations)
      else { throw .refused(.notLoaded(operations[0].address)) }
      pieces.append(Piece(before: file, after: after))
    }
    self.change = change
    self.pieces = pieces
  }
}

extension ChangeSet {
  /// Whether the taking back of a change leaves nothing of a register, whose file then goes: what a first
  /// record brought along goes with it.
  fileprivate func empties(_ content: FileContent, of file: DataFile) -> Bool {
    guard case .undo = cause, file.isRegister, case .object(let object) = content.datum(of: file)
    else { return false }
    return object.entries.allSatisfy { ["kind", "format"].contains($0.key) }
  }
}
