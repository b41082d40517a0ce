import Governance
import Testing

@testable import Store

/// Power that goes at any moment, and takes with it what was not synced.
struct PowerLossTests {
  /// A day's work: files that come, change together and go, and the first log.
  static let steps = [
    Example.change(1, Example.setLevel),
    Example.change(2, Example.addIndicator),
    Example.change(3, Example.setLevel.inverse, Example.setCell),
    Example.change(4, insertion),
    Example.change(5, insertion.inverse),
  ]

  private static var insertion: Operation {
    var document = Document.empty
    (document.id, document.title, document.year) = ("budget-2026", "Budget 2026", 2026)
    let address = Address(Owner("alingsas"), ["documents", "budget-2026"])
    return .insert(address, document.datum, before: nil)
  }

  static let survivals: [DiskContent.Survival] =
    [.nothing, .everything] + (1...10).map { .some(seed: $0) }

  /// A history in which some changes were saved one after the other.
  struct Day {
    /// What the disk held before each call, and at the end.
    var moments: [DiskContent] = []
    /// How many changes had been acknowledged then.
    var acknowledged: [Int] = []
    /// The data after each number of changes.
    var data: [[String: String]] = []

    init(_ steps: [ChangeSet]) throws {
      let office = SimulatedOffice()
      data = [office.disk.content.data()]
      var scribe = try office.scribe()
      for (done, step) in steps.enumerated() {
        _ = try scribe.save(step).get()
        let new = office.disk.history.count - acknowledged.count
        acknowledged += Array(repeating: done, count: new)
        data.append(office.disk.content.data())
      }
      moments = office.disk.history + [office.disk.content]
      acknowledged.append(steps.count)
    }
  }

  @Test func `What was acknowledged is there, and every change is whole, whatever survives`() throws
  {
    let day = try Day(Self.steps)
    #expect(day.moments.count > 60)
    for (index, moment) in day.moments.enumerated() {
      for survival in Self.survivals {
        let office = SimulatedOffice(on: moment.afterPowerLoss(survival))
        let recovery = try office.scribe().recovery
        let name: Comment = "moment \(index), \(survival)"
        #expect(recovery.drafts.isEmpty && recovery.waiting.isEmpty, name)
        let made = try office.logged()
        let least = day.acknowledged[index]
        #expect(made.count == least || made.count == least + 1, name)
        #expect(made == Self.steps.prefix(made.count).map(\.id), name)
        #expect(office.disk.content.data() == day.data[made.count], name)
      }
    }
  }

  @Test func `Nor is anything lost where a program was killed before`() throws {
    let next = Example.change(9, Example.setTitle)
    let day = try Day(Self.steps)
    for (index, moment) in day.moments.enumerated() {
      let office = SimulatedOffice(on: moment)
      var scribe = try office.scribe()
      let told = try office.logged()
      #expect(office.disk.content.data() == day.data[told.count], "moment \(index)")
      let start = SimulatedOffice(on: office.disk.content.afterPowerLoss(.nothing))
      _ = try start.scribe()
      #expect(try start.logged() == told, "moment \(index), told at the start")
      _ = try scribe.save(next).get()
      for survival in [DiskContent.Survival.nothing, .some(seed: index)] {
        let again = SimulatedOffice(on: office.disk.content.afterPowerLoss(survival))
        _ = try again.scribe()
        #expect(try again.logged() == told + [next.id], "moment \(index), \(survival)")
        #expect(again.disk.content.data() == office.disk.content.data(), "moment \(index)")
      }
    }
  }

  @Test func `Power that goes again while it is recovered from loses nothing either`() throws {
    let day = try Day(Array(Self.steps.prefix(3)))
    for (index, moment) in day.moments.enumerated() {
      for survival in [DiskContent.Survival.nothing, .some(seed: index)] {
        let first = SimulatedOffice(on: moment.afterPowerLoss(survival))
        _ = try first.scribe()
        for (place, second) in first.disk.history.enumerated() {
          let office = SimulatedOffice(on: second.afterPowerLoss(.some(seed: place)))
          _ = try office.scribe()
          let made = try office.logged()
          let name: Comment = "moment \(index), then \(place)"
          #expect(made.count >= day.acknowledged[index], name)
          #expect(office.disk.content.data() == day.data[made.count], name)
        }
      }
    }
  }

  /// How often in a row a call fails: once, twice, from then on.
  @Test(arguments: [1, 2, 3, Int(Int32.max)])
  func `What was told not to be saved does not come back, and what was told to be stays`(
    times: Int
  ) throws {
    let (first, second) = (Self.steps[0], Self.steps[2])
    let data = try Day([first, second]).data
    for call in 0... {
      let office = SimulatedOffice()
      var scribe = try office.scribe()
      _ = try scribe.save(first).get()
      let before = office.disk.calls
      office.disk.fail(at: call, with: 5, times: times)
      let result = scribe.save(second)
      let calls = office.disk.calls - before
      for survival in Self.survivals {
        let again = SimulatedOffice(on: office.disk.content.afterPowerLoss(survival))
        let drafts = try again.scribe().recovery.drafts
        let made = try again.logged().count
        let name: Comment = "call \(call), \(survival): \(result)"
        #expect(again.disk.content.data() == data[made] && drafts.isEmpty, name)
        switch result {
        case .success: #expect(made == 2, name)
        case .failure(.unfinished): #expect(made == 1 || made == 2, name)
        case .failure: #expect(made == 1, name)
        }
      }
      if calls <= call { break }
    }
  }
}
