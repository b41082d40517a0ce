/// Which file of the data folder.
public enum DataFile: Hashable, Sendable {
  /// `<municipality>/municipality.json`.
  case municipality(Municipality.ID)
  /// `<municipality>/<body>/goals.json` and its like.
  case register(Register, Owner)
  /// `<municipality>/<body>/documents/<document>.json`.
  case document(Document.ID, Owner)

  /// The registers that live on from year to year, each in a file of its own.
  public enum Register: String, CaseIterable, Hashable, Sendable {
    /// Goals.
    case goals
    /// Indicators.
    case indicators
    /// Assignments.
    case assignments
    /// Risks.
    case risks
    /// Controls.
    case controls
    /// Financial goals.
    case finance
    /// Figures of personnel.
    case personnel
    /// Decisions that change a budget.
    case decisions
    /// Locks of reporting periods.
    case locks
  }
}

extension DataFile {
  /// The name that leads to documents, in addresses and in folders.
  static let documentFolder = "documents"

  /// An owner's registers: a municipality as a whole has financial goals, budget decisions and locks only.
  public static func registers(of owner: Owner) -> [DataFile] {
    let registers = owner.body == nil ? [.finance, .decisions, .locks] : Register.allCases
    return registers.map { .register($0, owner) }
  }

  /// Whose it is.
  public var owner: Owner {
    switch self {
    case .municipality(let id): Owner(id)
    case .register(_, let owner), .document(_, let owner): owner
    }
  }

  /// The value of `kind` at its beginning.
  public var kind: String {
    switch self {
    case .municipality: "municipality"
    case .register(let register, _): register.rawValue
    case .document: "document"
    }
  }

  /// Its path in the data folder.
  public var path: String {
    let folder = ([owner.municipality.text] + (owner.body.map { [$0.text] } ?? []))
      .joined(separator: "/")
    return switch self {
    case .municipality: "\(folder)/municipality.json"
    case .register(let register, _): "\(folder)/\(register.rawValue).json"
    case .document(let id, _): "\(folder)/documents/\(id.text).json"
    }
  }

  /// The file that an address leads into.
  public init?(_ address: Address) {
    switch address.path.first {
    case "documents":
      guard address.path.count > 1, let id = Document.ID(address.path[1]) else { return nil }
      self = .document(id, address.owner)
    case let name? where DataFile.Register(rawValue: name) != nil:
      guard let register = Register(rawValue: name) else { return nil }
      self = .register(register, address.owner)
    default:
      guard address.owner.body == nil else { return nil }
      self = .municipality(address.owner.municipality)
    }
  }

  /// The part of an address's path that leads on inside the file.
  public func innerPath(_ address: Address) -> ArraySlice<String> {
    if case .document = self { address.path.dropFirst(2) } else { address.path[...] }
  }
}
