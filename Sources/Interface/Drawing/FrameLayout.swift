import Governance
import Screen

/// Which rectangle is whose, for a size and a view.
///
/// Update and drawing share it, so that what is hit is what is seen.
struct FrameLayout: Hashable, Sendable {
  /// The path and the period.
  var header: Rect
  /// The numbered views.
  var tabs: Rect
  /// The line below them.
  var rule: Rect
  /// Municipalities and bodies; empty where there is no room for them beside the view.
  var navigator: Rect
  /// The view, its title and table head included.
  var main: Rect
  /// The rows of the view.
  var list: Rect
  /// What is said of the selected row, below or to the right; empty where there is no room.
  var detail: Rect
  /// How many rows the list can have at most: beside the least detail.
  var mostRows = 1
  /// Whether the detail stands to the right.
  var isDetailBeside = false
  /// The line above the footer.
  var footerRule: Rect
  /// The keys and the saved state.
  var footer: Rect
  /// The step of the tour, above the footer; empty where none is shown.
  var tour: Rect

  /// Lower, no line is left empty between a view's title and what is below it.
  static let heightForAir = 22
  private static let navigatorWidth = 24
  private static let wideNavigatorWidths = 30...44
  private static let widthForNavigator = 100
  private static let widthForDetailBeside = 160
  private static let widthForWideNavigator = 190

  /// The layout of a state, which is lent: it is asked for with every key, and a state is large.
  init(_ state: borrowing State) {
    let size = state.size
    let whole = Rect(size)
    header = whole.row(0)
    tabs = whole.row(1)
    rule = whole.row(2)
    footerRule = whole.row(size.height - 2)
    footer = whole.row(size.height - 1)
    let tourLines = state.tourLines.count
    let tourHeight = tourLines > 0 ? tourLines + 2 : 0
    let tourWidth = min(80, size.width - 2)
    tour = Rect(
      x: (size.width - tourWidth) / 2,
      y: footerRule.y - tourHeight,
      width: tourWidth,
      height: tourHeight
    )
    // What the tour speaks of stays in sight.
    let body = whole.inset(top: 3, bottom: 2 + tourHeight)
    let hasNavigator = size.width >= Self.widthForNavigator
    let isWide = size.width >= Self.widthForDetailBeside
    let navigatorWidth =
      size.width >= Self.widthForWideNavigator
      ? Self.wideNavigatorWidth(state) : Self.navigatorWidth
    navigator =
      hasNavigator
      ? Rect(x: 0, y: body.y, width: navigatorWidth, height: body.height)
      : Rect(x: 0, y: body.y, width: 0, height: 0)
    main = body.inset(left: hasNavigator ? navigatorWidth + 2 : 1, right: 1)
    if !hasNavigator, state.focus == .navigator {
      navigator = body
    }
    detail = Rect(x: main.x, y: main.maxY, width: 0, height: 0)
    let head = state.headHeight
    if state.place?.assignment != nil {
      list = main.inset(top: head)
      return
    }
    if isWide, let width = state.besideWidth(in: main.width) {
      detail = Rect(x: main.maxX - width, y: main.y, width: width, height: main.height)
      main.width -= width + 3
      isDetailBeside = true
    } else if !state.isReadingPage, !state.isBodyOverview {
      let height = state.detailHeight(
        in: main.height - head,
        ScreenHeight(rows: size.height - tourHeight)
      )
      detail = Rect(x: main.x, y: main.maxY - height.now, width: main.width, height: height.now)
      mostRows = main.height - head - DetailHeight.withRule(height.least)
      main.height -= DetailHeight.withRule(height.now)
    }
    list = main.inset(top: head)
    if detail.isEmpty || isDetailBeside { mostRows = list.height }
  }
}

extension FrameLayout {
  /// As wide as the longest name and its sign, within reason.
  private static func wideNavigatorWidth(_ state: borrowing State) -> Int {
    let wanted = state.derived.navigatorNameWidth + state.discWidth + 3
    return min(max(wanted, wideNavigatorWidths.lowerBound), wideNavigatorWidths.upperBound)
  }

