import Governance
import Screen
import Wording

extension State {
  /// How many lines a long text of somebody else's, or one's own beside it, takes.
  private static let mostLines = 2

  /// What a value is told as: where nothing was entered, as the document's own figure.
  func side(_ datum: Datum?, of address: Address) -> String {
    let shown = words.beforeAndAfter(address, datum, nil, in: workspace).before
    return words.side(shown, of: address)
  }

  /// That somebody else has changed a value, and who, where that was seen.
  func changed(_ rival: Rival, _ now: String) -> SharingPhrase {
    guard let step = rival.step else { return .changedSinceDraft(now) }
    return .changedMeanwhile(step.by, now)
  }

  /// What is said above a text that somebody else has changed meanwhile: theirs, and where it is asked
  /// whose is to hold, mine and the choices.
  func lines(ofOthersIn edit: TextEdit) -> [Span] {
    guard let rival = rival(of: edit) else { return [] }
    let width = FrameLayout(self).textArea.width
    func told(_ phrase: SharingPhrase, _ style: Style) -> [Span] {
      words[phrase].beginning(lines: Self.mostLines, width: width).map { Span($0, style) }
    }
    func said(_ text: String) -> String {
      text.isEmpty ? side(nil, of: rival.address) : words.harmless(text.onOneLine)
    }
    let theirs = rival.theirs.text
    guard edit.stage.isAsking else {
      let differing = words.sinceTheyDiffer(edit.before, theirs).right
      return told(changed(rival, said(differing)), Style(.failure))
    }
    let pair = words.sinceTheyDiffer(theirs, edit.area.text.trimmingTrailingSpace)
    return told(changed(rival, said(pair.left)), Style(.failure))
      + told(.mineIs(said(pair.right)), .plain)
      + [Span(choices([.keepMine, .takeTheirs, .editBoth]), Style(.accent, .bold))]
  }

  /// Where a text is drawn and hit.
  func textArea(of edit: TextEdit) -> Rect {
    FrameLayout(self).textArea(below: lines(ofOthersIn: edit).count)
  }

  /// What is said beside a number that somebody else has changed meanwhile.
  func remark(ofOthersIn edit: NumberEdit) -> Remark? {
    remark(of: rival(of: edit), edit.stage, mine: edit.field.text)
  }

  /// What is said beside a day that somebody else has changed meanwhile.
  func remark(ofOthersIn edit: DateEdit) -> Remark? {
    remark(of: rival(of: edit), edit.stage, mine: edit.field.text)
  }

  private func remark(of rival: Rival?, _ stage: EditStage, mine: String) -> Remark? {
    guard let rival else { return nil }
    let theirs = side(rival.theirs, of: rival.address)
    let told = words[changed(rival, theirs)]
    guard stage.isAsking else { return Remark(text: told, tone: .failed) }
    let own = mine.isEmpty ? side(nil, of: rival.address) : mine
    let asked = "1 \(words[.keepMine]) (\(own))   2 \(words[.takeTheirs]) (\(theirs))"
    return Remark(text: "\(told)\n\(asked)", tone: .failed)
  }

  /// Draws the question whose value is to hold, over a form or a choice: theirs, mine and the answers.
  func draw(
    _ rivalry: Rivalry,
    _ choices: RivalChoices,
    into grid: inout Grid,
    _ layout: FrameLayout
  ) {
    let width = min(76, layout.footer.width - 4)
    let lines = lines(of: rivalry, choices, width: width - 4)
    let place = words.place(rivalry.rival.address, in: workspace)
    let frame = layout.popup(width: width, height: lines.count + 2)
    let inside = drawPopup(frame, title: place, into: &grid)
    for (y, line) in lines.prefix(inside.height).enumerated() {
      grid.put([line], in: inside.row(y))
    }
    grid.cursor = nil
  }

  private func lines(of rivalry: Rivalry, _ choices: RivalChoices, width: Int) -> [Span] {
    let (theirs, mine) = sides(of: rivalry)
    func told(_ phrase: SharingPhrase, _ style: Style) -> [Span] {
      words[phrase].beginning(lines: Self.mostLines, width: width).map { Span($0, style) }
    }
    let phrases: [SharingPhrase] =
      [.keepMine, .takeTheirs] + (choices == .oneOrBoth ? [.editBoth] : [])
    return [Span(words[.notSavedWhose], .bold)]
      + told(changed(rivalry.rival, theirs), Style(.failure))
      + told(.mineIs(mine), .plain) + [Span(self.choices(phrases), Style(.accent, .bold))]
  }

  /// Theirs and mine, as they are told: two long texts from where they differ.
  private func sides(of rivalry: Rivalry) -> (theirs: String, mine: String) {
    let address = rivalry.rival.address
    guard case .text(let theirs)? = rivalry.rival.theirs, case .text(let mine)? = rivalry.mine,
      max(theirs.count, mine.count) > Self.longText
    else {
      return (side(rivalry.rival.theirs, of: address), side(rivalry.mine, of: address))
    }
    let pair = words.sinceTheyDiffer(theirs, mine)
    return (words.harmless(pair.left.onOneLine), words.harmless(pair.right.onOneLine))
  }

  /// Longer, a text is told from where it differs.
  private static let longText = 40

  private func choices(_ phrases: [SharingPhrase]) -> String {
    phrases.enumerated().map { "\($0 + 1) \(words[$1])" }.joined(separator: "   ")
  }

  /// What can be answered.
  enum RivalChoices {
    /// Mine or theirs.
    case oneOf
    /// Of texts a third one can be made of both.
    case oneOrBoth
  }

  /// The keys where it is asked whose value is to hold.
  func rivalItems(_ choices: RivalChoices) -> [(String, String)] {
    let both = choices == .oneOrBoth ? [("3", words[.editBoth].lowercased())] : []
    return [("1", words[.keepMine].lowercased()), ("2", words[.takeTheirs].lowercased())] + both
      + [("Esc", words[.keyBack])]
  }
}

extension String {
  /// On one line.
  fileprivate var onOneLine: String { String(map { $0.isNewline ? " " : $0 }) }

  /// Its first lines in a width, the last one with a mark where there are more.
  func beginning(lines count: Int, width: Int) -> [String] {
    let all = wrapped(to: width)
    guard all.count > count else { return all }
    return all.prefix(count - 1) + ["\(all[count - 1])…".truncated(to: width)]
  }
}
