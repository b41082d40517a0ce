/// Copies records to another body's registers, each with where it comes from.
struct CarryOverCopier {
  private(set) var result = CarryOver()
  private let workspace: Workspace
  private let body: Owner
  private let year: Year
  private var names: [Address: String] = [:]

  init(_ workspace: Workspace, to body: Owner, year: Year) {
    self.workspace = workspace
    self.body = body
    self.year = year
  }

  /// Fields of a record's history, which its copy begins anew.
  private static let history: [FieldName] = [
    .assessments, .followUps, .closing, .outcomes, .womenOutcomes, .menOutcomes, .trends, .targets,
    .comparisons, .ratings, .inPlans, .source, .sources, .validFrom, .validTo, .successor,
  ]

  /// Copies one record, unless a copy of it is there already.
  mutating func copy(_ address: Address) {
    guard case .object(var object)? = workspace.datum(at: address),
      let register = address.path.first.flatMap({ DataFile.Register(rawValue: $0) })
    else { return }
    result.records.append(address)
    let there = workspace.records(of: register, body)
    if let copied = there.first(where: { $0["carriedFrom"] == .text(address.text) }) {
      names[address] = copied["id"].flatMap { if case .text(let id) = $0 { id } else { nil } }
      return
    }
    let id = freeName(address.path.last ?? "", among: Set(there.compactMap { $0["id"] }), register)
    names[address] = id
    for field in Self.history { object[field.key] = nil }
    object[FieldName.id.key] = .text(id)
    object[FieldName.carriedFrom.key] = .text(address.text)
    if register == .goals || register == .assignments {
      object[FieldName.validFrom.key] = .number(Amount(digits: year.number + 1))
    }
    rename(.indicators, in: &object, from: address.owner)
    rename(.parts, in: &object, from: address.owner)
    let target = Address(body, [register.rawValue, id])
    result.operations.append(.insert(target, .object(object), before: nil))
  }

  private func freeName(
    _ id: String,
    among taken: Set<Datum>,
    _ register: DataFile.Register
  ) -> String {
    let given = Set(
      result.operations.map(\.address).filter { $0.path.first == register.rawValue }
        .compactMap(\.path.last)
    )
    let isFree = { (id: String) in !taken.contains(.text(id)) && !given.contains(id) }
    if isFree(id) { return id }
    return (2...).lazy.map { "\(id.prefix(70))-\($0)" }.first(where: isFree) ?? id
  }

  /// Indicators are named as their copies are; those that have none are left out.
  private func rename(_ field: FieldName, in object: inout DatumObject, from owner: Owner) {
    guard case .list(let items)? = object[field.key] else { return }
    let renamed = items.compactMap { item -> Datum? in
      guard case .text(let id) = item else { return nil }
      return names[Address(owner, [FieldName.indicators.key, id])].map(Datum.text)
    }
    object[field.key] = renamed.isEmpty ? nil : .list(renamed)
  }
}

extension Workspace {
  /// The records of a register as they would be written.
  fileprivate func records(of register: DataFile.Register, _ owner: Owner) -> [DatumObject] {
    let datums: [Datum] =
      switch register {
      case .goals: goals(of: owner).map(\.datum)
      case .indicators: indicators(of: owner).map(\.datum)
      case .assignments: assignments(of: owner).map(\.datum)
      case .risks: risks(of: owner).map(\.datum)
      case .controls, .finance, .personnel, .decisions, .locks: []
      }
    return datums.compactMap { if case .object(let object) = $0 { object } else { nil } }
  }
}
