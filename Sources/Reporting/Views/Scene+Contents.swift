internal import Governance
internal import Wording

/// A section of a document's text, or a figure that it quotes.
private struct SectionRow {
  let section: Section
  /// Its title, with its chapter where several have the same.
  let title: String
  /// The figure; `nil` for the section itself.
  var figure: QuotedFigure?
  /// What the check says of the figure.
  var verdict: Finding.Verdict?
}

/// Whether a net is what its frame allows, in words.
private struct FrameRow {
  /// `nil` where there is no frame.
  var verdict: Finding.Verdict?
  let said: String
  var table: String?
  var column: String?
}

/// One of the frames that a bridge joins, or a step between them.
private struct BridgeRow {
  let label: String
  let value: ReportEntry
  var depth = 0
  /// The step; `nil` for a frame.
  var step: BridgeStep?
  var source: Source?
}

extension Scene {
  /// What a document holds beside its tables: whether its nets are within their frames, assumptions,
  /// changes in brief, bridges and sections.
  func contents(of document: Document) -> [Report] {
    [
      report(
        ReportTable(frameColumns, rows: frames(of: document)),
        of: document,
        words[.frameLabel]
      ), part(.assumptions, of: document, assumptionColumns, document.assumptions),
      part(.changesInBrief, of: document, changeColumns, document.changesInBrief),
    ]
      + document.bridges.map { bridge in
        report(
          ReportTable(bridgeColumns, rows: rows(of: bridge)),
          of: document,
          bridge.title,
          remark: words.unit(bridge.unit)
        )
      } + [part(.sections, of: document, sectionColumns, sectionRows(of: document))]
  }

  private func part<Row>(
    _ name: FieldName,
    of document: Document,
    _ columns: [ReportColumn<Row>],
    _ rows: [Row]
  ) -> Report {
    report(ReportTable(columns, rows: rows), of: document, words.fieldName(name))
  }

  private func report(
    _ table: ReportTable,
    of document: Document,
    _ part: String,
    remark: String = ""
  ) -> Report {
    let labels = [
      ReportLabel(.document, document.title, words), ReportLabel(.section, part, words),
    ]
    return Report(names.labels(words) + labels, remark: remark, table)
  }

  /// How the nets stand to their frames; of a draft also that no frame is known.
  private func frames(of document: Document) -> [FrameRow] {
    let standings = document.frameStandings(of: owner)
    if standings.isEmpty, document.kind.isBudget, document.state == .draft {
      return [FrameRow(said: words[.noFrame])]
    }
    return standings.map { standing in
      let table = document.statements.first { $0.id.text == standing.line.path[3] }
      let column = table?.columns.first { $0.id == standing.column }?.label
      return FrameRow(
        verdict: standing.remaining.isZero ? .exact : .mismatch,
        said: words[.frame(standing)],
        table: table?.title,
        column: column
      )
    }
  }

  private var frameColumns: [ReportColumn<FrameRow>] {
    [
      column(.verdict) { ReportEntry($0.verdict.map { String($0.mark) }) },
      column(.frame) { .text($0.said) },
      column(.column) { ReportEntry($0.column) },
      column(.statement) { ReportEntry($0.table) },
    ]
  }

  private var assumptionColumns: [ReportColumn<PlanningAssumption>] {
    [
      field(.label) { .text($0.label) },
      column(.year, in: .text) { [words] assumption in
        guard let year = assumption.year, let printed = assumption.printedYear else {
          return .plain(assumption.year)
        }
        return .text("\(year) (\(words[.printedYear(printed)]))")
      },
      column(.year, in: .data) { .plain($0.year) },
      field(.printedYear, key: "printed_year", in: .data) { .plain($0.printedYear) },
      column(.value, .right) { .value($0.value) },
      column(.unit) { [words] in .code($0.unit.rawValue, words: words.unit($0.unit)) },
      column(.note, in: .data) { ReportEntry($0.note) },
      column(.source, in: .data) { ReportEntry($0.source?.code) },
    ]
  }

