import Glibc
import Governance
import Interface
import Screen
import Session
import Store
import Terminal
import Wording

@main
struct Main {
  static func main() throws {
    let folder = try DataFolder(opening: CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "data")
    let session = Session(folder)
    let terminal = try Terminal()
    var state = State(size: terminal.size, glyphs: terminal.glyphs, words: Words(CommandLine.arguments.count > 2 ? .english : .swedish), author: Author(name: "anna", prefix: "anna-1"), now: Moment(seconds: 1_700_000_000))
    var queue = session.beginning
    while true {
      while !queue.isEmpty {
        let event = queue.removeFirst()
        let effects = update(&state, event)
        if effects.contains(.quit) { terminal.close(); return }
        queue += session.perform(effects)
      }
      var grid = Grid(size: state.size, glyphs: state.glyphs)
      draw(state, into: &grid)
      terminal.paint(grid)
      for signal in terminal.wait().signals {
        switch signal.demand {
        case .leave: terminal.close(); return
        case .suspend: _ = terminal.suspend()
        case .refresh: continue
        }
      }
      while let input = terminal.next() { queue.append(.input(input, at: Moment(seconds: 1_700_000_000))) }
    }
  }
}
