import Glibc
import Governance
import Interface
import Screen
import Session
import TestSupport
import Wording

/// Somebody at a screen without a terminal: a session and a state, joined as the program joins them.
final class Desk {
  let session: FolderSession
  private(set) var state: State
  /// What the program would have been asked besides loading and saving.
  private(set) var asked: [Effect] = []

  static let words = Words(.swedish)

  init(_ session: FolderSession) throws {
    self.session = session
    state = State(
      size: Size(width: 120, height: 40),
      glyphs: .unicode,
      words: Self.words,
      author: session.author,
      now: session.now,
      wish: session.rememberedWish
    )
    take(session.begin())
    session.endBeginning()
    try waitUntil("what is in the files") { $0.state.place != nil && !$0.state.isReading }
  }

  /// Types a text, each character a key.
  func type(_ text: String) {
    for character in text { type(.character(character)) }
  }

  func type(_ keys: Key...) {
    for key in keys { take([.input(.key(key), at: session.now)]) }
  }

  /// Waits until the frame is as wanted; takes in meanwhile what the session brings.
  func waitFor(_ expectation: String, _ condition: (String) -> Bool) throws {
    try waitUntil(expectation) { condition($0.frame) }
  }

  private func waitUntil(_ expectation: String, _ condition: (Desk) -> Bool) throws {
    let deadline = ContinuousClock.now + .seconds(60)
    while !condition(self) {
      let left = ContinuousClock.now.duration(to: deadline) / .milliseconds(1)
      var watched = pollfd(fd: session.wakeDescriptor, events: Int16(POLLIN), revents: 0)
      guard left > 0, poll(&watched, 1, Int32(left)) > 0 else {
        throw SessionFailure("not seen: \(expectation)\n\(frame)")
      }
      take(session.collect())
    }
  }

  func waitFor(text: String) throws {
    try waitFor("“\(text)”") { $0.contains(text) }
  }

  /// Leaves as the program does.
  func leave() {
    type("q")
    // What was typed ahead of the data waits for them, and so does the way out.
    try? waitUntil("leaving") { _ in asked.contains(.quit) || !state.isWaiting }
    session.finish()
    take(session.collect())
  }

  var frame: String {
    var grid = Grid(size: state.size, glyphs: state.glyphs)
    draw(state, into: &grid)
    return grid.frame()
  }

  private func take(_ events: [Event]) {
    var events = events[...]
    while let event = events.popFirst() {
      for effect in update(&state, event) {
        switch effect {
        case .load, .listDocuments, .save, .log, .draft, .settle, .remember:
          events += session.perform(effect)
        default: asked.append(effect)
        }
      }
    }
  }
}
