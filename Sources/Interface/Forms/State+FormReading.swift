import Governance
import Screen
import Wording

/// What was typed in a field, once read.
enum FormReading: Hashable, Sendable {
  /// A value, and how it was understood where that is not plain.
  case value(Datum, note: String?)
  /// Nothing: the value goes.
  case nothing
  /// Something that cannot stand there, as a sentence.
  case fault(String)
}

extension State {
  /// Reads what was typed for a row of a form, by the same parsers that read files.
  func reading(_ text: String, of row: FormRow, in form: Form) -> FormReading {
    if text.allSatisfy(\.isWhitespace) {
      return row.presence == .required ? .fault(words[.missing(row.name)]) : .nothing
    }
    let read =
      if case .formula = row.shape { formula(text.trimmed, in: form) } else {
        self.reading(text.trimmed, as: row.shape)
      }
    guard case .value(let datum, _) = read, datum != row.value else { return read }
    let refusal = taken(datum, by: row, in: form) ?? refusal(of: datum, at: row.key, in: form)
    if let refusal { return .fault(refusal) }
    guard row.name == .title, let note = namesake(datum, in: form) else { return read }
    return .value(datum, note: note)
  }

  /// That another goal of the same owner has the title already; two may, if they are meant to.
  private func namesake(_ title: Datum, in form: Form) -> String? {
    guard case .text(let title) = title, let collection = form.record.path.first,
      collection == FieldName.goals.key
    else { return nil }
    let others = workspace.goals(of: form.record.owner)
      .filter { $0.id.text != form.record.path.last && $0.isValid(in: period.year) }
    let folded = Folding.fold(title)
    return others.contains {
      [$0.title, $0.shortTitle ?? ""].contains { Folding.fold($0) == folded }
    }
      ? words[.sameTitle] : nil
  }

  /// Reads a text as a value of a shape, wherever it is to stand.
  func reading(_ text: String, as shape: Shape) -> FormReading {
    switch shape {
    case .integer(let bounds):
      guard let number = Int(text), bounds.contains(number) else {
        return fault(.integer(bounds), text)
      }
      return .value(.number(Amount(digits: number)), note: nil)
    case .amount, .cellValue: return number(text, shape)
    case .duePeriod: return due(text)
    case .date: return date(text)
    case .period: return reportingPeriod(text)
    case .source: return Source(text).map { value($0.code) } ?? fault(.source, text)
    case .address: return Address(text).map { value($0.text) } ?? fault(.address, text)
    case .identifier:
      return Identifier<Document>(text) == nil ? fault(.identifier, text) : value(text)
    case .status: return AssignmentStatus(code: text).map { value($0.code) } ?? fault(.status, text)
    case .statementReference:
      return StatementReference(text).map { value($0.code) } ?? fault(.statementReference, text)
    case .code(let codes): return codes.contains(text) ? value(text) : fault(.code(codes), text)
    case .text, .flag, .list, .map, .record, .anything, .formula: return value(text)
    }
  }

  private func value(_ text: String) -> FormReading { .value(.text(text), note: nil) }

  /// A date as people write it, and which one is understood where it is not written as it is kept.
  private func date(_ text: String) -> FormReading {
    guard let date = PartialDate(parsing: text, today: now.date) else { return fault(.date, text) }
    let note: String? =
      switch date {
      case _ where date.isoText == text: nil
      case .day(let day): words[.understoodDay(day)]
      case .month, .year: words[.understood(words.partialDate(date, length: .long))]
      }
    return .value(.text(date.isoText), note: note)
  }

  /// A period as people write a month.
  private func reportingPeriod(_ text: String) -> FormReading {
    guard case .month(let year, let month)? = PartialDate(parsing: text, today: now.date),
      let period = ReportingPeriod(year: year, month: month)
    else { return fault(.period, text) }
    return .value(
      .text(period.code),
      note: period.code == text ? nil : words[.understood(words.period(period))]
    )
  }

  private func fault(_ expected: Expectation, _ text: String) -> FormReading {
    .fault(words.fault(FieldFault(expected: expected, found: .text(text))))
  }

