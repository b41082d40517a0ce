import Governance
import Screen
import Wording

/// How all bodies of a municipality stand to its goals, and in what they follow up: a line for each, a column
/// for each body.
struct SignalMap: Hashable, Sendable {
  /// What a line is about.
  enum Topic: Hashable, Sendable {
    /// A goal of the council, and all that serve it.
    case council(Address)
    /// A body's goal; an index among the facts.
    case goal(Int)
    /// The goals that serve no other.
    case ownGoals
    case assignments, economy, controls
  }

  /// What a body has of it.
  struct Cell: Hashable, Sendable {
    var signal: Signal
    /// What stands beside the disc, where there is room.
    var brief: String
    /// What stands there where the room is too small for that.
    var shortest = ""
    /// What it says, in words.
    var text: String
  }

  /// A line.
  struct Line: Hashable, Sendable {
    var topic: Topic
    var title: String
    var cells: [Cell?]
  }

  var bodies: [Facts.BodyFact] = []
  var lines: [Line] = []
  /// How many bodies are left out, since nothing is known of them.
  var silent = 0
  /// How wide the widest name of a line is.
  var nameWidth = 0
  /// What its discs mean, in lines as wide as there is room.
  var legend: [[Span]] = []
  /// How many lines the bodies' names take above it: one, or two where one of them is long.
  var nameHeight = 1
}

extension State {
  /// The map of the municipality that is shown.
  var signalMap: SignalMap {
    let facts = derived.facts
    var map = SignalMap(bodies: facts.bodies)
    map.lines = goalLines + [assignmentLine, economyLine, controlLine]
    map.lines.removeAll { $0.cells.allSatisfy { $0 == nil } }
    let told = facts.bodies.indices.filter { body in map.lines.contains { $0.cells[body] != nil } }
    map.nameWidth = map.lines.map(\.title.columns).max() ?? 0
    map.silent = facts.bodies.count - told.count
    map.bodies = told.map { facts.bodies[$0] }
    for line in map.lines.indices { map.lines[line].cells = told.map { map.lines[line].cells[$0] } }
    let width = FrameLayout(self).main.width
    map.legend = flowed(legend(of: map), width: width)
    let room = layout(of: map, in: Rect(x: 0, y: 0, width: width, height: 1)).cells
    let fits = zip(map.bodies, room)
      .allSatisfy { body, cell in
        (body.body.shortName ?? body.body.name).columns <= cell.width
      }
    map.nameHeight = fits ? 1 : 2
    return map
  }

  /// The council's goals, each with those that serve it below, and at last those that serve none.
  private var goalLines: [SignalMap.Line] {
    let facts = derived.facts
    let ordinary = facts.goals.indices.filter { facts.goals[$0].goal.kind == .goal }
    let shown = ordinary.isEmpty ? Array(facts.goals.indices) : ordinary
    var parents: [Address] = []
    for index in shown {
      guard let parent = facts.goals[index].goal.parent, !parents.contains(parent) else { continue }
      parents.append(parent)
    }
    let serving = parents.flatMap { parent -> [SignalMap.Line] in
      let below = shown.filter { facts.goals[$0].goal.parent == parent }
      return [councilLine(parent, below)] + below.map(goalLine)
    }
    let others = shown.filter {
      facts.goals[$0].goal.parent == nil && !parents.contains(facts.goals[$0].address)
    }
    guard !others.isEmpty else { return serving }
    return serving + [summingLine(.ownGoals, words[.goals], others)] + others.map(goalLine)
  }

  private func councilLine(_ parent: Address, _ below: [Int]) -> SignalMap.Line {
    let goal = workspace.goals(of: parent.owner).first { $0.id.text == parent.path.last }
    let number = goal?.number.map { "\($0). " } ?? ""
    return summingLine(.council(parent), number + (goal?.shortTitle ?? goal?.title ?? ""), below)
  }

