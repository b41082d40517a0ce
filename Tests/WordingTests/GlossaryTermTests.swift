import Foundation
import Testing
import Wording

/// The words of the field, held against the glossary of the domain.
@Suite struct GlossaryTermTests {
  /// The rows of the page: Swedish word and English name.
  private static func page() throws -> Set<[String]> {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "Sources/Governance/Governance.docc/Glossary.md")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    return Set(
      lines.filter { $0.hasPrefix("| ") }
        .map { line in
          line.split(separator: "|").prefix(2)
            .map { $0.filter { $0 != "`" }.trimmingCharacters(in: .whitespaces) }
        }
    )
  }

  @Test func `Every word is in the glossary of the domain under the same English name`() throws {
    let page = try Self.page()
    for term in GlossaryTerm.all {
      #expect(page.contains([term.swedish, term.name]), "\(term.swedish) | \(term.name)")
    }
  }

  @Test
  func `Every type of the domain that has a Swedish word is explained, or is part of one that is`()
    throws
  {
    let own: Set = [
      "avsnitt", "budgeterat netto", "budgetförändring i korthet", "budgettabell",
      "nämndens budget",
      "deklarerad likhet", "dokument",
      "ekonomi", "fokus", "framgångsfaktor", "jämförelse", "kommun", "kontrollresultat",
      "nämndens budget", "personaluppgifter", "punkt", "signal",
    ]
    let types = try Self.page().filter { $0[1].first?.isUppercase == true && $0[0] != "Swedish" }
    let explained = Set(GlossaryTerm.all.map(\.swedish))
    #expect(Set(types.map { $0[0] }).subtracting(explained) == own)
  }

  @Test
  func `Words come in the order of the alphabet, each once, with a sentence in both languages`() {
    let order = Array("abcdefghijklmnopqrstuvwxyzåäö")
    let keys = GlossaryTerm.all.map { $0.swedish.map { order.firstIndex(of: $0) ?? -1 } }
    for (earlier, later) in zip(keys, keys.dropFirst()) {
      #expect(earlier.lexicographicallyPrecedes(later))
    }
    for term in GlossaryTerm.all {
      for language in Language.allCases {
        let meaning = Words(language).meaning(of: term)
        #expect(meaning.hasSuffix(".") && meaning.first?.isUppercase == true, "\(term.swedish)")
        #expect(meaning.count <= 190, "\(term.swedish)")
      }
    }
  }
}
