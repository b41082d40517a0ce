import Governance
import Interface
import Store

extension Desk {
  /// Somebody else sets a value: their file comes in, and what the log tells of it.
  ///
  /// Without a name it was an editor, of which no log tells.
  mutating func others(set address: Address, to datum: Datum?, by who: String? = "bo") throws {
    guard let file = DataFile(address) else { return }
    var theirs = Workspace()
    theirs.take(LoadState(folder.load(file)), for: file)
    try others(make: theirs.setting(address, to: datum), by: who)
  }

  /// Somebody else makes a step.
  mutating func others(make step: Governance.Operation, by who: String? = "bo") throws {
    guard let file = DataFile(step.address) else { return }
    var theirs = Workspace()
    theirs.take(LoadState(folder.load(file)), for: file)
    try theirs.apply([step])
    guard let content = theirs.content(of: file) else { return }
    take(.loaded(file, .loaded(content)))
    let author = who.map { Authorship(who: $0, when: Self.moment) }
    take(.incoming([IncomingStep(step, by: author)]))
  }
}
