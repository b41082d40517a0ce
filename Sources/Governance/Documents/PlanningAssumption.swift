/// What a document takes for granted when it plans (*planeringsförutsättning*): a tax rate, a price
/// index, a number of inhabitants.
public struct PlanningAssumption: IdentifiedRecord {
  /// Its id.
  public var id: ID
  /// What is assumed: *Skattesats*.
  public var label: String
  /// The year that it is assumed of, where that is one.
  public var year: Int?
  /// The year that the document prints, where that is another one by mistake.
  public var printedYear: Int?
  /// How much is assumed.
  public var value: CellValue
  /// What the value counts.
  public var unit: Unit
  /// What is to be said of it.
  public var note: String?
  /// Where it stands.
  public var source: Source?
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension PlanningAssumption {
  /// An assumption with nothing filled in.
  public static let empty = PlanningAssumption(id: .unset, label: "", value: .blank, unit: .percent)

  /// Its declared fields.
  public static let fields: [Field<PlanningAssumption>] = [
    .required(.id, { $1(&$0.id) }, .identifier()),
    .required(.label, { $1(&$0.label) }, .line),
    .optional(.year, { $1(&$0.year) }, .year),
    .optional(.printedYear, { $1(&$0.printedYear) }, .year),
    .required(.value, { $1(&$0.value) }, .cellValue),
    .required(.unit, { $1(&$0.unit) }, .code),
    .optional(.note, { $1(&$0.note) }, .paragraphs),
    .optional(.source, { $1(&$0.source) }, .source),
  ]
}
