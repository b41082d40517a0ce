import Screen
import Wording

/// Where and when the mouse was pressed.
struct MousePress: Hashable, Sendable {
  let point: Point
  let seconds: Int
}

extension State {
  /// The mouse in the topmost layer: the wheel scrolls it, a click selects in it, a second one takes.
  mutating func mouse(_ action: MouseAction, at point: Point, in layer: Layer) -> [Effect] {
    switch action {
    case .wheelUp: return turn(.up, in: layer)
    case .wheelDown: return turn(.down, in: layer)
    case .press: return press(at: point, in: layer)
    case .drag, .release: return []
    }
  }

  private static let linesOfWheel = 3

  private mutating func turn(_ key: Key, in layer: Layer) -> [Effect] {
    switch layer {
    case .number, .date, .question: return []
    default:
      var effects: [Effect] = []
      for _ in 0..<Self.linesOfWheel { effects += takeInLayer(key) }
      return effects
    }
  }

  private mutating func press(at point: Point, in layer: Layer) -> [Effect] {
    let layout = FrameLayout(self)
    let isAgain = isSecondPress(at: point)
    switch layer {
    case .chooser(let chooser) where chooser.rivalry != nil: break
    case .chooser(var chooser):
      let area = layout.choices(of: chooser)
      let height = layout.height(of: chooser)
      guard let index = chooser.list.hit(point, in: area, height: height) else { return [] }
      layers.removeLast()
      if chooser.isToggling || isAgain { return choose(index, in: chooser) }
      chooser.list.move(.to(index), height: height)
      layers.append(.chooser(chooser))
      return preview(chooser)
    case .palette(var palette):
      let area = layout.palette.inset(left: 2, top: 3, right: 2, bottom: 4)
      guard let index = palette.list.hit(point, in: area, height: layout.paletteHeight)
      else { return [] }
      palette.list.move(.to(index), height: layout.paletteHeight)
      layers[layers.count - 1] = .palette(palette)
      return isAgain ? takeInLayer(.enter) : []
    case .glossary(var search):
      let height = layout.glossaryHeight
      guard let index = search.list.hit(point, in: layout.glossaryList, height: height)
      else { return [] }
      search.list.move(.to(index), height: height)
      layers[layers.count - 1] = .glossary(search)
    case .text(var edit):
      let area = textArea(of: edit)
      guard area.contains(point) else { return [] }
      edit.area.moveCursor(to: Point(x: point.x - area.x, y: point.y - area.y), in: area.size)
      layers[layers.count - 1] = .text(edit)
    case .filter:
      // A click in the list keeps the filter and selects, as Enter and a click would.
      guard layout.list.contains(point) else { return [] }
      layers.removeLast()
      return mouse(.press, at: point)
    case .help, .explanation, .number, .date, .question, .supposition, .search, .export, .conflict,
      .bothSides, .incoming, .settings, .form, .sheet:
      break
    }
    return []
  }
}

extension ScrollList {
  /// The row at a point of the area in which the list is drawn.
  fileprivate func hit(_ point: Point, in area: Rect, height: Int) -> Int? {
    guard area.contains(point), let index = index(atRow: point.y - area.y, height: height),
      index < count
    else { return nil }
    return index
  }
}
