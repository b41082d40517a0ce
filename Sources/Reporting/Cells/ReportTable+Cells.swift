internal import Governance
public import Wording

extension ReportTable {
  /// One row a cell.
  public init(cells: some Sequence<CellRow>, _ words: Words) {
    self.init(CellRow.columns(words), rows: cells)
  }
}
