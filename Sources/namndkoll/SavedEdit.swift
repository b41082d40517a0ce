import Governance
import Store
import Wording

extension ReadData {
  /// Saves operations as one change, as the screen would: with journal, log and undo.
  func save(
    _ operations: [Operation],
    in path: String,
    _ words: Words
  ) throws(Outcome) {
    guard !operations.isEmpty else { return }
    try admit(operations, words)
    var scribe: Scribe
    do throws(FileFault) {
      let folder = try DataFolder(opening: path)
      scribe = try Scribe(folder, keeping: try LocalState(for: folder, in: .current))
    } catch {
      let path = Surroundings.current.stateFolder
      throw Outcome(sentence: words.refusal(localFolder: error, at: path))
    }
    var ids = scribe.changeIDs()
    let change = ChangeSet(
      id: ids.take(),
      when: SystemClock.now(),
      who: Surroundings.current.who,
      operations: operations
    )
    do throws(ChangeRefusal) {
      // The one door, with all that is read: what is saved sees only the files that it touches.
      var changed = workspace
      try changed.apply(change)
    } catch {
      throw Outcome(sentence: words.refusal(error, in: workspace))
    }
    if case .failure(let fault) = scribe.save(change) {
      throw Outcome(sentence: words.sentence(of: fault, in: workspace))
    }
  }

  /// Asks the one door, which sees all that was read and not only the files that change.
  private func admit(_ operations: [Operation], _ words: Words) throws(Outcome) {
    var trial = workspace
    let change = ChangeSet(
      id: ChangeSet.ID(""),
      when: SystemClock.now(),
      who: Surroundings.current.who,
      operations: operations
    )
    do throws(ChangeRefusal) {
      try trial.apply(change)
    } catch {
      throw Outcome(sentence: words.refusal(error, in: workspace))
    }
  }
}
