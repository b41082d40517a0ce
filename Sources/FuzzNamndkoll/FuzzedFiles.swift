import Governance
import Store

/// Bytes as somebody might put them in a file's place.
///
/// Whatever they are, reading must not crash; what is read is written and read back the same, and an
/// edit of the text is the edit of the content.
func fuzzFiles(_ bytes: [UInt8]) {
  readBack(bytes)
  for file in files { edit(bytes, file) }
}

private let owner = Owner("alingsas", "kommunstyrelsen")

private let files: [DataFile] = [
  .municipality("alingsas"), .register(.goals, owner), .register(.indicators, owner),
  .register(.assignments, owner), .document("delarsbokslut-2023", owner),
]

/// What is read is written, read back, and is the same.
private func readBack(_ bytes: [UInt8]) {
  let document: JSONDocument
  do throws(SyntaxProblem) {
    document = try JSONDocument(parsing: bytes)
  } catch {
    precondition(error.position.line >= 1 && error.position.column >= 1, "a fault has a place")
    return
  }
  let written = CanonicalJSON.text(of: document.datum, in: files[1])
  guard let again = try? JSONDocument(parsing: written) else {
    preconditionFailure("what is written can be read")
  }
  let rewritten = CanonicalJSON.text(of: again.datum, in: files[1])
  precondition(rewritten == written, "the canonical form is its own")
}

/// Takes every record of the file away and puts it back, and writes the same by content.
private func edit(_ bytes: [UInt8], _ file: DataFile) {
  guard let document = try? JSONDocument(parsing: bytes, as: file),
    let content = try? document.content(of: file)
  else { return }
  let written = CanonicalJSON.text(of: content, in: file)
  let read = try? JSONDocument(parsing: written, as: file).content(of: file)
  precondition(read == content, "what is written is read back")
  guard case .object(let object) = content.datum(of: file) else { return }
  for entry in object.entries {
    guard case .list(let items) = entry.value else { continue }
    for item in items.prefix(8) {
      guard case .text(let id)? = item.value(at: ["id"]) else { continue }
      takeAwayAndBack(item, entry.key, id, document, content, file)
    }
  }
}

private func takeAwayAndBack(
  _ record: Datum,
  _ collection: String,
  _ id: String,
  _ document: JSONDocument,
  _ content: FileContent,
  _ file: DataFile
) {
  var path = [collection, id]
  if case .document(let document, _) = file { path = ["documents", document.text] + path }
  let address = Address(file.owner, path)
  var workspace = Workspace()
  workspace.take(.loaded(content), for: file)
  let removal = Operation.remove(address, record, before: nil)
  for operation in [removal, removal.inverse] {
    guard (try? workspace.apply([operation])) != nil else { return }
  }
  guard let back = document.making([removal, removal.inverse], in: file) else {
    preconditionFailure("what the content takes the text takes")
  }
  precondition(
    (try? back.content(of: file)) == workspace.content(of: file),
    "the text says what the content says"
  )
}
