import Foundation

/// A Swedish term, its English name, and the type at the top of the file in which the name is found.
struct GlossaryEntry: Hashable {
  let term: String
  let name: String
  let place: String
}

/// A public declaration with a Swedish term in italics in its summary.
struct DocumentedDeclaration {
  let entry: GlossaryEntry
  let keyword: String

  var isType: Bool { ["struct", "enum", "protocol"].contains(keyword) }
  var isCase: Bool { keyword == "case" }
}

/// The declarations of a folder of sources that have Swedish terms.
struct DocumentedSources {
  private(set) var declarations: [DocumentedDeclaration] = []
  private var summary = ""
  private var isInSummary = true
  private var place = ""

  init(_ folder: URL) throws {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
    for path in paths.sorted() where path.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      for line in text.split(separator: "\n") { read(line) }
    }
  }

  private mutating func read(_ line: Substring) {
    let code = line.drop { $0 == " " }
    if code.hasPrefix("///") {
      let text = code.dropFirst(3).drop { $0 == " " }
      isInSummary = isInSummary && !text.isEmpty
      if isInSummary { summary += " " + text }
    } else {
      declare(code, isTop: code.startIndex == line.startIndex)
      (summary, isInSummary) = ("", true)
    }
  }

  private mutating func declare(_ code: Substring, isTop: Bool) {
    let words = code.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
      .drop { ["public", "indirect", "static"].contains($0) }
    guard let keyword = words.first, let name = words.dropFirst().first else { return }
    guard ["struct", "enum", "protocol", "extension", "case", "var", "let"].contains(keyword)
    else { return }
    if isTop { place = name }
    for match in summary.matches(of: /(?:^|[^*])\*([^*]+)\*/) {
      let entry = GlossaryEntry(term: match.output.1.lowercased(), name: name, place: place)
      declarations.append(DocumentedDeclaration(entry: entry, keyword: keyword))
    }
  }
}

/// The tables of the glossary.
struct GlossaryPage {
  private(set) var types: [GlossaryEntry] = []
  private(set) var cases: [GlossaryEntry] = []
  private(set) var fields: [GlossaryEntry] = []
  private(set) var rowCount = 0

  init(_ file: URL) throws {
    var heading = ""
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      if line.hasPrefix("## ") { heading = String(line.dropFirst(3)) }
      guard line.hasPrefix("| "), !line.hasPrefix("| Swedish") else { continue }
      rowCount += 1
      let cells = line.split(separator: "|").map { $0.filter { $0 != "`" }.trimmingSpaces }
      let places = (cells.count > 2 ? cells[2] : cells[1]).split(separator: ",")
        .map(\.trimmingSpaces)
      for place in places {
        let entry = GlossaryEntry(term: cells[0], name: cells[1], place: place)
        switch heading {
        case "Types": types.append(entry)
        case "Cases": cases.append(entry)
        default: fields.append(entry)
        }
      }
    }
  }
}

extension StringProtocol {
  fileprivate var trimmingSpaces: String { trimmingCharacters(in: .whitespaces) }
}
