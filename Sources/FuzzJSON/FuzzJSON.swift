// How it is built and run with Swift 6.3.1 (the linker finds libFuzzer's main; debug, so that every
// overflow and precondition is checked):
//
//   NAMNDKOLL_FUZZ=1 swift build --scratch-path .build-fuzz --sanitize fuzzer --product FuzzJSON
//   mkdir -p .build-fuzz/corpus
//   SWIFT_BACKTRACE=enable=no .build-fuzz/debug/FuzzJSON -max_total_time=60 -max_len=4096 \
//     .build-fuzz/corpus data

import Governance
import Store

/// One input of libFuzzer's: bytes as somebody might put them in a file's place.
///
/// Whatever they are, reading must not crash; what is read is written and read back the same, and an
/// edit of the text is the edit of the content.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  readBack(bytes)
  for file in files { edit(bytes, file) }
  return 0
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
