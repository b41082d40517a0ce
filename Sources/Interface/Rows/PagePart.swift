import Governance
import Screen

/// A part of a page: a heading, or a label with a text of any length.
struct PagePart {
  /// How wide the labels are.
  static let labelWidth = 14

  var label: String
  var text: String
  var signal: Signal?
  var style = Style.plain
  var action = PageLine.Action.none
  var isHeading = false

  init(
    label: String,
    _ text: String,
    signal: Signal? = nil,
    action: PageLine.Action = .none
  ) {
    (self.label, self.text, self.signal, self.action) = (label, text, signal, action)
  }

  static func text(_ label: String, _ text: String) -> PagePart { PagePart(label: label, text) }

  /// A quiet sentence below what it is about.
  static func note(_ text: String) -> PagePart {
    var part = PagePart(label: "", text)
    part.style = .quiet
    return part
  }

  static func heading(_ title: String) -> PagePart {
    var part = PagePart(label: "", title)
    part.isHeading = true
    return part
  }

  /// Each line of the text is a row, so that all of it can be scrolled to.
  func rows(of item: Address, _ number: Int, width: Int) -> [Row] {
    if isHeading { return [Row(content: .blank), Row(content: .control(.heading(text)))] }
    guard !text.isEmpty else { return [] }
    return text.wrapped(to: width - (signal == nil ? 0 : 5)).enumerated()
      .map { index, line in
        Row(
          id: RowID(item.field("page", "\(number)", "\(index)")),
          content: .control(
            .line(
              PageLine(
                label: index == 0 ? label : "",
                text: line,
                signal: index == 0 ? signal : nil,
                style: style,
                action: action
              )
            )
          )
        )
      }
  }
}
