public import Governance
import Screen
import Wording

extension State {
  /// The screen as it will be when the program is started again on the same data, on the same day.
  ///
  /// `nil` where something that it will show has not been read, or is offered once. It is what the picture is
  /// drawn from that the next start shows first.
  public func reopened(with wish: Wish, at moment: Moment) -> State? {
    guard drafts.isEmpty else { return nil }
    var next = State(
      size: size,
      glyphs: glyphs,
      words: words,
      author: author,
      now: moment,
      wish: wish,
      preferences: preferences
    )
    // What can be undone is read at every start, and says which keys there are.
    let surveyed = workspace.surveys[nil].map { [Event.surveyed($0, nil)] } ?? []
    var events: [Event] = [.listed(workspace.municipalities)] + surveyed
    events.append(.history(changes))
    while !events.isEmpty {
      var answers: [Event] = []
      for effect in update(&next, events) {
        guard let read = answer(to: effect) else { return nil }
        answers += read
      }
      events = answers
    }
    _ = update(&next, [.history(changes)])
    return next
  }

  /// Whether all is read that a start shows, so that the frame of it is the true one.
  ///
  /// Somebody who has typed meanwhile has seen that it is not, and waits no longer.
  public var isSettled: Bool {
    guard isUntouched else { return true }
    guard isListed, historiesAwaited == 0, !workspace.files.values.contains(.loading) else {
      return false
    }
    guard let municipality = place?.owner.municipality else { return true }
    return (workspace.municipality(municipality)?.bodies ?? [])
      .allSatisfy { workspace.documentIDs[Owner(municipality, $0.id)] != nil }
  }

  /// What else than the data decides how the screen looks at the start, in words of the program's own.
  public func startKey(with wish: Wish) -> [String] {
    [
      "\(size.width)×\(size.height)", "\(glyphs)",
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
      let id = owner.municipality
      let surveyed = workspace.surveys[id].map { [Event.surveyed($0, id)] } ?? []
      let whole = owner.body == nil ? surveyed + [.conflicts(sharing.left(in: id), id)] : []
      return workspace.documentIDs[owner].map { [.listedDocuments($0, owner)] + whole }
    // Others write the log, too: how it will look is not known.
    case .log: return nil
    case .save, .draft, .settle, .remember, .copy, .export, .suspend, .repaint, .quit, .dress,
      .keepAppearance, .keepLanguage, .openEditor:
      return []
    }
  }
}
