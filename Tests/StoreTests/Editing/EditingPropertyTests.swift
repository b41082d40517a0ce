import Governance
import Testing

@testable import Store

/// Random files, random layouts, random edits: the text always says what the model says.
struct EditingPropertyTests {
  private static let files: [DataFile] = [
    .municipality("alingsas"),
    .register(.goals, Example.owner),
    .register(.indicators, Example.owner),
    .register(.assignments, Example.owner),
    .document("budget", Example.owner),
  ]

  @Test(arguments: RandomLayout.allCases, files)
  func `An edit of the text is the edit of the content`(layout: RandomLayout, file: DataFile) throws
  {
    var made = 0
    for seed in 0..<15 {
      made += try edit(file, layout, seed)
    }
    #expect(made > 25, "the test must not be empty")
  }

  /// Makes some random edits one after the other and counts those that were possible.
  private func edit(_ file: DataFile, _ layout: RandomLayout, _ seed: Int) throws -> Int {
    var values = RandomDatum(random: Seeded(seed))
    guard let content = content(of: file, &values) else { return 0 }
    let text = layout.text(content.datum(of: file), in: file, &values.random)
    var current = try read(text, file)
    let isRead = current.content == content
    #expect(isRead, "\(current.text)")
    var operations = RandomOperation(values: values, file: file)
    var made = 0
    for _ in 0..<12 {
      var workspace = Workspace()
      workspace.take(.loaded(current.content), for: file)
      guard let operation = operations.next(workspace), (try? workspace.apply([operation])) != nil,
        let changed = workspace.content(of: file), isWhole(changed, file)
      else { continue }
      let spliced = current.document.making([operation], in: file)
      let next = try #require(spliced, "\(operation)")
      let after = try read(next.bytes, file)
      let agrees = after.content == changed
      #expect(agrees, "\(operation)\n\(after.text)")
      try takeBack(operation, from: after, to: current, layout)
      current = after
      made += 1
    }
    return made
  }

  /// Whether the content could be read back: an edit that leaves behind what no file may hold is
  /// refused where it is made.
  private func isWhole(_ content: FileContent, _ file: DataFile) -> Bool {
    (try? FileContent(decoding: content.datum(of: file), of: file)) == content
  }

  private func takeBack(
    _ operation: Governance.Operation,
    from after: ReadFile,
    to before: ReadFile,
    _ layout: RandomLayout
  ) throws {
    var workspace = Workspace()
    workspace.take(.loaded(after.content), for: after.file)
    guard (try? workspace.apply([operation.inverse])) != nil else { return }
    let back = try #require(after.document.making([operation.inverse], in: after.file))
    let content = try back.content(of: after.file)
    let agrees = content == workspace.content(of: after.file)
    #expect(agrees, "\(operation)")
    // Elsewhere a usual value that was written out, or an odd order of keys, does not come back.
    if content == before.content, layout == .canonical, before.isCanonical {
      #expect(String(decoding: back.bytes, as: UTF8.self) == before.text, "\(operation)")
    }
  }

  /// A random content, such as its file would hold.
  private func content(of file: DataFile, _ values: inout RandomDatum) -> FileContent? {
    let id: String? =
      switch file {
      case .municipality(let id): id.text
      case .document(let id, _): id.text
      case .register: nil
      }
    let record = values.record(FileContent.outlines(of: file), id: id)
    return try? FileContent(decoding: .object(record), of: file)
  }

  private func read(_ bytes: [UInt8], _ file: DataFile) throws -> ReadFile {
    let document = try JSONDocument(parsing: bytes, as: file)
    return ReadFile(
      file: file,
      document: document,
      content: try document.content(of: file),
      bytes: nil,
      stamp: nil
    )
  }
}

extension ReadFile {
  fileprivate var isCanonical: Bool {
    CanonicalJSON.text(of: content, in: file) == document.bytes
  }

  fileprivate var text: String { String(decoding: document.bytes, as: UTF8.self) }
}