  /// A formula in the names or the ids of its table, all of which must be there.
  private func formula(_ text: String, in form: Form) -> FormReading {
    let table = workspace.statement(at: form.record)
    let collection = form.record.path.count > 4 ? form.record.path[4] : ""
    let names = table.map {
      FormulaNames(
        $0,
        of: collection == FieldName.columns.key ? .columns : .lines,
        children: words.expression(.children, in: .empty)
      )
    }
    do throws(ExpressionFault) {
      let expression = try Expression(parsing: names?.coded(text) ?? text)
      if let unknown = table.flatMap({ expression.firstUnknown(in: $0) }) {
        return .fault(words.fault(EvaluationFault.unknownReference(unknown)))
      }
      let said = words.expression(expression, at: form.record, in: workspace)
      return .value(.text(expression.code), note: said == text ? nil : said)
    } catch {
      return .fault(words.fault(error))
    }
  }

  /// A number as in a table's cell: with decimal comma, thousands, or a calculation.
  private func number(_ text: String, _ shape: Shape) -> FormReading {
    let edit = NumberEdit(
      address: Address(Owner("x"), []),
      field: TextField(text),
      unit: .percent
    )
    guard case .value(let cell) = edit.reading else {
      return complaint(edit).map { .fault($0) } ?? .nothing
    }
    if case .amount = shape, cell.datum.isText { return fault(.amount, text) }
    return .value(cell.datum, note: text.first == "=" ? understood(cell, by: edit) : nil)
  }

  /// When something is due, in the words of a document; the year is the period's where none is said.
  private func due(_ text: String) -> FormReading {
    do throws(DuePeriodFault) {
      let known = DuePeriod(code: text) ?? day(text)
      let due = if let known { known } else { try DuePeriod(parsing: text, year: period.year) }
      let last = words.date(due.lastDate, length: .long)
      return .value(.text(due.code), note: words[.understood(due: words.due(due), last: last)])
    } catch {
      return .fault(words.fault(error))
    }
  }

  /// A day or a month as dates are written, which are due periods, too.
  private func day(_ text: String) -> DuePeriod? {
    guard (try? DuePeriod(parsing: text, year: period.year)) == nil else { return nil }
    return switch PartialDate(parsing: text, today: now.date) {
    case .day(let day)?: DuePeriod(.during, .day(day))
    case .month(let year, let month)?: DuePeriod(.during, .month(month, of: year))
    case .year?, nil: nil
    }
  }

  /// Why the door would refuse a value, for a record that is there.
  private func refusal(of datum: Datum, at key: String, in form: Form) -> String? {
    guard case .record = form.subject else { return nil }
    let address = Address(form.record.owner, form.record.path, field: [key])
    return refusal(of: [workspace.setting(address, to: datum)])
  }

  /// Why the door would refuse operations.
  func refusal(of operations: [Operation]) -> String? {
    var trial = workspace
    let change = ChangeSet(id: .init(""), when: now, who: author.name, operations: operations)
    do throws(ChangeRefusal) {
      try trial.apply(change)
      return nil
    } catch .unfit(_, let fault) {
      return words.fault(fault)
    } catch {
      return words.refusal(error, in: workspace, of: operations)
    }
  }

  /// A formula in the names of its table, where it is read back as what it is.
  private func editText(ofFormula code: String, in form: Form) -> String {
    let text = shownFormula(code, in: form)
    guard case .value(.text(code), _) = formula(text, in: form) else { return code }
    return text
  }

  /// A formula in the names of its table.
  func shownFormula(_ code: String, in form: Form) -> String {
    (try? Expression(parsing: code))
      .map { words.expression($0, at: form.record, in: workspace) } ?? code
  }

  /// What a field is edited as: the value as it is typed.
  func editText(_ row: FormRow, in form: Form) -> String {
    switch (row.shape, row.value) {
    case (.formula, .text(let code)?): editText(ofFormula: code, in: form)
    case (.duePeriod, .text(let code)?): DuePeriod(code: code).map { words.editText($0) } ?? code
    case (.cellValue, .text(let text)?):
      (try? CellValue(parsing: text)).map { words.editText($0) } ?? text
    case (.integer, .number(let amount)?) where row.name == .code: words.municipalityCode(amount)
    case (.integer, .number(let amount)?): amount.plainText
    case (_, .number(let amount)?): words.editText(amount)
    case (_, let value): value.text
    }
  }
}

extension Datum {
  fileprivate var isText: Bool { if case .text = self { true } else { false } }
}

extension String {
  /// Without the white space around it.
  var trimmed: String {
    var text = Substring(self)
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}

extension Expression {
  /// The first line or column that it names and the table does not have.
  fileprivate func firstUnknown(in table: Statement) -> String? {
    for (line, column) in references {
      if let line, !table.lines.contains(where: { $0.id == line }) { return line.text }
      if let column, !table.columns.contains(where: { $0.id == column }) { return column.text }
    }
    return nil
  }
}
