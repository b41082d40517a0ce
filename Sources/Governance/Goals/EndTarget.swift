/// What is to be reached in the end, as a goal's title says it: 99,9 % by 2025.
///
/// In the unit of the goal's indicator. Source: D:79.
public struct EndTarget: Record {
  /// What is to be reached.
  public var value: CellValue
  /// The year by whose end.
  public var year: Int
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension EndTarget {
  /// An end target with nothing filled in.
  public static let empty = EndTarget(value: .blank, year: 2000)

  /// Its declared fields.
  public static let fields: [Field<EndTarget>] = [
    .required(.value, { $1(&$0.value) }, .cellValue),
    .required(.year, { $1(&$0.year) }, .year),
  ]
}