  private func summingLine(
    _ topic: SignalMap.Topic,
    _ title: String,
    _ goals: [Int]
  ) -> SignalMap.Line {
    let facts = derived.facts
    let cells = facts.bodies.map { body -> SignalMap.Cell? in
      let own = goals.map { facts.goals[$0] }.filter { $0.address.owner == body.owner }
      guard !own.isEmpty else { return nil }
      let levels = own.map(\.level)
      let counts = settings.levels
        .compactMap { level -> String? in
          let count = levels.count { $0 == level }
          guard count > 0 else { return nil }
          return "\(count) \(words.level(level, count: count, in: settings).lowercased())"
        }
      return SignalMap.Cell(
        signal: Signal(summing: levels),
        brief: words[PicturePhrase.goalsOf(own.count)],
        shortest: "\(own.count)",
        text: "\(words[PicturePhrase.goalsOf(own.count)]): \(counts.joined(separator: ", "))"
      )
    }
    return SignalMap.Line(topic: topic, title: title, cells: cells)
  }

  private func goalLine(_ index: Int) -> SignalMap.Line {
    let fact = derived.facts.goals[index]
    let cells = derived.facts.bodies.map { body -> SignalMap.Cell? in
      guard body.owner == fact.address.owner else { return nil }
      let known = fact.suggestion.known > 0 ? reachedText(fact) : ""
      let level = words.level(fact.level, in: settings)
      return SignalMap.Cell(
        signal: fact.level.signal,
        brief: "",
        text: words.middot([level, known].filter { !$0.isEmpty })
      )
    }
    let number = fact.goal.number.map { "\($0). " } ?? ""
    let title = "  \(number)\(fact.goal.shortTitle ?? fact.goal.title)"
    return SignalMap.Line(topic: .goal(index), title: title, cells: cells)
  }

  private var assignmentLine: SignalMap.Line {
    let facts = derived.facts
    let cells = facts.bodies.map { body -> SignalMap.Cell? in
      let own = facts.assignments
        .filter { $0.address.owner == body.owner && $0.closedEarlier == nil }
      guard !own.isEmpty else { return nil }
      let overdue = own.count(where: \.isOverdue)
      let signal: Signal = overdue > 0 ? .empty : own.allSatisfy(\.isClosed) ? .full : .half
      let parts = [words[.entryCount(own.count)], words[.overdueKind(nil, overdue)]]
      return SignalMap.Cell(
        signal: signal,
        brief: parts[overdue > 0 ? 1 : 0],
        shortest: overdue > 0 ? "\(overdue)/\(own.count)" : "\(own.count)",
        text: words.middot(overdue > 0 ? parts : [parts[0]])
      )
    }
    return SignalMap.Line(topic: .assignments, title: words[.assignments], cells: cells)
  }

  private var economyLine: SignalMap.Line {
    let cells = derived.facts.bodies.map { body -> SignalMap.Cell? in
      guard let economy = body.economy else { return nil }
      let variance = words.value(economy.standing.variance, sign: .always)
      let unit = words.unit(economy.unit)
      return SignalMap.Cell(
        signal: economy.standing.level.signal,
        brief: variance,
        text: "\(words[.varianceWord]) \(variance) \(unit) · \(economy.table)"
      )
    }
    return SignalMap.Line(topic: .economy, title: words[.economy], cells: cells)
  }

  private var controlLine: SignalMap.Line {
    let cells = derived.facts.bodies.map { body -> SignalMap.Cell? in
      let counts = body.counts
      guard counts.allControls > 0 else { return nil }
      let (known, all) = (counts.assessedControls, counts.allControls)
      return SignalMap.Cell(
        signal: counts.controlSignal,
        brief: known < all ? words[PicturePhrase.assessedOf(known, all)] : "\(known)/\(all)",
        shortest: "\(known)/\(all)",
        text: controlCounts(counts)
      )
    }
    return SignalMap.Line(topic: .controls, title: words[.controls], cells: cells)
  }

  private func controlCounts(_ counts: Facts.Counts) -> String {
    let results = ControlResult.allCases.compactMap { result -> String? in
      guard let count = counts.controls[result], count > 0 else { return nil }
      return "\(count) \(words.controlResult(result, in: settings).lowercased())"
    }
    let unreported = counts.unreportedControls
    let silent = unreported > 0 ? [words[.unreportedControls(unreported)]] : []
    return words.middot([words[.controlCount(counts.allControls)]] + results + silent)
  }
}
