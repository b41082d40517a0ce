import Governance
import Screen
import Wording

/// The keys that a form has in the footer.
extension State {
  /// What keeping a draft does: a part of what is itself not saved yet is taken into it.
  private func keepName(_ form: Form) -> String {
    let isTaken = form.isPart && formBelow?.isDraft == true
    return isTaken ? words[.keyTake] : words[FormPhrase.keySaveAll]
  }

  /// The form that the uppermost one is a part of.
  private var formBelow: Form? {
    if case .form(let below)? = layers.dropLast().last { below } else { nil }
  }

  /// The keys of a form.
  func formItems(_ form: Form) -> [(String, String)] {
    let leave = ("Esc", words[.keyCancel])
    if form.rivalry != nil { return rivalItems(form.rivalChoices) }
    switch form.editor {
    case .key?: return [("Enter", words[.keyTake]), leave]
    case .line?:
      // Of what is kept as a whole nothing is saved before all of it is.
      guard !form.isDraft else {
        return [("Enter", words[.keyTake]), ("Ctrl-S", keepName(form)), leave]
      }
      return [("Enter", words[.keySave]), ("↑↓", words[.keySaveAndMove]), leave]
    case .area?:
      return [
        ("Ctrl-S", words[form.isDraft ? .keyTake : .keySave]), ("Enter", words[.keyNewLine]),
        ("Ctrl-E", words[.keyEditor]), leave,
      ]
    case .choice(let choice)? where choice.purpose == .several:
      let toggle = (Key.character(" ").label, words[ControlPhrase.keyToggle])
      return [("↑↓", words[.keyChoose]), toggle, ("Enter", words[.keyTake]), leave]
    case .choice?: return [("↑↓", words[.keyChoose]), ("Enter", words[.keyTake]), leave]
    case nil: break
    }
    var items = [("Enter", words[.keyChange])]
    if form.isDraft { items.append(("Ctrl-S", keepName(form))) }
    if form.isCollection {
      let keys = [Command.moveLater, .moveEarlier].map { keymap.label(of: $0) }
      items.append((keys.joined(separator: " "), words.short(.moveLater)))
    }
    items += [("↑↓", words[FormPhrase.keyNextField]), ("Del", words[.keyEmpty])]
    if !form.isDraft { items.append(("Ctrl-U", words.short(.undo))) }
    return items + [("Esc", words[form.isDraft ? .keyCancel : .keyClose])]
  }
}
