/// Why a document cannot be followed by the next year's.
public enum NextYearFault: Error, Hashable, Sendable {
  /// There is no such document, or it cannot be read.
  case noDocument(Address)
  /// It reports or accounts, and plans nothing.
  case noBudget(DocumentKind)
  /// The year does not come after the document's own.
  case notLater(Int, than: Int)
  /// There is a document with the next one's id already.
  case alreadyThere(Document.ID)
}

extension DocumentKind {
  /// Whether it plans a year to come.
  public var isBudget: Bool {
    switch self {
    case .budget, .goalsAndBudget, .operationalPlan: true
    default: false
    }
  }
}

extension Document {
  /// The draft of the next year's budget, begun from this one.
  ///
  /// Columns move a year on. The budget year takes the plan's figures where there is a plan for it, else the
  /// last budget's; the last budget becomes what is compared with, and the last plan year is empty.
  /// Nothing is printed in it: figures are proposals, and computed cells have their formulas. What the old
  /// document says in words is not carried. Nor does it supersede the old one, which stays in force for its
  /// own year. Source: domain, section 1.
  public func nextYear(_ year: Int, at address: Address) -> Document {
    let shift = YearShift(years: year - self.year, self)
    var next = Document.empty
    next.state = .draft
    next.kind = kind
    next.id = shift.moved(id)
    if next.id == id { next.id = Document.ID("\(id.text)-\(year)") ?? id }
    next.title = shift.moved(title)
    if next.title == title { next.title = "\(title) \(year)" }
    next.shortTitle = shortTitle.map { shift.moved($0) }
    next.year = year
    next.assumptions = assumptions.filter { $0.year.map { $0 >= year } ?? true }.map(\.unsourced)
    next.statements = statements.map {
      $0.nextYear(
        shift,
        budgetYear: year,
        same: Address(address.owner, address.path + [FieldName.statements.key, $0.id.text])
      )
    }
    next.bridges = bridges.map {
      $0.nextYear(shift, from: self, in: next.statements)
    }
    next.identities = identities.compactMap { $0.nextYear(shift, next.statements) }
    next.settleParameters()
    return next
  }
}

extension PlanningAssumption {
  fileprivate var unsourced: PlanningAssumption {
    var assumption = self
    (assumption.note, assumption.source, assumption.unknown) = (nil, nil, DatumObject())
    assumption.printedYear = nil
    return assumption
  }
}

extension DeclaredIdentity {
  /// The identity a year on.
  ///
  /// `nil` where it holds against another document, which stays where it is, or has a figure of its own such
  /// as an index, which is of its year.
  fileprivate func nextYear(_ shift: YearShift, _ tables: [Statement]) -> DeclaredIdentity? {
    let references = left.cellReferences + right.cellReferences
    guard kind != .restated, references.allSatisfy({ $0.home == .sameDocument }),
      !left.hasFigures, !right.hasFigures
    else { return nil }
    var identity = self
    identity.id = shift.moved(id)
    identity.label = shift.moved(label)
    identity.left = shift.moved(left)
    identity.right = shift.moved(right)
    let known = Set(tables.flatMap { $0.columns.map(\.id) })
    identity.columns = columns.map { shift.moved($0) }.filter { known.contains($0) }
    guard identity.columns.count == columns.count else { return nil }
    (identity.explanation, identity.source, identity.unknown) = (nil, nil, DatumObject())
    return identity
  }
}

extension Expression {
  /// Whether it has figures of its own, besides those that make shares and percentages.
  fileprivate var hasFigures: Bool {
    switch self {
    case .constant(let amount): amount.rational != Rational(1) && amount.rational != Rational(100)
    case .children, .cell, .setting, .reference: false
    case .negated(let value): value.hasFigures
    case .binary(let left, _, let right): left.hasFigures || right.hasFigures
    }
  }
}

extension Workspace {
  /// The draft that would follow a budget, in the next year or a later one.
  public func nextBudget(
    from address: Address,
    year: Int? = nil
  ) throws(NextYearFault) -> Document {
    guard address.isWholeDocument, let id = Document.ID(address.path[1]),
      let document = document(id, of: address.owner)
    else { throw .noDocument(address) }
    guard document.kind.isBudget else { throw .noBudget(document.kind) }
    let year = year ?? document.year + 1
    guard year > document.year else { throw .notLater(year, than: document.year) }
    let next = document.nextYear(year, at: address)
    let isThere = documentIDs[address.owner]?.contains(next.id) == true
    guard !isThere, self.document(next.id, of: address.owner) == nil else {
      throw .alreadyThere(next.id)
    }
    return next
  }
}

extension Document {
  /// The operation that puts it among its owner's documents.
  public func insertion(for owner: Owner) -> Operation {
    .insert(Address(owner, [DataFile.documentFolder, id.text]), datum, before: nil)
  }
}
