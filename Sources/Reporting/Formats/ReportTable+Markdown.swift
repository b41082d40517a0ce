internal import Governance
internal import Wording

extension Report {
  /// The table in Markdown below its heading.
  func markdown(_ words: Words) -> String {
    let title = heading.isEmpty ? "" : "## \(words.markdown(heading))\n\n"
    return title + table.within(.text).markdown(words)
  }
}

extension ReportTable {
  /// The rows with pipes between their cells; numbers stand to the right.
  fileprivate func markdown(_ words: Words) -> String {
    let rule = heads.map { $0.alignment == .right ? "---:" : "---" }
    let cells = rows.map { row in row.map { words.markdown(words.text(of: $0)) } }
    let lines = [heads.map { words.markdown($0.title) }, rule] + cells
    return lines.map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }
}

extension Words {
  /// A text in a cell: nothing in it is read as Markdown, and it stays on its line.
  fileprivate func markdown(_ text: String) -> String {
    var cell = ""
    for character in harmless(text) {
      if character.isNewline {
        cell += " "
      } else {
        if "\\|*_`<>[]#".contains(character) { cell.append("\\") }
        cell.append(character)
      }
    }
    return cell
  }
}
