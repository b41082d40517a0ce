import Governance
import Testing

@testable import Store

struct ConcurrencyTests {
  private static let cells = [
    ("intakter", "budget"), ("intakter", "forecast"), ("personal", "budget"),
    ("kostnader", "budget"), ("kostnader", "forecast"),
  ]
  private static let rounds = 8

  @Test func `Several writers at once lose nothing`() async throws {
    let office = try Office()
    await withTaskGroup(of: Int.self) { group in
      for (line, column) in Self.cells {
        group.addTask { (try? Self.write(office, line, column)) ?? 0 }
      }
      for await saved in group { #expect(saved == Self.rounds) }
    }
    let text = try #require(office.text(Example.documentFile))
    #expect(text.split(separator: "\(Self.rounds)000").count == Self.cells.count + 1)
    #expect(office.logLines.count == Self.cells.count * Self.rounds)
    #expect(LogReader(of: try office.folder()).latest(100, of: "alingsas").problems.isEmpty)
  }

  /// Changes a cell of its own again and again, and counts what was saved.
  private static func write(_ office: Office, _ line: String, _ column: String) throws -> Int {
    var scribe = try office.scribe()
    var ids = scribe.changeIDs()
    let record = ["documents", "delarsbokslut-2023", "statements", "drift", "lines", line]
    let address = Address(Example.owner, record, field: ["values", column])
    var saved = 0
    for round in 1...rounds {
      let value = Datum.number(Amount(digits: round * 1000))
      let from: Datum? = round == 1 ? nil : .number(Amount(digits: (round - 1) * 1000))
      let change = ChangeSet(
        id: ids.take(),
        when: SystemClock.now(),
        who: "anna",
        operations: [.set(address, from: from, to: value)]
      )
      if case .success = scribe.save(change) { saved += 1 }
    }
    return saved
  }
}
