import FoundationEssentials
import Glibc
import TestSupport

// Measures Nämndkoll as its users meet it, and its parts:
//
//   swift build -c release && .build/release/NamndkollBench [DATA] [YARDSTICK]
//
// DATA is the data folder (`data`). YARDSTICK is another terminal program to be measured in the same
// run; without one it is TerminalProbe, a full screen with a moving bar. Only ratios within one run count.

let data = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "data"
let yardstick = CommandLine.arguments.count > 2 ? CommandLine.arguments[2] : nil

do {
  print("In the process (medians, 95th percentiles)")
  try PartBench(data: data).run()
  print("\nIn a pseudo-terminal, 120×40")
  try ScreenBench(data: data, yardstick: yardstick).run()
} catch {
  print("The measurement failed: \(error)")
  exit(1)
}
