import Governance
import Screen
import Wording

extension State {
  /// Before a number that holds upwards and downwards alike: a plus alone would say something else.
  var eitherWayMark: String { glyphs == .ascii ? "+/-" : "±" }

  /// The mark of an entered figure with another sign than is expected.
  var unexpectedSignMark: Span { Span(glyphs == .ascii ? "^" : "±", Style(.partlyMet, .bold)) }

  /// Whether a supposition moves a figure.
  func isSupposed(_ cell: SelectedCell) -> Bool {
    guard scenario != nil, let moved = derived.comparison?.cells else { return false }
    return moved[CellPlace(line: cell.line, column: cell.column)] != nil
  }

  /// `*` where a figure is no longer as printed, else the verdict on it; what is right or explained is quiet,
  /// and what a supposition moves has no verdict, since nobody printed it.
  func mark(_ cell: SelectedCell) -> Span? {
    guard !isSupposed(cell) else { return nil }
    switch cell.figure.basis {
    case .entered where cell.statementLine.isEdited(in: cell.statementColumn.id):
      return cell.expectedSide == nil ? Span("*", .accent) : unexpectedSignMark
    case .recomputed: return Span("*", .accent)
    case .fault: return Span("!", Style(.failure, .bold))
    default: break
    }
    if cell.table.fault(of: cell.statementLine.id, cell.statementColumn.id) != nil {
      let verdict = Finding.Verdict.unresolved
      return Span(mark(verdict), cell.explanation == nil ? verdict.style : .quiet)
    }
    let place = CellPlace(line: cell.line, column: cell.column)
    let own = cell.table.verdicts[place]
    if own == nil || own == .exact, let index = derived.declared[place] {
      let finding = derived.facts.findings[index]
      return Span(
        mark(finding.verdict),
        finding.explanation == nil ? finding.verdict.style : .quiet
      )
    }
    return own.map { Span(mark($0), cell.explanation == nil ? $0.style : .quiet) }
  }
}
