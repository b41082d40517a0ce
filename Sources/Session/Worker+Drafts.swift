import Governance
import Interface
import Store
import Synchronization

extension Worker {
  /// Keeps a draft soon: of those that wait, only the latest.
  func keep(_ draft: Draft) {
    let isWaiting = writing.withLock { waiting in
      defer { waiting = draft }
      return waiting != nil
    }
    if !isWaiting { add([.keepDraft]) }
  }

  /// Gives a draft up, also one that waits to be kept.
  func discard(_ id: ChangeSet.ID) {
    writing.withLock { waiting in
      if waiting?.change.id == id { waiting = nil }
    }
    add([.discard(id)])
  }

  /// Keeps soon where the user is: of the places that wait, only the latest.
  func keep(position: [String]) {
    let isWaiting = self.position.withLock { waiting in
      defer { waiting = position }
      return waiting != nil
    }
    if !isWaiting { add([.keepPosition]) }
  }

  func keepPosition() -> [Event] {
    let position = position.withLock { $0.take() }
    if let position { try? local.keep(position: position) }
    return []
  }

  func keepDraft() -> [Event] {
    let draft = writing.withLock { $0.take() }
    if let draft { try? local.keep(draft) }
    return []
  }

  func discardDraft(_ id: ChangeSet.ID) -> [Event] {
    try? local.discard(draft: id)
    return []
  }

  func findDrafts() -> [Event] {
    let drafts = local.drafts(leftTo: scribe.withLock { $0.writer })
    return drafts.isEmpty ? [] : [.drafts(drafts)]
  }
}
