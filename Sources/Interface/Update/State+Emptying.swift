import Governance
import Wording

/// Delete on a figure empties its cell, as in a spreadsheet; the row goes by a key of its own.
extension State {
  /// A figure that can be emptied.
  private struct EmptiableFigure {
    var address: Address
    var value: CellValue?
    /// What a document printed there, which an empty cell has to hide.
    var printed: CellValue?

    /// What the cell holds once it is empty.
    var emptied: Datum? {
      guard let printed, printed != .blank else { return nil }
      return CellValue.blank.datum
    }

    var isEmpty: Bool { value == nil || value == .blank }
  }

  /// The selected figure; on a row's label there is none.
  private var emptiableFigure: EmptiableFigure? {
    guard current.column > 0, focus == .main else { return nil }
    if let cell = selectedCell {
      return EmptiableFigure(
        address: cell.address,
        value: cell.figure.value,
        printed: cell.statementLine.printed[cell.statementColumn.id]
      )
    }
    if let series = selectedSeries {
      return EmptiableFigure(
        address: series.address,
        value: series.indicator.value(series.column)
      )
    }
    return selectedFigure.map { EmptiableFigure(address: $0.address, value: $0.value) }
  }

  /// Whether the selected figure can be emptied, and why not.
  var emptyAvailability: Availability {
    guard let figure = emptiableFigure else { return .unavailable(.selectFigureToEmpty) }
    if let cell = selectedCell, !cell.isEditable { return .unavailable(cell.refusal) }
    return figure.isEmpty ? .unavailable(.alreadyEmpty) : .available
  }

  /// Empties the selected figure, or those of all marked lines: one change, which one key undoes.
  mutating func emptyFigure() -> [Effect] {
    if let effects = setMarked(to: .blank) { return effects }
    guard let figure = emptiableFigure else { return [] }
    let effects = commit([workspace.setting(figure.address, to: figure.emptied)])
    if !effects.isEmpty {
      tell(words[.figureEmptied(words.place(figure.address, in: workspace))])
      askForAction(after: figure.address)
    }
    return effects
  }
}
