import Glibc
import Testing

/// A frame that somebody has looked at and approved, kept as a text file beside the tests.
///
/// To record it anew after a wanted change: `RECORD_FRAMES=1 swift test --filter InterfaceTests`, then
/// look at every difference that git shows.
func expectFrame(
  _ name: String,
  _ frame: String,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = String(#filePath).split(separator: "/").dropLast(2).reduce("") { "\($0)/\($1)" }
  let path = "\(folder)/Frames/\(name).txt"
  if getenv("RECORD_FRAMES") != nil {
    try write(frame + "\n", to: path)
    return
  }
  let recorded = read(path)
  guard recorded != frame + "\n" else { return }
  Issue.record(
    "The frame \(name) is not the recorded one. It is now:\n\(frame)",
    sourceLocation: sourceLocation
  )
}

private struct FrameFileFault: Error {
  let path: String
}

private func write(_ text: String, to path: String) throws {
  guard let file = fopen(path, "w") else { throw FrameFileFault(path: path) }
  defer { fclose(file) }
  fputs(text, file)
}

private func read(_ path: String) -> String? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  var count = fread(&buffer, 1, buffer.count, file)
  while count > 0 {
    bytes += buffer[..<count]
    count = fread(&buffer, 1, buffer.count, file)
  }
  return String(decoding: bytes, as: UTF8.self)
}
