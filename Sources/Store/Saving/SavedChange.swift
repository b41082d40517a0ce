public import Governance

/// A change that is on the disk: in the files and in the log.
public struct SavedChange: Hashable, Sendable {
  /// The change as it was made; steps that others had made already are left out.
  public let change: ChangeSet
  /// The files that it touched, as they are now.
  public let files: [LoadedFile]
  /// Those of them that somebody else had changed since they were loaded.
  public let changedByOthers: Set<DataFile>
}

/// What became of changes that were being saved when a program died.
public struct Recovery: Hashable, Sendable {
  /// Finished now.
  public internal(set) var completed: [ChangeSet] = []
  /// Not possible any more, since the files have been changed; kept as drafts.
  public internal(set) var drafts: [ChangeSet] = []
  /// Not possible now; tried again at the next start.
  public internal(set) var waiting: [SaveFault] = []
}

/// The ids of a writer's changes, one after the other.
public struct ChangeIDs: Hashable, Sendable {
  /// Whose they are.
  public let writer: String
  /// The number of the next.
  public internal(set) var next: Int

  /// A new id.
  public mutating func take() -> ChangeSet.ID {
    defer { next += 1 }
    return ChangeSet.ID("\(writer)-\(next)")
  }

  /// The number in one of the writer's ids.
  static func number(_ id: ChangeSet.ID, of writer: String) -> Int? {
    guard id.text.hasPrefix("\(writer)-") else { return nil }
    return Int(id.text.dropFirst(writer.count + 1))
  }
}
