/// How far an assignment has come: a code, as the list of statuses is the municipality's own.
///
/// The usual ones have names here; ``Settings/statuses(of:)`` says which are in use, and what they mean.
public struct AssignmentStatus: Hashable, Sendable {
  /// The code in files: letters, digits and hyphens.
  public let code: String

  /// A status by its code; `nil` where the text is none.
  public init?(code: some StringProtocol) {
    guard (1...40).contains(code.utf8.count),
      code.utf8.allSatisfy({ byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
      })
    else { return nil }
    self.code = String(code)
  }

  private init(known code: String) {
    self.code = code
  }
}

extension AssignmentStatus {
  /// *Ej påbörjad*.
  public static let notStarted = AssignmentStatus(known: "notStarted")
  /// *Påbörjad*.
  public static let inProgress = AssignmentStatus(known: "inProgress")
  /// *Färdig*.
  public static let completed = AssignmentStatus(known: "completed")
  /// *Utgår*.
  public static let withdrawn = AssignmentStatus(known: "withdrawn")
  /// *Planerad*.
  public static let planned = AssignmentStatus(known: "planned")
  /// *Löpande*.
  public static let ongoing = AssignmentStatus(known: "ongoing")
  /// *Ej prioriterad*.
  public static let notPrioritised = AssignmentStatus(known: "notPrioritised")

  /// The statuses that have names of their own.
  public static let usual: [AssignmentStatus] = [
    .notStarted, .inProgress, .completed, .withdrawn, .planned, .ongoing, .notPrioritised,
  ]
}

extension AssignmentStatus: CustomStringConvertible {
  /// The code.
  public var description: String { code }
}

extension Codec where Value == AssignmentStatus {
  /// A status of any municipality's list.
  static let status = Codec(text: .status, expected: .status) {
    AssignmentStatus(code: $0)
  } write: {
    $0.code
  }
}
