/// What the users enter of a report's occasion.
public enum ReportDate: String, CaseIterable, Hashable, Sendable {
  /// When it is to be handed in.
  case handIn
  /// When it is dealt with.
  case meeting
}

extension DueReport {
  /// A date that is entered, as far as it is known.
  public func date(_ date: ReportDate) -> CalendarDate? {
    switch date {
    case .handIn: handIn
    case .meeting: meeting
    }
  }

  /// Whether it is to be handed in: somebody has said when, or some body has done so.
  public var isExpected: Bool { handIn != nil || !delivered.isEmpty }

  /// Whether the day of handing in lies behind; never where there is none.
  public func isOverdue(on day: CalendarDate) -> Bool { handIn.map { $0 < day } ?? false }
}

extension Workspace {
  /// The operations that give an occasion of a report a date, or take it away.
  public func setting(
    _ date: ReportDate,
    of report: DueReport,
    in municipality: Municipality.ID,
    to day: CalendarDate?
  ) -> [Operation] {
    entering(day, at: [date.rawValue], of: report, in: municipality)
  }

  /// The operations that say that a body has handed a report in that day, or that it has not.
  public func settingDelivery(
    of body: Body.ID,
    _ report: DueReport,
    in municipality: Municipality.ID,
    to day: CalendarDate?
  ) -> [Operation] {
    entering(day, at: [FieldName.delivered.key, body.text], of: report, in: municipality)
  }

  /// An occasion that nobody has entered anything of is not there yet, and comes with its first value.
  private func entering(
    _ day: CalendarDate?,
    at field: [String],
    of report: DueReport,
    in municipality: Municipality.ID
  ) -> [Operation] {
    let address = report.occasion(in: municipality)
    let value = day.map { Datum.text($0.isoText) }
    guard datum(at: address) == nil else {
      return [setting(Address(address.owner, address.path, field: field), to: value)]
    }
    guard let value else { return [] }
    let id = DatumObject.Entry(FieldName.id.key, .text(report.period.code))
    let whole = Datum.object(DatumObject([id])).replacing(at: field[...], with: value)
    return whole.map { [.insert(address, $0, before: following(report, in: municipality))] } ?? []
  }

  /// The occasion that a new one comes before, so that they stand in the order of time.
  private func following(_ report: DueReport, in municipality: Municipality.ID) -> String? {
    let known = self.municipality(municipality)?.calendar.first { $0.id == report.report.id }
    return known?.occasions.first { $0.period.map { $0 > report.period } ?? false }?.id.text
  }
}

extension DueReport {
  /// Where its occasion stands, or will.
  public func occasion(in municipality: Municipality.ID) -> Address {
    address(in: municipality).adding([FieldName.occasions.key, period.code])
  }

  /// Where its report stands.
  public func address(in municipality: Municipality.ID) -> Address {
    Address(Owner(municipality), [FieldName.calendar.key, report.id.text])
  }
}

extension Address {
  fileprivate func adding(_ parts: [String]) -> Address { Address(owner, path + parts) }
}
