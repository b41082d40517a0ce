// One program for all that reads what others wrote; FUZZ_TARGET chooses what is fuzzed. How it is built
// and run (the linker finds libFuzzer's main; debug, so that every overflow and precondition is checked):
//
//   NAMNDKOLL_FUZZ=1 swift build --scratch-path .build/fuzz --sanitize fuzzer --product FuzzNamndkoll
//   FUZZ_TARGET=number SWIFT_BACKTRACE=enable=no .build/fuzz/debug/FuzzNamndkoll -max_total_time=60
//
// Another target is another case here and another name in .ci/run.

import Glibc

/// What can be fuzzed.
private enum Target: String, CaseIterable {
  /// The JSON reader, and edits of the texts it reads.
  case files
  /// What people type as numbers.
  case number
  /// What people type and documents say of when something is due.
  case due
  /// Formulas.
  case expression
  /// The log reader, page by page.
  case log

  func take(_ bytes: [UInt8]) {
    switch self {
    case .files: fuzzFiles(bytes)
    case .number: fuzzNumber(String(decoding: bytes, as: UTF8.self))
    case .due: fuzzDue(String(decoding: bytes, as: UTF8.self))
    case .expression: fuzzExpression(String(decoding: bytes, as: UTF8.self))
    case .log: fuzzLog(bytes)
    }
  }
}

private let target: Target = {
  let name = getenv("FUZZ_TARGET").map { String(cString: $0) } ?? Target.files.rawValue
  guard let target = Target(rawValue: name) else {
    let known = Target.allCases.map(\.rawValue).joined(separator: ", ")
    fatalError("FUZZ_TARGET is one of \(known)")
  }
  return target
}()

/// One input of libFuzzer's.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  target.take(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
