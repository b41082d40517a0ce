import Foundation
import Testing

@Suite struct `The glossary` {
  private let sources: DocumentedSources
  private let glossary: GlossaryPage

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appending(path: "Sources/Governance").resolvingSymlinksInPath()
    sources = try DocumentedSources(folder)
    glossary = try GlossaryPage(folder.appending(path: "Governance.docc/Glossary.md"))
  }

  @Test
  func `has every public type with a Swedish term, and no other`() {
    let documented = Set(sources.declarations.filter(\.isType).map(\.entry))
    #expect(Set(glossary.types).subtracting(documented) == [], "in the glossary only")
    #expect(documented.subtracting(glossary.types) == [], "in the sources only")
  }

  @Test
  func `has every case with a Swedish term, and no other`() {
    let documented = Set(sources.declarations.filter(\.isCase).map(\.entry))
    #expect(Set(glossary.cases).subtracting(documented) == [], "in the glossary only")
    #expect(documented.subtracting(glossary.cases) == [], "in the sources only")
  }

  @Test
  func `has fields that exist and are documented so`() {
    let documented = Set(sources.declarations.map(\.entry))
    #expect(Set(glossary.fields).subtracting(documented) == [])
  }

  @Test
  func `has each Swedish term once, with one English name`() {
    let all = glossary.types + glossary.cases + glossary.fields
    var names: [String: Set<String>] = [:]
    for entry in all { names[entry.term, default: []].insert(entry.name) }
    for (term, names) in names { #expect(names.count == 1, "\(term): \(names.sorted())") }
    #expect(glossary.rowCount == names.count)
  }
}
