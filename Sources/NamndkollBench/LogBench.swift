import FoundationEssentials
import Governance
import Store
import TestSupport

extension PartBench {
  /// The first page of a municipality's log of 100 000 entries by four writers, and one in its middle.
  func longLog() throws {
    let copy = try TemporaryFolder(copying: data)
    let folder = try DataFolder(opening: copy.path)
    guard let municipality = folder.municipalities().found.first else { return }
    let count = 100_000
    try LongLog(municipality: municipality, entries: count, writers: 4).write(into: copy.path)
    let query = LogQuery(Owner(municipality))
    var first = Figures()
    var later = Figures()
    for _ in 0..<30 {
      var walk = LogWalk(LogReader(of: folder), of: municipality)
      first.add(microseconds { _ = walk.stretch(query, most: 200, seeing: 4_000) })
      later.add(microseconds { _ = walk.stretch(query, most: 200, seeing: 4_000) })
    }
    first.report("first 200 of a log of \(count) entries", unit: "µs")
    later.report("the next 200", unit: "µs")
    var whole = Figures()
    let nobody = LogQuery(Owner(municipality), who: "nobody")
    var walk = LogWalk(LogReader(of: folder), of: municipality)
    whole.add(microseconds { _ = walk.stretch(nobody, most: 1, seeing: .max) })
    whole.report("all of it, for who is not in it", unit: "µs")
  }
}

/// A made-up log, as long as one likes.
private struct LongLog {
  let municipality: Municipality.ID
  let entries: Int
  let writers: Int

  func write(into data: String) throws {
    let folder = "\(data)/\(municipality.text)/log"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for writer in 0..<writers {
      var text = ""
      for number in stride(from: writer, to: entries, by: writers) { text += line(number, writer) }
      try Data(text.utf8).write(to: URL(filePath: "\(folder)/bench-\(writer).jsonl"))
    }
  }

  private func line(_ number: Int, _ writer: Int) -> String {
    let when = Moment(seconds: 1_600_000_000 + number * 60).isoText
    let address = "\(municipality.text)/kommunstyrelsen/goals/1#assessments.2023-08.comment"
    return """
      {"id":"bench-\(writer)-\(number)","at":"\(when)","who":"bench-\(writer)","ops":[{"op":"set",\
      "address":"\(address)","from":"Text \(number - 1).","to":"Text \(number)."}],"previous":""}

      """
  }
}
