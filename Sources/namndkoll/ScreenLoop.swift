import Glibc
import Governance
import Interface
import Screen
import Session
import Store
import Terminal
import Wording

/// The one loop: waits for keys, signals and the session, lets the interface take them in, and paints.
struct ScreenLoop {
  let terminal: TerminalScreen
  let session: FolderSession
  let settled: Settled

  /// How long nothing must have come, in milliseconds, before work is done ahead: the terminal shows the
  /// last frame first, on the same processor if need be.
  private static let rest: Int32 = 2

  /// Runs until the user leaves or the system asks; everything made is then on the disk.
  ///
  /// Throws what could not be saved at the last moment, when the screen cannot tell it any more.
  func run() throws(Outcome) -> Int32 {
    let wish = session.rememberedWish
    let start = State(
      size: terminal.size,
      glyphs: terminal.glyphs,
      words: settled.words,
      author: session.author,
      now: session.now,
      wish: wish,
      preferences: Preferences(
        keymap: settled.configuration.keymap,
        appearance: settled.appearance,
        colours: terminal.hasColours ? .shown : .missing,
        account: settled.account
      )
    )
    var showsPicture = paintKeptPicture(start, of: wish)
    var course = Foresight(start)
    _ = handle(session.begin() + remarks, &course)
    session.endBeginning()
    var status: Int32?
    while status == nil {
      // What is half read would only flicker where the whole stands already.
      if !showsPicture || course.state.isSettled {
        paint(course.picture())
        showsPicture = false
      }
      course.lookAhead { terminal.rests(for: Self.rest, watching: [session.wakeDescriptor]) }
      status = wait(&course)
    }
    session.finish()
    _ = handle(session.collect(), &course)
    terminal.close()
    if let reason = course.state.unsavedReason {
      throw Outcome(sentence: reason, status: status.flatMap { $0 == 0 ? nil : $0 } ?? 1)
    }
    keepPicture(course.state)
    return status ?? 0
  }

  /// What is to be told before anything else.
  private var remarks: [Event] {
    let faults = settled.configuration.faults
    let told = [Event.misconfigured(faults, path: settled.file?.path ?? "")]
    return (session.isFirstStart ? [.firstStart] : []) + (faults.isEmpty ? [] : told)
  }

  /// Shows what the last session left, where nothing of it has changed, until the true frame is there.
  ///
  /// Returns whether there is such a picture.
  private func paintKeptPicture(_ state: State, of wish: Wish) -> Bool {
    guard let bytes = session.picture(of: wish, for: state.startKey(with: wish)),
      let picture = ScreenPicture(size: state.size, glyphs: state.glyphs, bytes)
    else { return false }
    paint(picture)
    return true
  }

  /// Leaves the picture with which the next start begins; the terminal is the user's again by then.
  private func keepPicture(_ state: State) {
    let wish = session.rememberedWish
    guard let next = state.reopened(with: wish, at: session.now) else { return }
    let picture = ScreenPicture(of: next)
    session.keep(picture: picture.bytes, of: wish, for: next.startKey(with: wish))
  }

  private func paint(_ picture: ScreenPicture) {
    terminal.title(picture.title)
    terminal.paint(picture.grid)
  }

  /// Waits for something to happen and takes all of it in; returns the status to end with, if any.
  private func wait(_ course: inout Foresight) -> Int32? {
    let wakeup = terminal.wait(for: [session.wakeDescriptor])
    for signal in wakeup.signals {
      switch signal.demand {
      case .leave(let status): return status
      case .suspend: suspend()
      case .refresh: continue
      }
    }
    var events = wakeup.descriptors.isEmpty ? [] : session.collect()
    if terminal.size != course.state.size {
      events.append(.input(.resize(terminal.size), at: session.now))
    }
    if let status = handle(events, &course) { return status }
    while let input = terminal.next() {
      session.lookAround()
      if let status = handle([.input(input, at: session.now)], &course) { return status }
    }
    return nil
  }

  private func suspend() {
    _ = terminal.suspend(saying: settled.words[.suspended])
  }

  /// Takes in events and all that follows from them.
  private func handle(_ events: [Event], _ course: inout Foresight) -> Int32? {
    var events = events
    while !events.isEmpty {
      let together = events
      events = []
      for effect in course.take(together) {
        switch effect {
        case .quit: return 0
        case .suspend: suspend()
        case .repaint: terminal.repaint()
        case .copy(let text): events.append(.copied(terminal.copy(text).answer))
        case .dress(let appearance): terminal.dress(appearance)
        case .keepAppearance(let appearance): events.append(settled.keep(appearance))
        case .keepLanguage(let language): events.append(settled.keep(language))
        case .openEditor(let text): events.append(openEditor(text))
        case .load, .listDocuments, .save, .log, .draft, .settle, .export, .remember:
          events += session.perform(effect)
        }
      }
    }
    return nil
  }
}

extension CopyOutcome {
  /// The same in words of the interface.
  fileprivate var answer: CopyAnswer {
    switch self {
    case .sent: .sent
    case .tooLarge(let limit): .tooLarge(limit: limit)
    case .unsupported: .unsupported
    }
  }
}
