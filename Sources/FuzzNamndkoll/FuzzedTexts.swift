import Governance

/// What is read as a number is written and read back the same.
func fuzzNumber(_ text: String) {
  if let amount = try? Amount(parsing: text) {
    precondition((try? Amount(parsing: amount.plainText)) == amount, "an amount is read back")
  }
  if let value = try? CellValue(parsing: text) {
    precondition((try? CellValue(parsing: value.plainText)) == value, "a value is read back")
  }
}

/// What is read as a due period has a code that is read back, and days in their order.
func fuzzDue(_ text: String) {
  for year in [nil, 2023, 9_999] {
    guard let due = try? DuePeriod(parsing: text, year: year) else { continue }
    precondition(DuePeriod(code: due.code) == due, "a code is read back")
    let days = due.stretch.days
    precondition(days.first <= days.last, "a stretch goes forward")
    precondition(due.lastDate <= days.last, "nothing is due after its stretch")
  }
  if let date = try? CalendarDate(parsing: text, year: 2023) {
    precondition(CalendarDate(dayNumber: date.dayNumber) == date, "a day is found by its number")
  }
}

/// What is read as a formula has a code that is read back.
func fuzzExpression(_ text: String) {
  guard let expression = try? Expression(parsing: text) else { return }
  precondition(
    (try? Expression(parsing: expression.code))?.code == expression.code,
    "a formula is read back"
  )
}
