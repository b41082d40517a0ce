import Governance
import Screen
import Wording

extension State {
  /// Takes note of what others have changed; the files have come already.
  mutating func takeIn(_ steps: [IncomingStep]) {
    sharing.take(steps)
    if !layers.isEmpty {
      for step in steps { sharing.meanwhile[step.operation.address] = step }
    }
    tellIncoming()
  }

  /// Tells what others have changed as soon as nothing else is told: what the user did goes first.
  mutating func tellIncoming() {
    guard !sharing.untold.isEmpty, message == nil || sharing.isTelling else { return }
    tell(words[.incoming(sharing.untold, in: workspace)])
    sharing.isTelling = true
  }

  /// A key takes away what was told.
  mutating func clearMessage() {
    message = nil
    if sharing.isTelling { sharing.untold = [] }
    sharing.isTelling = false
  }

  /// Takes note of the documents that an owner has now.
  ///
  /// One that is gone leaves the screen; one that is just being made stays.
  mutating func relist(_ documents: [Document.ID], of owner: Owner) {
    let documents = expected(documents, of: owner)
    for gone in workspace.documentIDs[owner] ?? [] where !documents.contains(gone) {
      workspace.forget(.document(gone, owner))
    }
    revision += 1
    workspace.list(documents, of: owner)
  }

  /// The documents that there will be once all that is on its way to the disk has been saved: the listing may
  /// be older than a document that was begun just now, or than its undoing.
  private func expected(_ documents: [Document.ID], of owner: Owner) -> [Document.ID] {
    var ids = Set(documents)
    for operation in inFlight.flatMap(\.operations)
    where operation.address.isWholeDocument && operation.address.owner == owner {
      guard let id = operation.address.path.last.flatMap({ Document.ID($0) }) else { continue }
      switch operation {
      case .insert: ids.insert(id)
      case .remove: ids.remove(id)
      case .set, .move: break
      }
    }
    return ids.sorted()
  }

  /// Shows a conflict to be decided, else what others have changed.
  mutating func showOthers() {
    if sharing.undecided.isEmpty { layers.append(.incoming(ScrollList())) } else { showConflict() }
  }

  /// What others have changed, the latest first.
  var incomingLines: [[Span]] {
    sharing.incoming.flatMap { step -> [[Span]] in
      let change = words.change([step.operation], in: workspace)
      let lines = change.wrapped(to: FrameLayout(self).reading.width - 6)
      return [[Span(words[.authorship(step.by)], .quiet)]] + lines.map { [Span("  \($0)")] }
    }
  }

  /// Where a day that is being edited stands.
  func address(of edit: DateEdit) -> Address? {
    guard let municipality = place?.owner.municipality else { return nil }
    let field: FieldName = edit.date == .handIn ? .handIn : .meeting
    return edit.due.occasion(in: municipality).key(field)
  }

  /// That what is shown is no longer what is in the files, since there are none.
  var folderSpans: [Span] {
    guard sharing.isFolderGone else { return [] }
    return [Span("✖ \(words[.folderGoneMark])", Style(.failure, .bold)), Span("   ")]
  }

  /// That there are conflicts to be decided, beside the period.
  var conflictSpans: [Span] {
    let count = sharing.undecided.count
    return count == 0
      ? [] : [Span("! \(words[.conflictCount(count)])", Style(.failure, .bold)), Span("   ")]
  }
}

extension IncomingStep {
  /// Whether it changed a value, or what the value is in.
  func concerns(_ address: Address) -> Bool {
    let own = operation.address
    if own.record == address.record { return address.field.starts(with: own.field) }
    return own.field.isEmpty && own.owner == address.owner && address.path.starts(with: own.path)
  }
}
