extension Assignment {
  /// What an action is to have and this one lacks: its decision's date, effect, who answers for it and due.
  ///
  /// Nothing for other kinds. To answer a deficit it needs who answers for it and when it is due; its decision
  /// and effect may come later. Source: domain, section 8.
  public var lacks: [FieldName] {
    guard kind == .action else { return [] }
    let wanted: [(FieldName, isThere: Bool)] = [
      (.decision, decision?.date != nil),
      (.effect, effect.map { $0.amount != nil || $0.isInterval } ?? false),
      (.recipient, recipient != nil),
      (.due, due != nil),
    ]
    return wanted.filter { !$0.isThere }.map(\.0)
  }
}

extension CellValue {
  fileprivate var isInterval: Bool { if case .interval = self { true } else { false } }
}