  /// Rows of the list.
  var listHeight: Int { max(1, list.height) }
  /// Rows of the navigator.
  var navigatorHeight: Int { max(1, navigator.height) }
  /// Where a popup stands: in the middle of the screen, above the tour.
  func popup(width: Int, height: Int) -> Rect {
    let bottom = tour.isEmpty ? footer.maxY : tour.y
    let screen = Rect(x: 0, y: 0, width: header.width, height: bottom)
    let width = min(width, screen.width - 4)
    let height = min(height, screen.height - 4)
    return Rect(
      x: (screen.width - width) / 2,
      y: (screen.height - height) / 2,
      width: width,
      height: height
    )
  }
  /// The popup of help and of explanations.
  var reading: Rect { popup(width: 78, height: footer.maxY - tour.height - 4) }
  /// Rows of the help that are seen at once.
  var helpHeight: Int { max(1, reading.height - 4) }
  /// The popup of a list of names: larger on a large screen, and never so wide that a line is lost from sight.
  func listPopup(width: Int, height: Int) -> Rect {
    popup(
      width: max(width, min(140, header.width * 7 / 10)),
      height: max(height, footer.maxY * 3 / 5)
    )
  }
  /// The popup of the palette.
  var palette: Rect { listPopup(width: 100, height: 22) }
  /// Rows of the palette that are seen at once; below them is room for why the selected one cannot run.
  var paletteHeight: Int { max(1, palette.height - 7) }
  /// Choices that are seen at once.
  func height(of chooser: Chooser) -> Int {
    max(1, min(chooser.choices.count, footer.maxY - tour.height - 8 - chooser.notedLines))
  }
  /// The popup of a text of several lines.
  var textPopup: Rect { textPopup(below: 0) }
  /// The text in it.
  var textArea: Rect { textArea(below: 0) }
  /// The same with so many lines above the text.
  func textPopup(below lines: Int) -> Rect { popup(width: 76, height: 14 + lines) }
  /// The text in it.
  func textArea(below lines: Int) -> Rect {
    textPopup(below: lines).inset(left: 2, top: 3 + lines, right: 2, bottom: 2)
  }
}

extension State {
  private static let mostBeside = 64
  /// What is said of a figure or a risk is short, and their names are not.
  private static let narrowBeside = 44
  /// Narrower, a text is no longer read at ease.
  private static let leastBeside = 36
  /// What a detail of texts and a chart keeps where the list wants more room.
  private static let leastTextBeside = 46

  /// How wide the detail is beside a view of so much room; `nil` where it must stand below the view.
  ///
  /// The list gets what its names want, the detail the rest. A table keeps all its columns: a wider screen
  /// never shows fewer of them.
  func besideWidth(in room: Int) -> Int? {
    let usual = min(Self.mostBeside, size.width / 3)
    let narrow = min(Self.narrowBeside, usual)
    switch place?.view {
    case .internalControl? where place?.item == nil, .sumCheck?:
      return besideWidth(in: room, Self.leastBeside...max(Self.leastBeside, narrow))
    case .budget? where place?.picture == nil:
      guard let table else { return besideWidth(in: room, Self.leastTextBeside...usual) }
      let left = min(usual, room - 3 - statementWidth(table))
      // A table that is wider than any screen does not have to be whole.
      return left >= Self.leastBeside ? left : statementWidth(table) > room ? usual : nil
    default: return besideWidth(in: room, Self.leastTextBeside...usual)
    }
  }

  /// What the names of the list leave of the room, within what the detail can have.
  private func besideWidth(in room: Int, _ widths: ClosedRange<Int>) -> Int {
    let left = room - 3 - listWidth
    return min(max(left, widths.lowerBound), widths.upperBound)
  }

  /// How wide the list of the place wants to be: 0 until it has been worked out for it.
  private var listWidth: Int {
    guard let key = derived.wantedWidthKey, key.view == place?.view,
      key.facts.owner == place?.owner, key.document == place?.document
    else { return 0 }
    return derived.wantedWidth
  }

  /// Rows above the list that belong to the view: its title and its table's head.
  var headHeight: Int {
    switch context {
    case .overview: 0
    case .navigator: place.map { headHeight(of: $0) } ?? 0
    default: place.map { headHeight(of: $0) } ?? 0
    }
  }

  /// Whether a page is open that says all there is to say, so that it needs no detail.
  var isReadingPage: Bool { place?.item != nil || context == .chart || derived.chart != nil }

  /// Whether the overview of a body is shown, which says all in a line each, whichever pane has the keys.
  var isBodyOverview: Bool {
    place?.view == .overview && place?.picture == nil && place?.owner.body != nil
  }

  /// The rows that a chart's page has: where there is no detail below it, all of the body.
  private var chartArea: Rect { Rect(x: 0, y: 0, width: size.width, height: size.height - 5) }

  private func headHeight(of place: Place) -> Int {
    let isTight = size.height < FrameLayout.heightForAir
    switch place.picture {
    case .chart?:
      return derived.chart.map { ChartPageLayout(chartArea, years: $0.years.count).height } ?? 1
    case .signals?: return 2 + derived.signals.legend.count + derived.signals.nameHeight
    case nil: break
    }
    switch place.view {
    case .overview: return 0
    case .goals where place.goal == .loose: return 4
    case .goals: return place.goal == nil ? 2 : (isTight ? 4 : 7)
    case .budget where tableHead == nil: return isTight ? 2 : 3
    case .budget: return (isTight ? 1 + scenarioPinHeight : 2) + tableHeadHeight + 1
    case .assignments where place.assignment != nil: return 3
    case .calendar where place.compared != nil: return 2
    case .assignments where isBoard: return 2
    case .assignments, .sumCheck, .calendar: return isTight ? 2 : 3
    case .internalControl: return place.item == nil ? 2 : 3
    case .documents where place.document == nil: return isTight ? 2 : 3
    case .documents, .economy, .log: return 2
    }
  }
}
