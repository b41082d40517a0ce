import Screen
import Wording

extension State {
  /// Keys as this terminal can show them: arrows go by their names where their look-alikes would be taken for
  /// `<` and `>`, which are keys of their own.
  func shown(_ keys: String) -> String {
    guard glyphs.symbols == .spelled else { return keys }
    var shown = ""
    for character in keys {
      guard let arrow = Arrow(rawValue: character) else {
        shown.append(character)
        continue
      }
      if shown.last?.isLetter == true { shown += "/" }
      shown += words[arrow]
    }
    return shown
  }

  /// The key that a word of the footer stands for; `nil` where it is none.
  func key(shownAs name: String) -> Key? {
    let arrow = glyphs.symbols == .spelled ? Arrow.allCases.first { words[$0] == name } : nil
    return try? Key(named: arrow.map { String($0.rawValue) } ?? name)
  }

  /// A command's first key, as this terminal can show it.
  func keyLabel(of command: Command) -> String { shown(keymap.label(of: command)) }
}
