import Governance
import Testing

@testable import Store

struct OrderTests {
  @Test func `Each step is on the disk before the next begins`() throws {
    let office = try Office()
    _ = try office.scribe()
    var first = try office.scribe()
    _ = try first.save(Example.change(1, Example.setTitle)).get()
    _ = consume first
    let recorded = RecordedCalls()
    var scribe = try office.scribe(recorded.files)
    // The first save of a program also makes sure of the folders that journal and log are in.
    _ = try scribe.save(Example.change(2, Example.setTitle.inverse)).get()
    let before = recorded.calls.count
    _ = try scribe.save(Example.change(3, Example.setLevel, Example.setCell)).get()
    let journal = try #require(office.scratch.names("home/.local/state/namndkoll").first)
    let slot = try #require(
      office.scratch.names("home/.local/state/namndkoll/\(journal)/writers").first
    )
    let witness = try #require(
      office.scratch.names("home/.local/state/namndkoll/\(journal)/logs").first
    )
    #expect(
      Array(recorded.calls[before...]) == [
        "write \(slot)", "sync \(slot)",
        "write temporary", "sync temporary", "rename goals.json", "sync kommunstyrelsen",
        "write temporary", "sync temporary", "rename delarsbokslut-2023.json", "sync documents",
        "write \(scribe.writer).jsonl", "sync \(scribe.writer).jsonl",
        "write \(witness)",
      ]
    )
  }

  @Test func `A journal of a newer version is left alone`() throws {
    let office = try Office()
    let name = try office.scribe().writer
    let folder = "home/.local/state/namndkoll"
    let key = try #require(office.scratch.names(folder).first)
    let slot = try #require(office.scratch.names("\(folder)/\(key)/writers").first)
    let newer = "{\"kind\":\"intent\",\"format\":2}\n"
    try office.scratch.write("\(folder)/\(key)/writers/\(slot)", newer)
    var scribe = try office.scribe()
    #expect(scribe.writer != name)
    _ = try scribe.save(Example.change(1, Example.setLevel)).get()
    #expect(office.scratch.text("\(folder)/\(key)/writers/\(slot)") == newer)
  }
}
