public import Governance

extension Words {
  /// What a field is for, in one sentence, with what it may hold where that helps.
  public func fieldExplanation(_ name: FieldName) -> String {
    switch language {
    case .swedish: swedishExplanation(name)
    case .english: englishExplanation(name)
    }
  }
}
