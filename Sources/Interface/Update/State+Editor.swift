import Governance
import Screen
import Wording

extension State {
  /// A text comes back from the user's editor into the field that it left.
  ///
  /// However the program ended, what it saved is there: Esc asks whether to keep it, as any other text.
  mutating func takeEdited(_ outcome: EditorOutcome) {
    switch outcome {
    case .text(let text, let end):
      if case .text(var edit)? = layers.last, text.withoutLastLineEnd != edit.area.text {
        layers.removeLast()
        edit.area = TextArea(text.withoutLastLineEnd)
        edit.stage = .writing
        layers.append(.text(edit))
      }
      if case .form(var form)? = layers.last, case .area(let area, let before)? = form.editor,
        text.withoutLastLineEnd != area.text
      {
        layers.removeLast()
        form.editor = .area(TextArea(text.withoutLastLineEnd), before: before)
        layers.append(.form(form))
      }
      tell(end)
    case .unusable(let path): refuse(words[.editedTextKept(path)])
    case .notStarted(let command): refuse(words[.editorNotStarted(command)])
    case .notKept(let fault): refuse(words[.textNotOpened(words.fault(fault))])
    }
  }

  private mutating func tell(_ end: EditorEnd) {
    switch end {
    case .well: break
    case .failed(let status): refuse(words[.editorFailed(String(status))])
    case .killed(let signal): refuse(words[.editorKilled(String(signal))])
    }
  }
}

extension String {
  /// Editors end a text with a line end that nobody typed.
  fileprivate var withoutLastLineEnd: String {
    last?.isNewline == true ? String(dropLast()) : self
  }
}