  private var changeColumns: [ReportColumn<BriefChange>] {
    [
      field(.text) { .text($0.text) },
      column(.source, in: .data) { ReportEntry($0.source?.code) },
    ]
  }
}

extension Scene {
  private func rows(of bridge: BudgetBridge) -> [BridgeRow] {
    let moves = bridge.moves
    let steps =
      moves.count == bridge.steps.count
      ? moves.map { row(of: $0, decimals: bridge.decimals) }
      : bridge.steps.map { step in
        BridgeRow(
          label: step.label,
          value: .value(step.value ?? .missing, sign: .always),
          step: step,
          source: step.source
        )
      }
    return [row(of: bridge.from)] + steps + [row(of: bridge.to)]
  }

  private func row(of end: BridgeEnd) -> BridgeRow {
    BridgeRow(label: end.label, value: .value(end.value), source: end.source)
  }

  /// A step in percent is shown with what it comes to.
  private func row(of move: BridgeMove, decimals: Int) -> BridgeRow {
    let reckoned = move.change?.rounded(decimals: decimals).map(CellValue.number)
    return BridgeRow(
      label: move.step.label,
      value: .value(move.step.value ?? reckoned ?? .missing, sign: .always),
      depth: move.depth,
      step: move.step,
      source: move.step.source
    )
  }

  private var bridgeColumns: [ReportColumn<BridgeRow>] {
    [
      column(.line, in: .text) { .text(String(repeating: "  ", count: $0.depth) + $0.label) },
      column(.line, in: .data) { .text($0.label) },
      column(.level, in: .data) { .whole($0.depth) },
      column(.kind) { [words] row in
        row.step.map { .code($0.kind.rawValue, words: words.stepKind($0.kind)) } ?? .nothing
      },
      column(.value, .right) { $0.value },
      column(.note, in: .data) { ReportEntry($0.step?.note) },
      column(.source, in: .data) { ReportEntry($0.source?.code) },
    ]
  }
}

extension Scene {
  /// The sections, each followed by the figures that it quotes.
  private func sectionRows(of document: Document) -> [SectionRow] {
    let findings = workspace.findings(of: owner)
    let verdicts = Dictionary(findings.map { ($0.address, $0.verdict) }) { first, _ in first }
    return document.sections.flatMap { section in
      let path = ["documents", document.id.text, "sections", section.id.text, "figures"]
      let title = words.title(of: section, in: document)
      return [SectionRow(section: section, title: title)]
        + section.figures.map { figure in
          let address = Address(owner, path + [figure.id.text])
          return SectionRow(
            section: section,
            title: title,
            figure: figure,
            verdict: verdicts[address]
          )
        }
    }
  }

  private var sectionColumns: [ReportColumn<SectionRow>] {
    [
      column(.verdict, in: .marks) { ReportEntry($0.verdict.map { String($0.mark) }) },
      field(.title, in: .text) { row in
        .text(row.figure.map { "  \($0.label)" } ?? row.title)
      },
      field(.title, in: .data) { .text($0.title) },
      column(.line, in: .data) { ReportEntry($0.figure?.label) },
      column(.printed, .right) { row in
        row.figure?.claim.map { .text($0) } ?? .cell(row.figure?.printed)
      },
      column(.unit) { [words] row in
        row.figure?.unit.map { .code($0.rawValue, words: words.unit($0)) } ?? .nothing
      },
      column(.verdict, in: .words) { [words] row in
        row.verdict.map { .code($0.rawValue, words: words[.finding($0)]) } ?? .nothing
      },
      field(.text) { $0.figure == nil ? ReportEntry($0.section.text) : .nothing },
      column(.source, in: .data) { row in
        ReportEntry((row.figure?.source ?? row.section.source)?.code)
      },
    ]
  }
}
