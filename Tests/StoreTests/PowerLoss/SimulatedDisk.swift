import Glibc
import Synchronization

@testable import Store

/// A disk in memory that loses its power, or whose program is killed, at any moment of its history.
final class SimulatedDisk: Sendable {
  /// A moment: what the disk held before a call that changes something.
  typealias Moment = DiskContent

  struct Handle {
    let node: Int
    let appends: Bool
    var offset = 0
  }

  struct State {
    var content: DiskContent
    var handles: [Int32: Handle] = [:]
    var locks: [Int: Int32] = [:]
    var nextHandle: Int32 = 100
    var history: [Moment] = []
    var calls = 0
    var failing: (first: Int, number: Int32, count: Int)?
  }

  let state: Mutex<State>

  init(_ content: DiskContent = DiskContent()) {
    state = Mutex(State(content: content))
  }

  /// What it holds now.
  var content: DiskContent { state.withLock(\.content) }

  /// What it held before each call that changed something.
  var history: [Moment] { state.withLock(\.history) }

  /// How many calls that change something there were.
  var calls: Int { state.withLock(\.calls) }

  /// Lets some of the coming calls that change something fail with a number.
  func fail(at call: Int, with number: Int32, times: Int = 1) {
    state.withLock { $0.failing = ($0.calls + call, number, times) }
  }

  /// Does something on the state, which either fails with a number or gives an answer.
  func doing<Answer: Sendable>(
    _ body: (inout State) -> Result<Answer, SystemError>
  ) throws(SystemError) -> Answer {
    try state.withLock { body(&$0) }.get()
  }

  /// The same for a call that changes something: the moment before it is kept, and it may be told to fail.
  func changing<Answer: Sendable>(
    _ body: (inout State) -> Result<Answer, SystemError>
  ) throws(SystemError) -> Answer {
    let number: Int32? = state.withLock { state in
      state.history.append(state.content)
      defer { state.calls += 1 }
      guard let failing = state.failing else { return nil }
      let range = failing.first..<(failing.first + failing.count)
      return range.contains(state.calls) ? failing.number : nil
    }
    if let number { throw SystemError(number: number) }
    return try state.withLock { body(&$0) }.get()
  }

  /// Makes folders and a file that are safe.
  func write(_ path: String, _ text: String) {
    state.withLock { state in
      var place = DiskContent.root
      let parts = path.split(separator: "/").map(String.init)
      for (index, name) in parts.enumerated() {
        let isFile = index == parts.count - 1
        let known = state.content.nodes[place]?.names[name]
        let node = DiskContent.Node(isFolder: !isFile, permissions: isFile ? 0o644 : 0o755)
        let next = known ?? state.content.make(node, name, in: place)
        state.content.sync(place)
        place = next
      }
      state.content.write(.size(0), to: place)
      state.content.write(.bytes(Array(text.utf8), at: 0), to: place)
      state.content.sync(place)
    }
  }
}

extension DiskContent {
  /// The text of a file; `nil` where there is none.
  func text(_ path: String) -> String? {
    guard let place = node(path), let node = nodes[place], !node.isFolder else { return nil }
    return String(decoding: node.bytes, as: UTF8.self)
  }

  /// The names in a folder, in order.
  func names(_ path: String) -> [String] {
    node(path).flatMap { nodes[$0] }?.names.keys.sorted() ?? []
  }
}
