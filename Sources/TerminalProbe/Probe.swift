import Glibc
import Screen
import Terminal

/// The probe's state: what it shows and what it has seen.
struct Probe {
  let view: View
  var log: [String] = []
  var bar = Bar()

  /// The main loop as a caller of TerminalScreen writes it; returns the exit status.
  mutating func run(on terminal: TerminalScreen) -> Int32 {
    if let term = terminal.assumedTerm { log.append("assumed \(term)") }
    while true {
      terminal.paint(view.grid(of: self, on: terminal))
      for signal in terminal.wait().signals {
        log.append("signal \(signal)")
        switch signal.demand {
        case .leave(let status): return status
        case .suspend: log.append("\(terminal.suspend(saying: "suspended"))")
        case .refresh: continue
        }
      }
      while let input = terminal.next() {
        if input == .key(.character("q")) { return 0 }
        log.append(Self.text(input))
        bar.take(input, rows: terminal.size.height)
        misbehave(input, on: terminal)
      }
    }
  }

  /// Long pastes by their length.
  static func text(_ input: Input) -> String {
    if case .paste(let text) = input, text.utf8.count > 60 { return "paste of \(text.utf8.count)" }
    return "\(input)"
  }

  private mutating func misbehave(_ input: Input, on terminal: TerminalScreen) {
    switch input {
    case .key(.character("Z")): log.append("\(terminal.suspend(saying: "suspended"))")
    case .key(.character("T")): trap()
    case .key(.character("J")): trapOnThread()
    case .key(.character("G")): UnsafeMutablePointer<Int>(bitPattern: 16)?.pointee = 1
    case .key(.character("O")): log.append("\(overflow(1))")
    case .key(.character("A")): abort()
    case .key(.character("X")): exit(7)
    case .key(.character("E")): perror("said on standard error")
    case .key(.character("Y")): log.append("\(terminal.copy("Nämnd"))")
    case .key(.character("W")): terminal.title("Nämndkoll \u{7}")
    case .key(.character("R")): log.append("\(terminal.run(["sh", "-c", "echo ran; exit 3"]))")
    default: return
    }
  }

  private func trap() {
    print(log[log.count])
  }

  private func overflow(_ depth: Int) -> Int {
    depth == 0 ? 0 : overflow(depth + 1) + log.count
  }

  private func trapOnThread() {
    var thread = pthread_t()
    pthread_create(&thread, nil, { _ in fatalError("on a thread") }, nil)
    pthread_join(thread, nil)
  }
}

/// A screen full of cells with a bar that moves: the same as the yardstick in C, to compare with.
struct Bar {
  var selected = 0
  var page = 0

  mutating func take(_ input: Input, rows: Int) {
    switch input {
    case .key(.down): selected = (selected + 1) % rows
    case .key(.up): selected = (selected + rows - 1) % rows
    case .key(.pageDown): page += rows
    case .key(.pageUp): page -= rows
    default: return
    }
  }
}
