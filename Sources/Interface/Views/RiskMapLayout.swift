import Governance
import Screen
import Wording

/// Where the squares of a line of the risk map stand.
struct RiskMapLayout: Hashable, Sendable {
  /// The word of the step of likelihood.
  let label: Rect
  /// The squares, from the least materiality to the greatest.
  let squares: [Rect]
  /// Where the axis of materiality is named; empty where there is no room for it.
  let axis: Rect

  private static let mostWidth = 16
  private static let leastWidth = 4

  /// A line of a width is shared among so many steps; the axis is named to the right of them, where
  /// the squares still have room for their widest word.
  init(_ line: Rect, labelWidth: Int, steps: Int, wordWidth: Int, axisWidth: Int) {
    let labelWidth = min(labelWidth, line.width / 3)
    label = Rect(x: line.x + 2, y: line.y, width: labelWidth, height: 1)
    let room = line.maxX - label.maxX - 2
    let beside = (room - axisWidth - 1) / max(1, steps) - 1
    let hasAxis = beside >= max(wordWidth, Self.leastWidth)
    let alone = max(Self.leastWidth, room / max(1, steps) - 1)
    let width = min(Self.mostWidth, hasAxis ? beside : alone)
    let start = label.maxX + 2
    axis = Rect(
      x: start + steps * (width + 1) + 1,
      y: line.y,
      width: hasAxis ? axisWidth : 0,
      height: 1
    )
    squares = (0..<steps)
      .map { Rect(x: start + $0 * (width + 1), y: line.y, width: width, height: 1) }
      .map { $0.intersection(line) }
  }
}

extension State {
  /// The squares of a line of the map.
  func mapLayout(_ line: Rect) -> RiskMapLayout {
    let map = derived.facts.controls.map
    let settings = settings
    let words = (1...max(1, map.likelihoodSteps)).map { likelihoodLabel($0, settings).columns }
    let columns = (1...max(1, map.materialitySteps)).map { materialityLabel($0, settings).columns }
    let axes: [ControlPhrase] = [.likelihoodAxis, .bothAxes]
    return RiskMapLayout(
      line,
      labelWidth: (words + axes.map { self.words[$0].columns }).max() ?? 0,
      steps: map.materialitySteps,
      wordWidth: columns.max() ?? 0,
      axisWidth: self.words[ControlPhrase.materialityAxis].columns
    )
  }

  /// A step of likelihood with its number.
  private func likelihoodLabel(_ step: Int, _ settings: Settings) -> String {
    let word = words.likelihood(step, in: settings)
    return word == String(step) ? word : "\(step) \(word)"
  }

  /// A step of materiality with its number.
  private func materialityLabel(_ step: Int, _ settings: Settings) -> String {
    let word = words.materiality(step, in: settings)
    return word == String(step) ? word : "\(step) \(word)"
  }

  /// The title, and which shade stands for which risk values.
  func drawMapTitle(in line: Rect, into grid: inout Grid) {
    let facts = derived.facts.controls
    let year = facts.map.year.number
    var spans = [Span(words[.riskMap(year)].uppercased(), Style(.quiet, .bold))]
    if let shown = facts.riskYear, shown != period.year {
      spans.append(Span("   \(words[.otherAnalysis(wanted: period.year, shown: shown)])", .accent))
    }
    let unrated = facts.risks.count { $0.rating == nil }
    if unrated > 0 { spans.append(Span("   \(words[.unratedRisks(unrated, in: year)])", .accent)) }
    let legend = mapLegend
    let width = (spans + legend).reduce(3) { $0 + $1.text.columns }
    let start = grid.putRight(
      width > line.width ? Array(legend.dropFirst()) : legend,
      in: line.inset(right: 1)
    )
    grid.put(spans, in: line.inset(right: line.maxX - start + 1))
  }

  /// Which shade stands for which risk values; the name of these comes first.
  private var mapLegend: [Span] {
    let shades = [Signal.full, .half, .empty]
      .flatMap { signal -> [Span] in
        guard let values = settings.riskValues(signalling: signal) else { return [] }
        let one = values.lowerBound == values.upperBound
        let range = one ? "\(values.lowerBound)" : "\(values.lowerBound)–\(values.upperBound)"
        return [
          Span("  \(signal.shade)\(signal.shade)", signal.style), Span(" \(range)", .quiet),
        ]
      }
    return [Span(words[.riskValues], .quiet)] + shades
  }

  /// The squares of a step of likelihood: shaded by risk value, with the number of risks.
  func drawMapLine(likelihood: Int, in line: Rect, into grid: inout Grid) {
    let squares = derived.facts.controls.squares
    let layout = mapLayout(line)
    let settings = settings
    let selected = focus == .main ? selectedSquare : nil
    grid.putTruncated(likelihoodLabel(likelihood, settings), in: layout.label)
    for (index, square) in layout.squares.enumerated() {
      let here = RiskSquare(likelihood: likelihood, materiality: index + 1)
      let count = squares[here] ?? 0
      let signal = settings.signal(ofRiskValue: likelihood * (index + 1))
      // The colour is for what there is: a square without risks only hints at what one would weigh there.
      if count > 0 {
        grid.fill(square, with: signal.shade, style: signal.style)
      } else {
        drawEmpty(square, signal, into: &grid)
      }
      // Shades do not show that they are reversed: brackets say which square is selected.
      let isSelected = selected == here
      guard count > 0 || isSelected else { continue }
      let number = count > 0 ? String(count) : " "
      let text = isSelected ? "[\(number)]" : " \(number) "
      let x = square.x + max(0, (square.width - text.columns) / 2)
      grid.put(text, at: Point(x: x, y: square.y), in: square, style: .bold)
    }
  }

  /// Dots, the closer the heavier a risk would be, so that it is read without colour too.
  private func drawEmpty(_ square: Rect, _ signal: Signal, into grid: inout Grid) {
    for x in square.x..<square.maxX where (x - square.x).isMultiple(of: signal.sparseness) {
      grid.put("·", at: Point(x: x, y: square.y), in: square, style: Style(.quiet))
    }
  }

  /// The words below the squares, and what the axes are.
  func drawMapAxis(in line: Rect, into grid: inout Grid) {
    let layout = mapLayout(line)
    let settings = settings
    let label = words[layout.axis.isEmpty ? ControlPhrase.bothAxes : .likelihoodAxis]
    grid.putTruncated(label, in: layout.label, style: .quiet)
    for (index, square) in layout.squares.enumerated() {
      grid.putTruncated(materialityLabel(index + 1, settings), in: square, align: .center)
    }
    grid.putTruncated(words[ControlPhrase.materialityAxis], in: layout.axis, style: .quiet)
  }
}

extension Signal {
  /// How many cells of an empty square there are to a dot.
  fileprivate var sparseness: Int {
    switch self {
    case .full, .most, .none: 4
    case .half: 2
    case .empty: 1
    }
  }

  /// How a square with this signal is filled: the heavier, the darker, so that it is read without
  /// colour too.
  var shade: Character {
    switch self {
    case .full, .most, .none: "░"
    case .half: "▒"
    case .empty: "▓"
    }
  }
}
