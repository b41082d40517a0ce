import Governance
import Screen
import Wording

/// Where the columns of a body's line in the municipality's overview stand.
///
/// A column that would leave too little of the names is left out.
struct BodyColumns {
  let name: Rect
  let levels: Rect
  let statuses: Rect
  let overdue: Rect
  /// What was found in the year's controls, where all else has its room.
  let controls: Rect
  /// The worst of a body's forecasts, or its budget, where the kinds have no columns of their own.
  let economy: Rect
  /// The name of the table that a forecast is of.
  let table: Rect
  /// A column for each kind of table that there are forecasts of.
  let kinds: [Rect]
  let density: CountDensity
  /// Whether bodies go by their short names: all of them do, or none that has another.
  let names: TextLength
  let goalWords: TextLength

  static let leastName = 14

  init(_ line: Rect, _ wanted: BodyWidths) {
    var room = line.width - wanted.levels - 2 - wanted.name
    func fitting(_ width: Int) -> Int {
      guard width > 0, room >= width + 2 else { return 0 }
      room -= width + 2
      return width
    }
    let kinds = wanted.kinds.map(fitting)
    let economy = fitting(wanted.economy)
    var statuses = fitting(wanted.statuses)
    let overdue = fitting(wanted.overdue)
    let table = fitting(wanted.table)
    // Words have what is left over, so far as they need it; they may run on where nothing is overdue.
    func widen(_ width: Int, to words: Int) -> Int {
      let more = max(0, min(room, words - width))
      room -= more
      return width + more
    }
    let levels = widen(wanted.levels, to: wanted.levelWords)
    if statuses > 0 { statuses = widen(statuses, to: wanted.statusWords) }
    let controls = fitting(wanted.controls)
    var columns = RightColumns(line)
    self.kinds = kinds.reversed().map { columns.take($0) }.reversed()
    self.economy = columns.take(economy)
    self.table = columns.take(table)
    self.controls = columns.take(controls)
    self.overdue = columns.take(overdue)
    self.statuses = columns.take(statuses)
    self.levels = columns.take(levels)
    name = columns.rest(from: line.x)
    (density, names, goalWords) = (wanted.density, wanted.names, wanted.goalWords)
  }
}

/// How wide what is said of the bodies is.
struct BodyWidths: Hashable, Sendable {
  /// How wide the line is that they were worked out for.
  var line = 0
  var name = BodyColumns.leastName
  var levels: Int
  var statuses: Int
  var overdue: Int
  /// Left out first: it is not among what is needed.
  var controls: Int
  var table: Int
  var economy: Int
  var kinds: [Int] = []
  var density = CountDensity.roomy
  /// How bodies are named, and in how many words their goals are told where they have no levels.
  var names = TextLength.long
  var goalWords = TextLength.long
  /// What is said in words where there is nothing to count by level, or by status.
  var levelWords: Int
  var statusWords: Int

  /// How wide all of it is.
  var needed: Int {
    name + Self.width(of: [levels, statuses, overdue] + kinds)
  }

  /// How wide all of it is with what is said in words.
  var whole: Int {
    let counts = [max(levels, levelWords), statuses > 0 ? max(statuses, statusWords) : 0]
    return name + Self.width(of: counts + [overdue, table, economy] + kinds)
  }

  private static func width(of columns: [Int]) -> Int {
    columns.reduce(0) { $0 + ($1 > 0 ? $1 + 2 : 0) }
  }
}

/// How counts with discs stand beside each other.
enum CountDensity: Hashable, Sendable {
  /// All that can be, with room between.
  case roomy
  /// Only what there is.
  case present
  /// Only what there is, close together.
  case tight
}

extension BodyColumns {
  /// Where a body's name stands: it runs on over columns in which nothing is said of the body.
  func nameRoom(beside counts: Facts.Counts, hasEconomy: Bool) -> Rect {
    guard counts.goalKinds.isEmpty else { return name }
    if !counts.kinds.isEmpty, !statuses.isEmpty {
      return Rect(x: name.x, y: name.y, width: statuses.x - 2 - name.x, height: 1)
    }
    let first = kinds.first?.x ?? table.x
    let end = hasEconomy ? first - 2 : kinds.last?.maxX ?? economy.maxX
    return Rect(x: name.x, y: name.y, width: end - name.x, height: 1)
  }

  /// From the assignments on, as far as nothing else stands there.
  var beside: Rect {
    let end = overdue.isEmpty ? statuses.maxX : overdue.maxX
    return Rect(x: statuses.x, y: statuses.y, width: max(0, end - statuses.x), height: 1)
  }
}
