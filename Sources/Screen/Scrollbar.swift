/// The thumb of a scrollbar one column wide.
public struct Scrollbar: Hashable, Sendable {
  /// The rows of the bar that the thumb covers; `nil` when everything is seen and none is needed.
  public let thumb: Range<Int>?

  /// The thumb for what is seen of so many rows, in a bar of that height.
  ///
  /// It touches an end of the bar only when the list is at that end, where the height allows.
  public init(count: Int, visible: Range<Int>, height: Int) {
    guard height > 0, visible.count > 0, visible.count < count else {
      thumb = nil
      return
    }
    let share = Double(visible.count) / Double(count)
    let length = max(1, min(height - 1, Int(share * Double(height))))
    let last = height - length
    let hidden = count - visible.count
    let exact = Int(Double(visible.lowerBound) / Double(hidden) * Double(last))
    var start = max(0, min(last, exact))
    if visible.lowerBound > 0, start == 0 { start = min(1, last) }
    if visible.upperBound < count, start == last { start = max(min(1, last), last - 1) }
    if visible.lowerBound <= 0 { start = 0 }
    thumb = start..<start + length
  }

  /// Draws the thumb in the rectangle's first column and leaves the rest as it is.
  public func draw(into grid: inout Grid, in rect: Rect, style: Style = .quiet) {
    guard let thumb, rect.width > 0 else { return }
    let column = Rect(x: rect.x, y: rect.y + thumb.lowerBound, width: 1, height: thumb.count)
    grid.fill(column.intersection(rect), with: "┃", style: style)
  }
}
