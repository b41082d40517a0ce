/// What a field may refer to.
enum ReferenceTarget: Hashable, Sendable {
  /// A record of the same owner's register, by its id.
  case own(FieldName)
  /// A record of that register of any owner in the municipality, by its address.
  case any(FieldName)
  /// A record of the same collection, by its id.
  case sibling
  /// A record of a collection inside this one, by its id.
  case child(FieldName)
  /// A body of the municipality, by its id.
  case body
  /// Another document of the same owner, by its id.
  case document
  /// A table of one of the same owner's documents.
  case table
  /// What an action can be about: a risk, a control, a line of a table.
  case concern
  /// A line of a table of any owner in the municipality, by its address.
  case line
}

extension ReferenceTarget {
  /// What a field of a collection's records refers to; `nil` where it refers to nothing.
  init?(_ field: FieldName, in collection: FieldName?) {
    switch (collection, field) {
    case (.goals?, .parent), (.goals?, .carriedFrom): self = .any(.goals)
    case (.goals?, .indicators), (.indicators?, .parts), (.indicators?, .successor):
      self = .own(.indicators)
    case (.indicators?, .carriedFrom): self = .any(.indicators)
    case (.assignments?, .carriedFrom), (.assignments?, .amends): self = .any(.assignments)
    case (.assignments?, .concerns): self = .concern
    case (.risks?, .carriedFrom): self = .any(.risks)
    case (.controls?, .risk): self = .own(.risks)
    case (.lines?, .parent), (.steps?, .parent): self = .sibling
    case (.lines?, .body), (.rules?, .decidedBy), (.calendar?, .deliverers): self = .body
    case (.statements?, .headline), (.statements?, .grossCosts): self = .child(.lines)
    case (.personnel?, .table): self = .table
    case (.postings?, .line): self = .line
    case (nil, .supersedes): self = .document
    default: return nil
    }
  }
}

/// A record that a field can refer to, and what the field then holds.
public struct ReferenceCandidate: Hashable, Sendable {
  /// What the field holds.
  public let value: Datum
  /// The record.
  public let address: Address
}

extension Workspace {
  /// The records that a field of a record can refer to, in their order; `nil` where it is no reference.
  public func candidates(for field: FieldName, of record: Address) -> [ReferenceCandidate]? {
    guard let target = ReferenceTarget(field, in: record.collection) else { return nil }
    let found: [Address] =
      switch target {
      case .own(let register): addresses(in: record.owner, [register.key])
      case .any(let register): owners(near: record).flatMap { addresses(in: $0, [register.key]) }
      case .sibling: addresses(in: record.owner, record.path.dropLast())
      case .child(let name): addresses(in: record.owner, record.path + [name.key])
      case .body: addresses(in: Owner(record.owner.municipality), [FieldName.bodies.key])
      case .document: documents(of: record.owner).map { Self.address(of: $0, record.owner) }
      case .table: tables(of: record.owner)
      case .concern:
        addresses(in: record.owner, [FieldName.risks.key])
          + addresses(in: record.owner, [FieldName.controls.key])
          + tables(of: record.owner).flatMap(lines)
      case .line: owners(near: record).flatMap(tables).flatMap(lines)
      }
    return found.filter { $0 != record }
      .map { ReferenceCandidate(value: target.value(of: $0), address: $0) }
  }

  /// The record that a text in a field of a record refers to; `nil` where the field is no reference.
  public func target(of text: String, in field: FieldName, of record: Address) -> Address? {
    ReferenceTarget(field, in: record.collection)?.address(text, from: record)
  }

  private func addresses(in owner: Owner, _ path: [String]) -> [Address] {
    records(in: owner, path).map(\.address)
  }

  /// The record's owner first, then the municipality and its bodies.
  private func owners(near record: Address) -> [Owner] {
    let all = owners(of: record.owner.municipality)
    return [record.owner] + all.filter { $0 != record.owner }
  }

  /// A municipality and its bodies.
  func owners(of municipality: Municipality.ID) -> [Owner] {
    let bodies = self.municipality(municipality)?.bodies ?? []
    return [Owner(municipality)] + bodies.map { Owner(municipality, $0.id) }
  }

  private static func address(of document: Document, _ owner: Owner) -> Address {
    Address(owner, [DataFile.documentFolder, document.id.text])
  }

  private func tables(of owner: Owner) -> [Address] {
    documents(of: owner)
      .flatMap {
        addresses(in: owner, Self.address(of: $0, owner).path + [FieldName.statements.key])
      }
  }

  private func lines(of table: Address) -> [Address] {
    addresses(in: table.owner, table.path + [FieldName.lines.key])
  }
}

extension ReferenceTarget {
  /// What a field holds that refers to a record.
  fileprivate func value(of address: Address) -> Datum {
    switch self {
    case .any, .concern, .line: .text(address.text)
    case .table: .text("\(address.path[1]):\(address.path[3])")
    case .own, .sibling, .child, .body, .document: .text(address.path.last ?? "")
    }
  }

  /// The record that a field of a record refers to; `nil` where the text can refer to none.
  func address(_ text: String, from record: Address) -> Address? {
    switch self {
    case .own(let register): Address(record.owner, [register.key, text])
    case .any, .concern, .line: Address(text)?.record
    case .sibling: Address(record.owner, record.path.dropLast() + [text])
    case .child(let name): Address(record.owner, record.path + [name.key, text])
    case .body: Address(Owner(record.owner.municipality), [FieldName.bodies.key, text])
    case .document: Address(record.owner, [DataFile.documentFolder, text])
    case .table: StatementReference(text)?.address(of: record.owner)
    }
  }
}
