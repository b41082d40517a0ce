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
  /// Who decides on the budget, and how deviations are met.
  public var rules: [DecisionRule] = []
  /// Its own choices.
  public var settings: Settings
  /// The first year that it is there.
  public var validFrom: Int?
  /// The last year that it is there; what it did stays.
  public var validTo: Int?
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
    .required(.id, { $1(&$0.id) }, .identifier()),
    .required(.name, { $1(&$0.name) }, .line),
    .required(.code, { $1(&$0.code) }, .integer(1...9999)),
    .collection(.bodies, { $1(&$0.bodies) }),
    .collection(.calendar, { $1(&$0.calendar) }),
    .collection(.rules, { $1(&$0.rules) }),
    .defaulted(.settings, { $1(&$0.settings) }, .record(), .empty),
    .optional(.validFrom, { $1(&$0.validFrom) }, .year),
    .optional(.validTo, { $1(&$0.validTo) }, .year),
    .optional(.source, { $1(&$0.source) }, .source),
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

extension Municipality {
  /// Whether it has ended by a year, as one that has become a part of another.
  public func hasEnded(by year: Int) -> Bool { validTo.map { $0 < year } ?? false }
}
