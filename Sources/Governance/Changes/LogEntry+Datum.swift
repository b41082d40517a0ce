extension LogEntry {
  /// The entry as its line has it.
  public var datum: Datum {
    .object(DatumObject(change.entries + [.init("previous", .text(previous))]))
  }

  /// Reads what ``datum`` gives.
  public init(decoding datum: Datum) throws(FieldFault) {
    let object = try LogObject(datum)
    previous = try object.text("previous")
    change = try ChangeSet(decoding: datum)
  }
}

extension ChangeSet {
  /// The change as a log has it, without what chains the lines.
  public var datum: Datum { .object(DatumObject(entries)) }

  fileprivate var entries: [DatumObject.Entry] {
    var entries: [DatumObject.Entry] = [
      .init("id", .text(id.text)), .init("at", .text(when.isoText)), .init("who", .text(who)),
    ]
    if let reason { entries.append(.init("reason", .text(reason))) }
    switch cause {
    case .edit: break
    case .undo(let id): entries.append(.init("undoes", .text(id.text)))
    case .redo(let id): entries.append(.init("redoes", .text(id.text)))
    }
    return entries + [.init("ops", .list(operations.map(\.datum)))]
  }

  /// Reads what ``datum`` gives.
  public init(decoding datum: Datum) throws(FieldFault) {
    let object = try LogObject(datum)
    id = ID(try object.text("id"))
    when = try object.parsed("at", .date) { Moment(isoText: $0) }
    who = try object.text("who")
    reason = try object.textIfAny("reason")
    cause =
      if let undone = try object.textIfAny("undoes") {
        .undo(ID(undone))
      } else if let redone = try object.textIfAny("redoes") {
        .redo(ID(redone))
      } else {
        .edit
      }
    operations = try object.operations("ops")
  }
}

extension Operation {
  private enum Code: String, CaseIterable {
    case set, insert, remove, move
  }

  /// The step as a log has it.
  fileprivate var datum: Datum {
    let rest: (Code, [(String, Datum?)]) =
      switch self {
      case .set(_, let from, let to): (.set, [("from", from), ("to", to)])
      case .insert(_, let record, let sibling): (.insert, [("record", record), before(sibling)])
      case .remove(_, let record, let sibling): (.remove, [("record", record), before(sibling)])
      case .move(_, let from, let to): (.move, [("from", from.map(Datum.text)), before(to)])
      }
    let head: [(String, Datum?)] = [
      ("op", .text(rest.0.rawValue)), ("address", .text(address.text)),
    ]
    let entries = (head + rest.1)
      .compactMap { key, value in value.map { DatumObject.Entry(key, $0) } }
    return .object(DatumObject(entries))
  }

  private func before(_ sibling: String?) -> (String, Datum?) {
    ("before", sibling.map(Datum.text))
  }

  fileprivate init(decoding datum: Datum) throws(FieldFault) {
    let object = try LogObject(datum)
    let codes = Code.allCases.map(\.rawValue)
    let code = try object.parsed("op", .code(codes)) { Code(rawValue: $0) }
    let address = try object.parsed("address", .identifier) { Address($0) }
    switch code {
    case .set: self = .set(address, from: object.value("from"), to: object.value("to"))
    case .insert:
      self = .insert(address, try object.required("record"), before: try object.textIfAny("before"))
    case .remove:
      self = .remove(address, try object.required("record"), before: try object.textIfAny("before"))
    case .move:
      self = .move(address, from: try object.textIfAny("from"), to: try object.textIfAny("before"))
    }
  }
}

/// An object of the log that is being read.
private struct LogObject {
  private let object: DatumObject

  init(_ datum: Datum) throws(FieldFault) {
    guard case .object(let object) = datum else {
      throw FieldFault(expected: .object, found: datum)
    }
    self.object = object
  }

  func value(_ key: String) -> Datum? { object[key] }

  func required(_ key: String) throws(FieldFault) -> Datum {
    guard let datum = object[key] else {
      throw FieldFault(path: [key], expected: .presence, found: nil)
    }
    return datum
  }

  func textIfAny(_ key: String) throws(FieldFault) -> String? {
    object[key] == nil ? nil : try text(key)
  }

  func text(_ key: String) throws(FieldFault) -> String {
    try parsed(key, .text) { $0 }
  }

  func parsed<Value>(
    _ key: String,
    _ expected: Expectation,
    _ parse: (String) -> Value?
  ) throws(FieldFault) -> Value {
    let datum = try required(key)
    guard case .text(let text) = datum, let value = parse(text) else {
      throw FieldFault(path: [key], expected: expected, found: datum)
    }
    return value
  }

  func operations(_ key: String) throws(FieldFault) -> [Operation] {
    let datum = try required(key)
    guard case .list(let items) = datum else {
      throw FieldFault(path: [key], expected: .list, found: datum)
    }
    var operations: [Operation] = []
    for (index, item) in items.enumerated() {
      do throws(FieldFault) {
        operations.append(try Operation(decoding: item))
      } catch {
        throw error.inside(String(index)).inside(key)
      }
    }
    return operations
  }
}
