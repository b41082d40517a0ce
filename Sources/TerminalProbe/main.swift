// A tiny program that exists for the tests of TerminalScreen: it shows what arrives, and misbehaves when
// asked.
//
//   TerminalProbe [bar | roles | corner] [-m] [-a] [-n]    -m no mouse, -a ASCII, -n no colour
//
// q quits, Z suspends, T traps, J traps on a thread, G faults, O overflows the stack, A aborts, X
// exits, E writes to standard error, Y copies, W sets the title, R runs a program.
import Glibc
import Screen
import Terminal

let arguments = CommandLine.arguments.dropFirst()
let options = TerminalOptions(
  mouse: arguments.contains("-m") ? .off : .on,
  colour: arguments.contains("-n") ? .never : .automatic,
  glyphs: arguments.contains("-a") ? .ascii : .automatic
)

do {
  let terminal = try TerminalScreen(options)
  var probe = Probe(view: View(arguments.first ?? "") ?? .log)
  let status = probe.run(on: terminal)
  terminal.close()
  exit(status)
} catch {
  print("refused: \(error)")
  exit(2)
}
