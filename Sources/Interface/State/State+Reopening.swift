public import Governance
import Screen
import Wording

extension State {
  /// The screen as it will be when the program is started again on the same data, on the same day.
  ///
  /// `nil` where something that it will show has not been read. It is what the picture is drawn from that
  /// the next start shows first.
  public func reopened(with wish: Wish, at moment: Moment) -> State? {
    var next = State(
      size: size,
      glyphs: glyphs,
      words: words,
      author: author,
      now: moment,
      wish: wish,
      preferences: preferences
    )
    var events: [Event] = [.listed(workspace.municipalities)]
    while !events.isEmpty {
      var answers: [Event] = []
      for effect in update(&next, events) {
        guard let read = answer(to: effect) else { return nil }
        answers += read
      }
      events = answers
    }
    return next
  }

  /// What else than the data decides how the screen looks at the start, in words of the program's own.
  public func startKey(with wish: Wish) -> [String] {
    [
      "\(size.width)×\(size.height)", glyphs == .ascii ? "ascii" : "unicode",
      words.language.rawValue, now.date.isoText,
      wish.owner.map { Address($0, []).text } ?? "", wish.view.map { "\($0.rawValue)" } ?? "",
      wish.period?.code ?? "", keymap.signature,
    ]
  }

  /// What a session would answer, from what has been read; `nil` where that has not been.
  private func answer(to effect: Effect) -> [Event]? {
    switch effect {
    case .load(let files):
      var events: [Event] = []
      for file in files {
        switch workspace.files[file] {
        case .loaded(let content)?: events.append(.loaded(file, .loaded(content)))
        case .broken(let problem, _)?: events.append(.loaded(file, .broken(problem, last: nil)))
        case .loading?, nil: return nil
        }
      }
      return events
    case .listDocuments(let owner):
      return workspace.documentIDs[owner].map { [.listedDocuments($0, owner)] }
    case .save, .remember, .suspend, .repaint, .quit, .dress, .keepAppearance, .openEditor:
      return []
    }
  }
}
