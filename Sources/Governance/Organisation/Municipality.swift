/// A municipality (*kommun*): its bodies, its reporting calendar and its own choices.
public struct Municipality: IdentifiedRecord {
  /// Its id, which is also its folder's name.
  public var id: ID
  /// Its name: *Alingsås*.
  public var name: String
  /// Its code at Statistics Sweden: 1489.
  public var code: Int
  /// Its political bodies, in the order in which they are shown.
  public var bodies: [Body]
  /// What it reports in the course of a year (*tidplan*).
  public var calendar: [CalendarReport]
  /// Its own choices.
  public var settings: Settings
  /// Where this is said.
  public var source: Source?
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension Municipality {
  /// A municipality with nothing filled in.
  public static let empty = Municipality(
    id: .unset,
    name: "",
    code: 0,
    bodies: [],
    calendar: [],
    settings: .empty
  )

  /// Its declared fields.
  public static let fields: [Field<Municipality>] = [
    .required(.id, \.id, .identifier()),
    .required(.name, \.name, .line),
    .required(.code, \.code, .integer(1...9999)),
    .collection(.bodies, \.bodies),
    .collection(.calendar, \.calendar),
    .defaulted(.settings, \.settings, .record(), .empty),
    .optional(.source, \.source, .source),
  ]

  /// The body with an id.
  public func body(_ id: Body.ID) -> Body? {
    bodies.first { $0.id == id }
  }
}

extension Municipality {
  /// No body may have a name that begins a path in an address.
  public func validate() throws(FieldFault) {
    for (index, body) in bodies.enumerated() where Address.collections.contains(body.id.text) {
      throw FieldFault(
        path: [FieldName.bodies.key, String(index), FieldName.id.key],
        expected: .identifier,
        found: .text(body.id.text)
      )
    }
  }
}

/// A report that comes every year in the same month, in the reporting calendar (*tidplan*).
public struct CalendarReport: IdentifiedRecord {
  /// Its id.
  public var id: ID
  /// What the municipality calls it: *delårsbokslut*.
  public var name: String
  /// The month it describes the end of, 1 to 12.
  public var month: Int
  /// What kind of document it becomes.
  public var documentKind: DocumentKind
  /// Where this is said.
  public var source: Source?
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension CalendarReport {
  /// A report with nothing filled in.
  public static let empty = CalendarReport(
    id: .unset,
    name: "",
    month: 12,
    documentKind: .monthlyReport
  )

  /// Its declared fields.
  public static let fields: [Field<CalendarReport>] = [
    .required(.id, \.id, .identifier()),
    .required(.name, \.name, .line),
    .required(.month, \.month, .integer(1...12)),
    .required(.documentKind, \.documentKind, .code),
    .optional(.source, \.source, .source),
  ]
}
