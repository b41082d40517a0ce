internal import Glibc
package import Screen

/// What must be sent so that a row which shows one thing shows another.
package enum RowDifference {
  /// The smallest span that holds every differing cell, and never half of a wide glyph.
  ///
  /// `nil` when the rows are equal. Both rows have the same length.
  package static func span(from old: ArraySlice<Cell>, to new: ArraySlice<Cell>) -> Range<Int>? {
    guard !areAlike(old, new) else { return nil }
    let count = new.count
    let oldStart = old.startIndex
    let newStart = new.startIndex
    var first = 0
    while first < count && old[oldStart + first] == new[newStart + first] { first += 1 }
    guard first < count else { return nil }
    var last = count
    while old[oldStart + last - 1] == new[newStart + last - 1] { last -= 1 }
    while first > 0 && isHalf(old[oldStart + first], new[newStart + first]) { first -= 1 }
    while last < count && isHalf(old[oldStart + last], new[newStart + last]) { last += 1 }
    return first..<last
  }

  /// Whether rows hold the same bytes: most rows of most frames do, and this is the quickest way to see it.
  ///
  /// Between cells there are bytes that mean nothing, so that rows which are not alike may show the same.
  private static func areAlike(_ old: ArraySlice<Cell>, _ new: ArraySlice<Cell>) -> Bool {
    old.withUnsafeBytes { old in
      new.withUnsafeBytes { new in
        guard let left = old.baseAddress, let right = new.baseAddress else { return true }
        return old.count == new.count && memcmp(left, right, old.count) == 0
      }
    }
  }

  private static func isHalf(_ old: Cell, _ new: Cell) -> Bool {
    old.isContinuation || new.isContinuation
  }
}
