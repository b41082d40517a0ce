internal import Governance

/// The most serious verdict on each cell within its table.
struct CellVerdicts {
  private struct Cell: Hashable {
    let line: Address
    let column: StatementColumn.ID
  }

  private var verdicts: [Cell: Finding.Verdict] = [:]

  init(_ findings: [Finding]) {
    let order: [Finding.Verdict] = [.mismatch, .rounding, .exact]
    for finding in findings where finding.level.isWithinTable {
      guard let column = finding.column else { continue }
      let cell = Cell(line: finding.address.record, column: column)
      verdicts[cell] = order.first { $0 == finding.verdict || $0 == verdicts[cell] }
    }
  }

  subscript(_ line: Address, _ column: StatementColumn.ID) -> Finding.Verdict? {
    verdicts[Cell(line: line, column: column)]
  }
}

extension Finding.Level {
  fileprivate var isWithinTable: Bool { self == .row || self == .column || self == .cell }
}

extension StatementFigures.Figure {
  /// Whether the cell shows what the document printed, of which the check speaks.
  var isAsPrinted: Bool {
    switch basis {
    case .entered, .recomputed: false
    case .printed, .computed, .fault, .nothing: true
    }
  }
}
