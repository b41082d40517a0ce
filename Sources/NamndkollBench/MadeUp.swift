import Governance
import Interface
import Screen
import Wording

/// A made-up municipality with one body, and the screen on it.
struct MadeUp {
  /// The body's documents.
  var documents: [Document.ID] = []
  /// What is in its files; `nil` for empty.
  let content: (DataFile) -> FileContent?

  /// The screen, with everything read.
  func state() -> State {
    var state = State(
      size: Size(width: 120, height: 40),
      glyphs: .unicode,
      words: Words(.swedish),
      author: Author(name: "bench", prefix: "bench"),
      now: .bench,
      wish: Wish(owner: Owner("stad", "ks"), period: "2023-12")
    )
    state.take([.listed(["stad"])], answers)
    return state
  }

  private func answers(to effect: Effect) -> [Event] {
    switch effect {
    case .listDocuments(let owner): [.listedDocuments(owner.body == nil ? [] : documents, owner)]
    case .load(let files):
      files.compactMap { file in whole(file).map { .loaded(file, .loaded($0)) } }
    default: []
    }
  }

  private func whole(_ file: DataFile) -> FileContent? {
    if case .municipality = file { return .municipality(Self.municipality) }
    return content(file) ?? (try? FileContent(decoding: .object(DatumObject()), of: file))
  }

  private static var municipality: Municipality {
    var body = Body.empty
    (body.id, body.name, body.kind) = ("ks", "Kommunstyrelsen", .executiveBoard)
    var municipality = Municipality.empty
    (municipality.id, municipality.name, municipality.bodies) = ("stad", "Staden", [body])
    return municipality
  }
}

extension State {
  /// Takes in events and what follows from them, together as the program does.
  mutating func take(_ events: [Event], _ answers: (Effect) -> [Event]) {
    var events = events
    while !events.isEmpty {
      events = update(&self, events).flatMap(answers)
    }
  }

  /// Types keys that ask for nothing outside.
  mutating func type(_ keys: String) {
    for key in keys { press(.character(key)) }
  }

  /// Presses a key that asks for nothing outside.
  mutating func press(_ key: Key) {
    _ = update(&self, .input(.key(key), at: .bench))
  }
}

extension Moment {
  /// When the benchmark is at work.
  static let bench = Moment(seconds: 1_696_248_121)
}
