/// A municipality's own word for a result of controls.
public struct ControlResultChoice: Record {
  /// The result.
  public var result: ControlResult
  /// The municipality's word.
  public var name: String?
  /// Keys unknown to this version.
  public var unknown = DatumObject()
}

extension ControlResultChoice {
  /// A choice with nothing filled in.
  public static let empty = ControlResultChoice(result: .notAssessed)

  /// Its declared fields.
  public static let fields: [Field<ControlResultChoice>] = [
    .required(.result, { $1(&$0.result) }, .code),
    .optional(.name, { $1(&$0.name) }, .line),
  ]
}

extension Settings {
  /// The municipality's own word for a result.
  public func name(of result: ControlResult) -> String? {
    controlResults.first { $0.result == result }?.name
  }
}
