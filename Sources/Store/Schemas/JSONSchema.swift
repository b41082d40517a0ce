import Governance

/// What a schema says of values of a shape.
enum JSONSchema {
  /// A record: keys that this version does not know are allowed, as they are kept.
  static func record(_ outlines: [FieldOutline]) -> DatumObject {
    let properties = outlines.map { DatumObject.Entry($0.key, .object(schema(of: $0.shape))) }
    let required = outlines.filter { $0.presence == .required }
    return DatumObject([
      .init("type", .text("object")),
      .init("properties", .object(DatumObject(properties))),
      .init("required", .list(required.map { .text($0.key) })),
    ])
  }

  static func schema(of shape: Shape) -> DatumObject {
    switch shape {
    case .list(let element):
      type("array", ("items", .object(schema(of: element))))
    case .map(let key, let value):
      type(
        "object",
        ("propertyNames", .object(name(of: key))),
        ("additionalProperties", .object(schema(of: value)))
      )
    case .record(let outlines): record(outlines)
    case .integer(let bounds):
      type(
        "integer",
        ("minimum", .number(Amount(digits: bounds.lowerBound))),
        ("maximum", .number(Amount(digits: bounds.upperBound)))
      )
    case .amount: type("number")
    case .anything: DatumObject()
    case .flag: type("boolean")
    case .cellValue:
      DatumObject([
        .init("type", .list([.text("number"), .text("string")])),
        .init("pattern", .text("^\\s*[-\u{2212}\u{2013}?]?\\s*$|[0-9]")),
      ])
    case .code(let codes): DatumObject([.init("enum", .list(codes.map(Datum.text)))])
    case .text, .identifier, .date, .period, .duePeriod, .source, .formula, .address,
      .statementReference, .status:
      text(shape)
    }
  }

  /// What a map's keys look like: they are texts, whatever they spell.
  private static func name(of shape: Shape) -> DatumObject {
    if case .integer(let bounds) = shape {
      let least = String(bounds.lowerBound).count
      let most = String(bounds.upperBound).count
      return DatumObject([
        .init("pattern", .text("^[0-9]{\(least == most ? "\(least)" : "\(least),\(most)")}$"))
      ])
    }
    return text(shape)
  }

  private static func text(_ shape: Shape) -> DatumObject {
    guard let pattern = pattern(of: shape) else { return type("string") }
    return type("string", ("pattern", .text(pattern)))
  }

  private static func pattern(of shape: Shape) -> String? {
    switch shape {
    case .text(.line), .formula: "\\S"
    case .identifier: "^[a-z0-9][a-z0-9-]{0,79}$"
    case .date: "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
    case .period: "^[0-9]{4}-(0[1-9]|1[0-2])$"
    case .duePeriod: "^(during|by|before|late|early) [0-9]{4}(-[A-Za-z0-9-]+)?$"
    case .source: "^([a-z0-9][a-z0-9-]*)?:[1-9][0-9]*(-[1-9][0-9]*)?$"
    case .address: "^[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)*(#.+)?$"
    case .statementReference: "^[a-z0-9][a-z0-9-]*:[a-z0-9][a-z0-9-]*$"
    case .status: "^[A-Za-z0-9-]{1,40}$"
    default: nil
    }
  }

  private static func type(_ name: String, _ rest: (String, Datum)...) -> DatumObject {
    DatumObject([.init("type", .text(name))] + rest.map { DatumObject.Entry($0.0, $0.1) })
  }
}
