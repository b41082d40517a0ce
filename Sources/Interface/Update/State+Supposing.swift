import Governance
import Screen
import Wording

extension State {
  /// Opens the field in which it is written how much.
  mutating func askHowMuch(_ kind: SuppositionKind) {
    guard let target = suppositionTarget, let table else { return }
    displayUnit = nil
    let statement = table.statement
    layers.append(
      .supposition(
        SuppositionEdit(
          kind: kind,
          statement: statement.id,
          line: target.line.id,
          column: target.column.id,
          title: title(of: kind, target.line.label, target.column.label),
          now: selectedCell?.figure.value.amount,
          isSum: statement.formula(line: target.line, column: target.column) != nil,
          decimals: statement.decimals(line: target.line, column: target.column)
        )
      )
    )
  }

  /// A digit, a minus or `=` on a figure while something is supposed begins to suppose what it becomes.
  mutating func startSupposing(_ key: Key) {
    guard let cell = selectedCell else { return }
    guard cell.isEditable else { return refuse(words[.fault(.amountOnSum)]) }
    guard cell.figure.value.amount != nil else { return refuse(words[.fault(.nothingToChange)]) }
    askHowMuch(.figure)
    guard case .supposition(var edit)? = layers.popLast() else { return }
    edit.field.handle(key)
    layers.append(.supposition(edit))
  }

  /// The keys of the field in which it is written how much is supposed.
  mutating func take(_ key: Key, in edit: SuppositionEdit) -> [Effect] {
    var edit = edit
    switch key {
    case .escape: return []
    case .enter:
      edit.complaint = take(edit)
      if edit.complaint != nil { layers.append(.supposition(edit)) }
    default:
      edit.complaint = nil
      edit.field.handle(key)
      layers.append(.supposition(edit))
    }
    return []
  }

  /// What is wrong with what is written, as a sentence; `nil` where nothing is, or nothing is written yet.
  func complaint(_ edit: SuppositionEdit) -> String? {
    switch edit.reading {
    case .nothing, .change: edit.complaint
    case .notNumber: edit.isBegun ? nil : words[ScenarioPhrase.notNumber]
    case .tooManyPercent: words[ScenarioPhrase.percentOnly]
    case .decimals: words[.tooManyDecimals(edit.decimals)]
    case .calculation(let fault): edit.isBegun ? nil : words.calculationFault(fault)
    case .unresolved(let fault): words.fault(fault)
    }
  }

  /// Supposes what was written; otherwise says why not.
  private mutating func take(_ edit: SuppositionEdit) -> String? {
    guard case .change(let change) = edit.reading else {
      return complaint(edit) ?? words[ScenarioPhrase.notNumber]
    }
    guard let table else { return words[.fault(.notThere)] }
    let document = table.address.document
    var next = scenario?.document == document ? scenario ?? Scenario(document) : Scenario(document)
    next.suppose(
      Supposition(change, edit.statement, edit.line, edit.column, edit.kind.reach)
    )
    do throws(SuppositionFault) {
      _ = try next.applied(to: workspace)
    } catch {
      return words[.fault(error)]
    }
    scenario = next.suppositions.isEmpty ? nil : next
    tell(words[ScenarioPhrase.supposed])
    return nil
  }
}

extension SuppositionEdit {
  /// Whether only a sign is written, after which a number is to come.
  fileprivate var isBegun: Bool { field.text.allSatisfy { "=+-−–".contains($0) } }
}
