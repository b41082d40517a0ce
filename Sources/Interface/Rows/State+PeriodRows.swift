import Governance
import Wording

extension State {
  /// What differs between the chosen period and another, under the registers it is in.
  func differenceRows(from side: PeriodSide) -> [Row] {
    guard let owner = place?.owner else { return [] }
    let all = workspace.differences(of: owner, from: side, to: .now(period))
    guard !all.isEmpty else {
      return [Row(content: derived.facts.isLoading ? .nothing(.loading) : .noPeriodDifference)]
    }
    var rows: [Row] = []
    var group: String?
    for difference in all {
      if difference.address.path.first != group {
        if group != nil { rows.append(Row(content: .blank)) }
        group = difference.address.path.first
        rows.append(Row(content: .differenceHeading(heading(of: group))))
      }
      rows.append(Row(id: RowID(difference.address), content: .difference(difference)))
    }
    return rows
  }

  private func heading(of collection: String?) -> String {
    collection.flatMap { FieldName(rawValue: $0) }.map { words.fieldName($0) }
      ?? words[.elsewhere as LockPhrase]
  }

  /// How many differences are listed.
  var differenceCount: Int {
    derived.rows.count { if case .difference = $0.content { true } else { false } }
  }

  /// The difference that is selected.
  var selectedDifference: PeriodDifference? {
    if case .difference(let difference)? = selectedRow?.content { difference } else { nil }
  }
}
