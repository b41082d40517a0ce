/// Something that is looked into so that a risk is kept in check (*kontroll*).
///
/// It belongs to one year's internal control plan. Source: B:630, D:783.
public struct Control: IdentifiedRecord {
  /// Its id.
  public var id: ID
  /// The year of the plan.
  public var year: Int
  /// What is controlled, briefly.
  public var title: String
  /// The risk of the register that it stands under.
  public var risk: Risk.ID?
  /// The risk as the plan words it.
  public var riskLabel: String?
  /// Whether it is our inference that the two are the same risk.
  public var riskInferred = false
  /// The risk value that the plan printed; no edit touches it.
  public var printedRiskValue: Int?
  /// What is controlled, retold briefly.
  public var text: String?
  /// How.
  public var method: String?
  /// The roles that do it.
  public var responsible: [String] = []
  /// What was found, by reporting period.
  public var results: [ReportingPeriod: ControlReport] = [:]
  /// Where it stands.
  public var source: Source?
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension Control {
  /// A control with nothing filled in.
  public static let empty = Control(id: .unset, year: 2000, title: "")

  /// Its declared fields.
  public static let fields: [Field<Control>] = [
    .required(.id, { $1(&$0.id) }, .identifier()),
    .required(.year, { $1(&$0.year) }, .year),
    .required(.title, { $1(&$0.title) }, .line),
    .optional(.risk, { $1(&$0.risk) }, .identifier()),
    .optional(.riskLabel, { $1(&$0.riskLabel) }, .line),
    .defaulted(.riskInferred, { $1(&$0.riskInferred) }, .flag, false),
    .optional(.printedRiskValue, { $1(&$0.printedRiskValue) }, .integer(0...999)),
    .optional(.text, { $1(&$0.text) }, .paragraphs),
    .optional(.method, { $1(&$0.method) }, .paragraphs),
    .defaulted(.responsible, { $1(&$0.responsible) }, .list(of: .line), []),
    .defaulted(.results, { $1(&$0.results) }, .map(keys: .period, of: .record()), [:]),
    .optional(.source, { $1(&$0.source) }, .source),
  ]
}
