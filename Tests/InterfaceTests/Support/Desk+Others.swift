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
    let step = theirs.setting(address, to: datum)
    try theirs.apply([step])
    guard let content = theirs.content(of: file) else { return }
    take(.loaded(file, .loaded(content)))
    let author = who.map { Authorship(who: $0, when: Self.moment) }
    take(.incoming([IncomingStep(step, by: author)]))
  }
}
