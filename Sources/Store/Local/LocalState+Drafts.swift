import Glibc
public import Governance

extension LocalState {
  /// The drafts that were kept, first to last.
  public var drafts: [Draft] {
    let names = (try? files.names(draftsFolder)) ?? []
    return names.filter { $0.hasSuffix(Self.draftSuffix) && !$0.hasPrefix(".") }
      .compactMap { name in
        read("\(draftsFolder)/\(name)").flatMap { try? Draft(decoding: $0) }
      }
      .sorted {
        ($0.change.when.seconds, $0.change.id.text) < ($1.change.when.seconds, $1.change.id.text)
      }
  }

  /// Those that no program that runs now is writing; one's own writer's are among them.
  public func drafts(leftTo writer: String) -> [Draft] {
    let running = runningClones
    return drafts.filter { draft in
      draft.change.id.text.hasPrefix("\(writer)-")
        || !running.contains { draft.change.id.text.contains("-\($0)-") }
    }
  }

  /// Keeps a draft.
  ///
  /// A text is kept again at each key while it is being written: that waits for no disk, for it is the
  /// program's death that it has to outlive.
  public func keep(_ draft: Draft) throws(FileFault) {
    let durability: AtomicReplacement.Durability = draft.kind == .unfinished ? .unsynced : .synced
    try write(draft.datum, to: draftPath(draft.change.id), durability)
  }

  /// Gives up a draft: it has been saved after all, or is not wanted.
  public func discard(draft: ChangeSet.ID) throws(FileFault) {
    do throws(SystemError) {
      try files.remove(draftPath(draft))
    } catch  where error.number == ENOENT {
      return
    } catch {
      throw error.fault(.writing)
    }
  }

  private static let draftSuffix = ".json"

  /// The id may be anything, a file's name may not.
  private func draftPath(_ id: ChangeSet.ID) -> String {
    let name = SHA256Digest(of: id.text.utf8).hexadecimal.prefix(32)
    return "\(draftsFolder)/\(name)\(Self.draftSuffix)"
  }
}
