/// A status that a municipality uses, and what it means.
public struct StatusChoice: Record {
  /// The status.
  public var status: AssignmentStatus
  /// The municipality's word; `nil` where it is the usual one.
  public var name: String?
  /// What it signals.
  public var signal: Signal
  /// Whether there is nothing left to do.
  public var closes = false
  /// The kinds that have it; none where all have.
  public var kinds: [AssignmentKind] = []
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension StatusChoice {
  /// A choice with nothing filled in.
  public static let empty = StatusChoice(status: .notStarted, signal: .none)

  /// Its declared fields.
  public static let fields: [Field<StatusChoice>] = [
    .required(.code, { $1(&$0.status) }, .status),
    .optional(.name, { $1(&$0.name) }, .line),
    .required(.signal, { $1(&$0.signal) }, .code),
    .defaulted(.closes, { $1(&$0.closes) }, .flag, false),
    .defaulted(.kinds, { $1(&$0.kinds) }, .list(of: .code), []),
  ]

  /// What most kinds of things can be.
  public static let usual = [
    StatusChoice(status: .notStarted, signal: .empty),
    StatusChoice(status: .inProgress, signal: .half),
    StatusChoice(status: .completed, signal: .full, closes: true),
    StatusChoice(status: .withdrawn, signal: .none, closes: true),
  ]

  /// What an inquiry can be.
  ///
  /// Source: B:206.
  public static let usualOfInquiries = [
    StatusChoice(status: .planned, signal: .empty),
    StatusChoice(status: .inProgress, signal: .half),
    StatusChoice(status: .ongoing, signal: .most),
    StatusChoice(status: .notPrioritised, signal: .none),
    StatusChoice(status: .completed, signal: .full, closes: true),
  ]
}

extension Settings {
  /// The statuses that things of a kind can have, in their order.
  ///
  /// The municipality's own where it has chosen any for the kind, else the usual ones.
  public func statuses(of kind: AssignmentKind) -> [StatusChoice] {
    let own = statuses.filter { $0.kinds.isEmpty || $0.kinds.contains(kind) }
    guard own.isEmpty else { return own }
    return kind == .inquiry ? StatusChoice.usualOfInquiries : StatusChoice.usual
  }

  /// The statuses of a kind, those furthest on first, as their signals say.
  public func statusesByFill(of kind: AssignmentKind) -> [StatusChoice] {
    let choices = statuses(of: kind)
    return Signal.allCases.flatMap { signal in choices.filter { $0.signal == signal } }
  }

  /// What a status means for a kind; `nil` where it is not in the list.
  public func choice(_ status: AssignmentStatus, of kind: AssignmentKind) -> StatusChoice? {
    statuses(of: kind).first { $0.status == status }
  }

  /// What a status signals: nothing where it is not in the list.
  public func signal(of status: AssignmentStatus, _ kind: AssignmentKind) -> Signal {
    choice(status, of: kind)?.signal ?? .none
  }

  /// Whether there is nothing left to do: never where the status is not in the list.
  public func closes(_ status: AssignmentStatus, _ kind: AssignmentKind) -> Bool {
    choice(status, of: kind)?.closes ?? false
  }

  /// The status that usually follows; after the last, and after one that closes, comes the first.
  ///
  /// So what stands after the first closing status, as *Utgår* does, is chosen but never stepped to.
  public func next(after status: AssignmentStatus, of kind: AssignmentKind) -> AssignmentStatus {
    let choices = statuses(of: kind)
    guard let first = choices.first?.status else { return .notStarted }
    guard let index = choices.firstIndex(where: { $0.status == status }), !choices[index].closes,
      index + 1 < choices.count
    else { return first }
    return choices[index + 1].status
  }

  /// The status of what nobody has said anything of: *Ej påbörjad*, or the list's first.
  public func firstStatus(of kind: AssignmentKind) -> AssignmentStatus {
    statuses(of: kind).first?.status ?? .notStarted
  }
}
