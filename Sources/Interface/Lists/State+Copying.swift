import Governance
import Reporting
import Screen
import Wording

extension State {
  /// Copies the selected figure; where a row is selected whole, the row; where rows are marked, these.
  mutating func copy() -> [Effect] {
    let marked = markedRows
    if marked.isEmpty, let value = selectedValue {
      let text = ClipboardText.cell(value, words)
      return send(text, told: words[.sent(words.value(value))])
    }
    let rows = marked.isEmpty ? [selectedRow].compactMap(\.self) : marked
    let reports = reports(of: rows)
    guard !reports.isEmpty else {
      refuse(words[.list(.nothingCopied)])
      return []
    }
    let text = ClipboardText.rows(reports, .leftOut, words)
    return send(text, told: words[.sentRows(reports.reduce(0) { $0 + $1.table.rows.count })])
  }

  /// Copies the whole list or table, with the heads of its columns.
  mutating func copyAll() -> [Effect] {
    let reports = seenReports(for: .clipboard)
    guard !reports.isEmpty else {
      refuse(words[.list(.nothingCopied)])
      return []
    }
    let text = ClipboardText.rows(reports, .included, words)
    return send(text, told: words[.sentRows(reports.reduce(0) { $0 + $1.table.rows.count })])
  }

  private mutating func send(_ text: String, told: String) -> [Effect] {
    copying = told
    return [.copy(text)]
  }

  /// Says what became of a text for the clipboard.
  mutating func take(_ answer: CopyAnswer) {
    switch answer {
    case .sent: tell(copying)
    case .tooLarge(let limit): refuse(words[.tooLargeToSend(limit)])
    case .unsupported: refuse(words[.cannotSend])
    }
  }

  /// The value of the selected figure, where the selection stands on one.
  private var selectedValue: CellValue? {
    if let cell = selectedCell { return cell.figure.value }
    if let series = selectedSeries { return series.indicator.value(series.column) ?? .blank }
    return current.column > 0 ? selectedFigure?.value : nil
  }
}

/// The file that the view is to be saved in.
struct ExportEdit: Hashable, Sendable {
  var field: TextField
}

extension State {
  /// Opens the field with the name of the file that the view is saved in.
  mutating func openExport() {
    layers.append(.export(ExportEdit(field: TextField("\(exportName).csv"))))
  }

  /// Whose view of which period, `alingsas-kommunstyrelsen-uppdrag-2023-08`; of a table or a document's
  /// page, of which document, since that has a time of its own.
  private var exportName: String {
    guard let place else { return "namndkoll" }
    let view = place.view == .budget ? table?.statement.title : words[place.view.phrase]
    let parts = [
      place.owner.municipality.text, place.owner.body?.text, view,
      shownDocument?.id.text ?? period.code,
    ]
    return parts.compactMap(\.self).map(\.fileName).joined(separator: "-")
  }

  /// A key in the name of the file.
  mutating func take(_ key: Key, in edit: ExportEdit) -> [Effect] {
    var edit = edit
    switch key {
    case .escape: return []
    case .enter:
      let path = edit.field.text.trimmingSpace
      guard !path.isEmpty else { break }
      let text = ReportFormat.csv.write(seenReports(for: .file), words)
      return [.export(ExportFile(path: path, text: text))]
    default: edit.field.handle(key)
    }
    layers.append(.export(edit))
    return []
  }

  /// Says what became of the file; where there is one already, asks.
  mutating func take(_ answer: ExportAnswer, of file: ExportFile) {
    switch answer {
    case .written: tell(words[ListPhrase.written(file.path)])
    case .exists:
      layers.append(
        .question(Question(subject: .replace(file), text: words[ListPhrase.fileExists(file.path)]))
      )
    case .refused(let fault): refuse(words[.notWritten(file.path, fault)])
    }
  }

  /// Draws the field with the name of the file.
  func draw(_ edit: ExportEdit, into grid: inout Grid, _ layout: FrameLayout) {
    let frame = layout.popup(width: 76, height: 6)
    let inside = drawPopup(frame, title: words[.fileTitle], into: &grid).inset(top: 1)
    let label = words[.fileName]
    grid.put(label, at: Point(x: inside.x, y: inside.y), in: inside, style: .quiet)
    edit.field.draw(into: &grid, in: inside.row(0).inset(left: label.columns + 1))
  }
}

extension String {
  /// As the name of a file that every system takes.
  fileprivate var fileName: String {
    var name = ""
    for byte in Folding.fold(self) {
      switch byte {
      case 0x61...0x7A, 0x30...0x39, 0x2D: name.unicodeScalars.append(UnicodeScalar(byte))
      case 0x80...0x86:
        let letters = Array("aaoeaou".unicodeScalars)
        name.unicodeScalars.append(letters[Int(byte - 0x80)])
      default: if name.last != "-" { name += "-" }
      }
    }
    return name
  }

  fileprivate var trimmingSpace: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
