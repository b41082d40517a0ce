import Governance
import Screen
import Wording

extension State {
  /// The two periods, and how much differs.
  func drawPeriodsHead(_ side: PeriodSide, into grid: inout Grid, _ layout: FrameLayout) {
    let line = layout.main.row(0)
    let count = [Span(words[.differenceCount(differenceCount)], .quiet)]
    let start = grid.putRight(count, in: line)
    let title = words[.comparison(name(of: side), name(of: .now(period)))]
    grid.putTruncated(title, in: line.inset(right: line.maxX - start + 1), style: .bold)
    grid.horizontalRule(layout.main.row(1))
  }

  /// A value that differs: where, from what and to what.
  func drawPeriodRow(_ row: Row, in line: Rect, into grid: inout Grid) {
    switch row.content {
    case .differenceHeading(let title):
      grid.putTruncated(title.uppercased(), in: line, style: Style(.quiet, .bold))
    case .difference(let difference):
      let said = words.difference(difference, in: workspace)
      let half = line.inset(left: 2).width * 11 / 20
      let place = Rect(x: line.x + 2, y: line.y, width: half, height: 1)
      grid.putTruncated(said.place, in: place)
      grid.put(
        [Span(said.from, .quiet), Span(" → ", .accent), Span(said.to, .bold)],
        in: line.inset(left: half + 4)
      )
    case .noPeriodDifference:
      grid.put(
        [Span(disc(.full), Signal.full.style), Span(" \(words[.noDifference])")],
        in: line
      )
    case .nothing(let emptiness):
      grid.putTruncated(words[emptiness.phrase], in: line, style: .quiet)
    default: break
    }
  }

  /// What is said of a difference, whole; false where none is selected.
  func describesDifference(in text: inout DetailText) -> Bool {
    guard let difference = selectedDifference, let side = place?.compared else { return false }
    let said = words.wholeDifference(difference, in: workspace)
    text.add(said.place, .bold)
    let isSame = side.period == period
    let (from, to): (LockPhrase, LockPhrase) = (.locked, .now)
    text.add(
      label: isSame ? words[from] : words.period(side.period, length: .short),
      said.from
    )
    text.add(label: isSame ? words[to] : words.period(period, length: .short), said.to)
    return true
  }

  /// Who has locked a period, or unlocked it again and why.
  func describeLock(of period: ReportingPeriod, in text: inout DetailText) {
    guard let owner = place?.owner,
      let lock = workspace.locks(of: owner).first(where: { $0.period == period })
    else { return }
    text.add(words[.lockedBy(lock.locked)], .quiet)
    if let unlocked = lock.unlocked { text.add(words[.unlockedBy(unlocked)], .quiet) }
    guard period == self.period else { return }
    switch derived.facts.lock {
    case .open, .intact(_, later: 0): break
    case .intact(_, let later): text.add(words[.laterValues(later)], .plain)
    case .changed(_, let values): text.add(words[.changedSinceLock(values)], Style(.failure))
    }
  }

  /// A quiet word beside the period where it is locked.
  var lockSpans: [Span] {
    switch derived.facts.lock {
    case .open: []
    case .intact: [Span(" · \(words[.locked])", .quiet)]
    case .changed: [Span(" · \(words[.lockedChanged])", Style(.failure))]
    }
  }
}
