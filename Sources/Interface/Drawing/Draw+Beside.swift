import Governance
import Screen
import Wording

/// What is said beside a field while one types.
struct Remark: Hashable, Sendable {
  var text: String
  var tone: Message.Tone
}

extension State {
  /// What is said of a number: what is wrong with it, or what a calculation gives.
  func remark(on edit: NumberEdit) -> Remark? {
    if let complaint = complaint(edit) { return Remark(text: complaint, tone: .failed) }
    guard edit.field.text.first == "=", case .value(let value) = edit.reading else {
      return signRule(for: edit).map { Remark(text: words[.signRule($0)], tone: .told) }
    }
    return Remark(text: understood(value, by: edit), tone: .told)
  }

  /// What a calculation gives, and that it is rounded where it is.
  func understood(_ value: CellValue, by edit: NumberEdit) -> String {
    words[edit.isRounded ? .rounded(words.value(value)) : .understood(words.value(value))]
  }

  /// How costs are signed in the table, where no other figure of the line shows it.
  private func signRule(for edit: NumberEdit) -> Statement.Signs? {
    guard let statement = workspace.statement(at: edit.address), statement.signs != .plain,
      edit.address.field.first == FieldName.values.key, edit.unit.powerOfTenKronor != nil,
      let line = statement.lines.first(where: { $0.id.text == edit.address.path.last }),
      line.kind == .detail || line.kind == .memo
    else { return nil }
    let known = statement.columns.compactMap { line.stored(in: $0.id)?.amount }
    return known.allSatisfy(\.isZero) ? statement.signs : nil
  }

  /// What is said of a day: which one is understood, which one Tab takes, or what is wrong.
  func remark(on edit: DateEdit) -> Remark? {
    let offer = edit.suggestion(today: now.date)
      .map { words[.tabTakes("\(words.weekday($0)) \(words.date($0))")] }
    switch edit.reading {
    case .day(let day):
      let day = words[.understoodDay(day)]
      return Remark(text: day, tone: .told)
    case .nothing: return offer.map { Remark(text: $0, tone: .told) }
    case .fault:
      guard let offer else { return complaint(edit).map { Remark(text: $0, tone: .failed) } }
      return Remark(text: offer, tone: .told)
    }
  }

  /// Draws what is said of a field in the lines below it, or above it where there is no room below.
  func drawBeside(_ remark: Remark?, into grid: inout Grid, _ layout: FrameLayout) {
    guard let remark else { return }
    let field = grid.cursor ?? Point(x: layout.main.x, y: layout.footerRule.y - 1)
    let lines = remark.text.split(separator: "\n").map(String.init)
    let isRoomBelow = field.y + lines.count < layout.footerRule.y
    let y = isRoomBelow ? field.y + 1 : field.y - lines.count
    let room = Rect(x: layout.main.x, y: y, width: layout.header.width - layout.main.x, height: 1)
    let width = min((lines.map(\.columns).max() ?? 0) + 2, room.width)
    let x = max(room.x, min(field.x - width / 2, room.maxX - width))
    let place = Rect(x: x, y: y, width: width, height: lines.count)
    let style = remark.tone == .failed ? Style(.failure, .reverse) : Style(.field)
    grid.fill(place, style: style)
    for (y, line) in lines.enumerated() {
      let row = place.row(y).inset(left: 1, right: width > 2 ? 1 : 0)
      grid.putTruncated(line, in: row, style: style)
    }
  }
}

extension State {
  /// A number in its cell; what has no room there widens the field to the left, over its neighbours.
  ///
  /// A blank stays before it, and what it covers of a neighbour is cut visibly: else two figures read as one.
  func draw(_ edit: NumberEdit, in cell: Rect, into grid: inout Grid) {
    let start = max(
      min(cell.x, FrameLayout(self).list.x),
      min(cell.x, cell.maxX - edit.field.text.columns - 2)
    )
    let room = Rect(x: start, y: cell.y, width: cell.maxX - start, height: 1)
    if start < cell.x, start > FrameLayout(self).list.x {
      grid.put("…", at: Point(x: start - 1, y: cell.y), style: .quiet)
    }
    edit.field.draw(into: &grid, in: room, align: .right, style: edit.style)
  }
}
