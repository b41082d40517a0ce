import Governance

extension State {
  /// The cells of the table in view of which a declared identity says that they are not what another cell
  /// is: wrong, restated, or defined otherwise; what is the same needs no word.
  var declaredOfTable: [CellPlace: Int] {
    guard let table else { return [:] }
    var declared: [CellPlace: Int] = [:]
    for (index, finding) in derived.facts.findings.enumerated() where finding.verdict.isTold {
      for cell in finding.declaredCells(in: workspace) {
        // The findings come with the errors first.
        guard let place = table.place(of: cell.line, cell.column), declared[place] == nil else {
          continue
        }
        declared[place] = index
      }
    }
    return declared
  }

  /// The lines of the owner's tables that say which line of another document they are.
  var twinLines: [String: [TwinLine]] {
    var twins: [String: [TwinLine]] = [:]
    for table in derived.facts.tables {
      let lines = table.statement.lines
      for index in lines.indices {
        guard let same = lines[index].sameAs else { continue }
        let twin = TwinLine(
          address: table.address(of: lines[index]),
          isInferred: lines[index].isInferred
        )
        twins[same, default: []].append(twin)
      }
    }
    return twins
  }
}

/// A line of another document that is the same.
struct TwinLine: Hashable, Sendable {
  var address: Address
  /// Whether that is our inference rather than the documents' word.
  var isInferred: Bool
}

extension Facts.TableFact {
  /// The place of a cell; `nil` where it is another table's.
  fileprivate func place(of line: Address, _ column: StatementColumn.ID) -> CellPlace? {
    guard line.owner == address.owner, line.path.starts(with: address.path),
      let row = statement.lines.firstIndex(where: { $0.id.text == line.path.last }),
      let index = statement.columns.firstIndex(where: { $0.id == column })
    else { return nil }
    return CellPlace(line: row, column: index)
  }
}

extension Finding.Verdict {
  /// Whether a cell is marked with it where an identity says it.
  fileprivate var isTold: Bool {
    switch self {
    case .mismatch, .restated, .differs: true
    case .rounding, .exact, .unresolved: false
    }
  }
}

extension Finding {
  /// All cells that a declared identity names; none for what is no identity.
  fileprivate func declaredCells(
    in workspace: Workspace
  ) -> [(line: Address, column: StatementColumn.ID)] {
    guard let document, address.path.count == 4, address.path[2] == FieldName.identities.key,
      let identity = workspace.document(document, of: address.owner)?.identities
        .first(where: { $0.id.text == address.path[3] })
    else { return [] }
    return (identity.left.cellReferences + identity.right.cellReferences)
      .compactMap { reference in
        guard let line = reference.address(from: address), let column = reference.column ?? column
        else { return nil }
        return (line.record, column)
      }
  }
}
