import Testing

@testable import Governance

/// A collection of records, and what their fields hold.
private struct SampleCollection: Sendable {
  let address: Address
  let fields: [FieldOutline]
  let ids: @Sendable (Workspace) -> [String]
}

@Suite struct `Random changes` {
  private static let board = SampleWorkspace.board

  private static let collections: [SampleCollection] = [
    SampleCollection(
      address: Address(Owner("alingsas"), ["bodies"]),
      fields: Body.fields.map(\.outline)
    ) {
      $0.municipality("alingsas")?.bodies.map(\.id.text) ?? []
    },
    SampleCollection(address: Address(board, ["goals"]), fields: Goal.fields.map(\.outline)) {
      $0.goals(of: board).map(\.id.text)
    },
    SampleCollection(
      address: Address(board, ["indicators"]),
      fields: Indicator.fields.map(\.outline)
    ) {
      $0.indicators(of: board).map(\.id.text)
    },
    SampleCollection(
      address: Address(board, ["assignments"]),
      fields: Assignment.fields.map(\.outline)
    ) {
      $0.assignments(of: board).map(\.id.text)
    },
    SampleCollection(
      address: Address(board, SampleWorkspace.statement.path + ["lines"]),
      fields: StatementLine.fields.map(\.outline)
    ) { $0.document("d", of: board)?.statements.first?.lines.map(\.id.text) ?? [] },
  ]

  @Test(arguments: UInt64(1)...20)
  func `are taken back exactly, one and all`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var workspace = try SampleWorkspace.make()
    var history: [(before: Workspace, operations: [Governance.Operation])] = []
    var refused = 0
    for _ in 0..<60 {
      let before = workspace
      let operations = random.operations(on: workspace, Self.collections)
      do {
        try workspace.apply(operations)
        history.append((before, operations))
      } catch {
        refused += 1
        #expect(workspace == before)
      }
      try expectReadable(workspace)
    }
    #expect(history.count > 20 && refused > 0)
    let last = workspace
    for (before, operations) in history.reversed() {
      try workspace.apply(operations.reversed().map(\.inverse))
      #expect(workspace == before)
    }
    for (_, operations) in history { try workspace.apply(operations) }
    #expect(workspace == last)
  }

  /// What changes leave behind can be written and read again.
  private func expectReadable(_ workspace: Workspace) throws {
    for file in workspace.files.keys {
      guard let content = workspace.content(of: file) else { continue }
      #expect(try FileContent(decoding: content.datum(of: file), of: file) == content)
    }
  }
}

extension SeededGenerator {
  fileprivate mutating func operations(
    on workspace: Workspace,
    _ collections: [SampleCollection]
  ) -> [Governance.Operation] {
    var preview = workspace
    return (0..<Int.random(in: 1...3, using: &self))
      .map { _ in
        let operation = operation(on: preview, pick(collections))
        _ = try? preview.apply([operation])
        return operation
      }
  }

  private mutating func operation(
    on workspace: Workspace,
    _ collection: SampleCollection
  ) -> Governance.Operation {
    let ids = collection.ids(workspace)
    let kind = Int.random(in: 0...9, using: &self)
    guard kind > 1, !ids.isEmpty else { return insertion(collection, ids) }
    let place = Int.random(in: ids.indices, using: &self)
    let next = place + 1 < ids.count ? ids[place + 1] : nil
    let record = Address(collection.address.owner, collection.address.path + [ids[place]])
    switch kind {
    case 2: return .remove(record, workspace.datum(at: record) ?? .null, before: next)
    case 3: return .move(record, from: next, to: pick(ids.map(Optional.some) + [nil]))
    default:
      let field = pick(collection.fields)
      let address = Address(record.owner, record.path, field: path(in: field))
      return workspace.setting(address, to: isHeads() ? value(at: address, field.shape) : nil)
    }
  }

  private mutating func insertion(
    _ collection: SampleCollection,
    _ ids: [String]
  ) -> Governance.Operation {
    let id = "n\(Int.random(in: 0...99, using: &self))"
    var maker = SampleMaker()
    let datum = Datum.object(maker.object(collection.fields)).with(.text(id), at: ["id"])
    let address = Address(collection.address.owner, collection.address.path + [id])
    return .insert(address, datum, before: pick(ids.map(Optional.some) + [nil]))
  }

  private mutating func path(in field: FieldOutline) -> [String] {
    guard case .map(let key, _) = field.shape, isHeads() else { return [field.key] }
    let keys =
      switch key {
      case .period: ["2023-08", "2024-01"]
      case .integer(let bounds) where bounds.upperBound < 1000: ["1", "2"]
      case .integer: ["2023", "2024"]
      default: ["budget", "forecast"]
      }
    return [field.key, pick(keys)]
  }

  private mutating func value(at address: Address, _ shape: Shape) -> Datum {
    var maker = SampleMaker()
    if address.field.count == 2, case .map(_, let value) = shape { return maker.datum(value) }
    return maker.datum(shape)
  }
}
