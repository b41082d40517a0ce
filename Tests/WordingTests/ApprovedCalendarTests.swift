import Governance
import Testing
import Wording

struct ApprovedCalendarTests {
  @Test func `The calendar reads as approved`() {
    let phrases: [CalendarPhrase] = [
      .title(2023), .next("delårsbokslut", "15 sep 2023"), .nextOn("15 sep 2023"),
      .noneNext, .today, .asOfColumn, .reportColumn,
      .handInColumn, .meetingColumn, .deliveredColumn, .deliveredCount(1, of: 7), .missingCount(6),
      .allDelivered, .overdue, .expected, .missingBefore("delårsbokslut augusti 2023"),
      .nothingMissing, .gapCount(1), .gapCount(3), .asOf("31 augusti 2023", "Delårsbokslut"),
      .noDayGiven, .notDelivered, .deliveredBodies, .calendarMissing,
      .dateSet("delårsbokslut augusti 2023", "inlämning", "15 sep 2023"),
      .dateRemoved("delårsbokslut augusti 2023", "möte"),
      .delivered("Kommunstyrelsen", "delårsbokslut augusti 2023"),
      .notDeliveredNow("Kommunstyrelsen", "delårsbokslut augusti 2023"),
    ]
    var approval = Approval()
    approval.add(phrases) { $0[$1] }
    let day = CalendarDate(dayNumber: 19_600)
    approval.add("noDayBut", CalendarPhrase.noDayBut(day)) { $0[$1] }
    approval.expect(
      """
      title(2023): Tidplan 2023 | Calendar 2023
      next("delårsbokslut", "15 sep 2023")
        nästa: delårsbokslut, 15 sep 2023
        next: delårsbokslut, 15 sep 2023
      nextOn("15 sep 2023"): nästa: 15 sep 2023 | next: 15 sep 2023
      noneNext: ingen kommande rapport | no report to come
      today: i dag | today
      asOfColumn: Per | As of
      reportColumn: Rapport | Report
      handInColumn: Inlämning | Hand-in
      meetingColumn: Möte | Meeting
      deliveredColumn: Inlämnat | Handed in
      deliveredCount(1, of: 7): 1 av 7 | 1 of 7
      missingCount(6): 6 saknas | 6 missing
      allDelivered: alla | all
      overdue: saknas | missing
      expected: väntas | awaited
      missingBefore("delårsbokslut augusti 2023")
        Saknas inför delårsbokslut augusti 2023
        Missing before delårsbokslut augusti 2023
      nothingMissing: Inget saknas. | Nothing is missing.
      gapCount(1): 1 att fylla i | 1 to fill in
      gapCount(3): 3 att fylla i | 3 to fill in
      asOf("31 augusti 2023", "Delårsbokslut")
        Avser läget 31 augusti 2023 · Delårsbokslut
        As of 31 augusti 2023 · Delårsbokslut
      noDayGiven: ingen dag angiven, så ingen tidsgräns | no day given, so no deadline
      notDelivered: Ej inlämnat | Not in
      deliveredBodies: Inlämnat | Handed in
      calendarMissing
        Kommunen har ingen tidplan i sin fil.
        The municipality has no calendar in its file.
      dateSet("delårsbokslut augusti 2023", "inlämning", "15 sep 2023")
        delårsbokslut augusti 2023, inlämning: 15 sep 2023 · u ångrar
        delårsbokslut augusti 2023, inlämning: 15 sep 2023 · u undoes
      dateRemoved("delårsbokslut augusti 2023", "möte")
        delårsbokslut augusti 2023, möte: ingen dag · u ångrar
        delårsbokslut augusti 2023, möte: no day · u undoes
      delivered("Kommunstyrelsen", "delårsbokslut augusti 2023")
        Kommunstyrelsen har lämnat in delårsbokslut augusti 2023 · u ångrar
        Kommunstyrelsen has handed in delårsbokslut augusti 2023 · u undoes
      notDeliveredNow("Kommunstyrelsen", "delårsbokslut augusti 2023")
        Kommunstyrelsen har inte lämnat in delårsbokslut augusti 2023 · u ångrar
        Kommunstyrelsen has not handed in delårsbokslut augusti 2023 · u undoes
      noDayBut: avser 31 aug · ingen inlämningsdag | as of 31 Aug · no day of handing in
      """
    )
  }

  @Test func `What is wrong with a date reads as approved`() {
    let faults: [DateFault] = [
      .unreadable, .dayMissing, .noSuchMonth(13), .noSuchDay(31, month: 9, year: 2023),
    ]
    var approval = Approval()
    approval.add(faults) { $0.fault($1) }
    approval.expect(
      """
      unreadable
        Det är inget datum. Skriv t.ex. 2023-09-15 eller 15/9.
        That is no date. Write e.g. 2023-09-15 or 15/9.
      dayMissing
        Dagen saknas. Skriv t.ex. 2023-09-15 eller 15/9.
        The day is missing. Write e.g. 2023-09-15 or 15/9.
      noSuchMonth(13): Det finns ingen månad 13. | There is no month 13.
      noSuchDay(31, month: 9, year: 2023)
        September 2023 har ingen dag 31.
        September 2023 has no day 31.
      """
    )
  }
}
