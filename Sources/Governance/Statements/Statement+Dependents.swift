/// Where a cell of a statement stands.
public struct CellPlace: Hashable, Sendable {
  /// Its line's place.
  public let line: Int
  /// Its column's place.
  public let column: Int

  /// A place.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension Statement {
  /// The cells that change when a cell does, nearest first: the dependency path.
  public func dependents(line: Int, column: Int) -> [CellPlace] {
    dependents(of: [CellPlace(line: line, column: column)])
  }

  /// The cells that change when any of some do, nearest first.
  func dependents(of places: [CellPlace]) -> [CellPlace] {
    guard !places.isEmpty else { return [] }
    let readers = readersByPlace
    var found: [CellPlace] = []
    var seen = Set(places)
    var front = places
    while !front.isEmpty {
      let next = front.flatMap { readers[$0] ?? [] }.filter { seen.insert($0).inserted }
      found += next
      front = next
    }
    return found
  }

  /// For every cell, the cells whose formulas read it directly.
  private var readersByPlace: [CellPlace: [CellPlace]] {
    let layout = StatementLayout(self)
    var readers: [CellPlace: [CellPlace]] = [:]
    for (lineIndex, line) in lines.enumerated() {
      for (columnIndex, column) in columns.enumerated() {
        guard let formula = formula(line: line, column: column),
          let places = try? layout.places(of: formula, lineIndex, columnIndex)
        else { continue }
        let reader = CellPlace(line: lineIndex, column: columnIndex)
        for place in places {
          readers[CellPlace(line: place.line, column: place.column), default: []].append(reader)
        }
      }
    }
    return readers
  }
}
