import Governance
import Testing
import Wording

struct ApprovedLogTests {
  private static let status = Address(
    Owner("alingsas", "kommunstyrelsen"),
    ["assignments", "kost"],
    field: ["followUps", "2023-08", "status"]
  )

  private static func change(
    _ cause: ChangeSet.Cause = .edit,
    _ from: String = "inProgress",
    _ to: String = "completed"
  ) -> ChangeSet {
    ChangeSet(
      id: .init("bo-1"),
      when: Moment(seconds: 1_696_248_120, offsetMinutes: 120),
      who: "bo",
      cause: cause,
      operations: [.set(status, from: .text(from), to: .text(to))]
    )
  }

  @Test func `The log reads as approved`() {
    let rows: [(String, LogPhrase)] = [
      ("history", .history(of: "Kost")), ("readingLog", .readingLog), ("all", .shownOf(1, .all)),
      ("more", .shownOf(200, .more)), ("everybody", .everybody), ("wholeTime", .wholeTime),
      ("sincePeriod", .sincePeriod("2023-08", CalendarDate(dayNumber: 19_478))),
      ("sinceMonth", .sinceMonth(CalendarDate(dayNumber: 19_631))), ("sinceYear", .sinceYear(2023)),
      ("chooseWho", .chooseWho), ("chooseTime", .chooseTime), ("chooseBody", .chooseBody),
      ("who", .who), ("when", .when), ("what", .what), ("from", .from), ("to", .to),
      ("reason", .reason), ("undoes", .undoes), ("redoes", .redoes), ("id", .id),
      ("undidThis", .undidThis("Ångrade: Status: Färdig → Påbörjad")),
      ("gone", .goneFromData("Kost")), ("computed", .historyOfComputed),
    ]
    var approval = Approval()
    for (name, phrase) in rows { approval.add(name, phrase) { $0[$1] } }
    let commands: [Command] = [
      .log, .history, .undoThis, .chooseWho, .chooseTime, .chooseBody, .drafts,
    ]
    approval.add(commands) { "\($0.title($1)) (\($0.short($1)))" }
    let notices: [Notice] = [.selectEntry, .noHistory, .noDrafts]
    approval.add(notices) { $0[$1] }
    let views: [Phrase] = [.changeLog, .noEntries]
    approval.add(views) { $0[$1] }
    approval.expect(
      """
      history: Historik: Kost | History: Kost
      readingLog: Läser loggen … | Reading the log …
      all: 1_ändring | 1_change
      more: 200_ändringar, fler finns | 200_changes, and more
      everybody: Alla | Everybody
      wholeTime: Hela loggen | All of the log
      sincePeriod
        Rapportperioden augusti 2023: sedan 1 maj 2023
        Reporting period August 2023: since 1 May 2023
      sinceMonth: Den här månaden: oktober 2023 | This month: October 2023
      sinceYear: I år: 2023 | This year: 2023
      chooseWho: Vems ändringar | Whose changes
      chooseTime: Från vilken tid | From which time
      chooseBody: Vilken nämnd | Which body
      who: Vem | Who
      when: När | When
      what: Vad | What
      from: Från | From
      to: Till | To
      reason: Skäl | Reason
      undoes: Ångrar | Undoes
      redoes: Gör om | Redoes
      id: Id | Id
      undidThis
        Ångrade: Status: Färdig → Påbörjad · u ångrar
        Ångrade: Status: Färdig → Påbörjad · u undoes
      gone: Kost finns inte längre. | Kost is no longer there.
      computed
        Siffran räknas ut av andra. Här är alla ändringar i dess tabell.
        The figure is computed from others. Here are all changes in its table.
      log: Ändringslogg (Ändringslogg) | Change log (Change log)
      history
        Det valdas historik: alla ändringar (historik)
        Its history: all changes of it (history)
      undoThis: Ångra just den här ändringen (ångra denna) | Undo just this change (undo this)
      chooseWho
        Visa allas ändringar eller en persons (person)
        Show everybody's or one's (person)
      chooseTime: Visa hela loggen eller en tid (tid) | Show all of the log or a time (time)
      chooseBody
        Visa hela kommunens eller en nämnds (nämnd)
        Show all bodies' or one's (body)
      drafts: Utkast: det som inte hann sparas (utkast) | Drafts: what was not saved (drafts)
      selectEntry: Ställ dig på en ändring först. | Select a change first.
      noHistory
        Det valda har ingen egen historik.
        What is selected has no history of its own.
      noDrafts: Det finns inga utkast. | There are no drafts.
      changeLog: Ändringslogg | Change log
      noEntries: Ingenting är ändrat här ännu. | Nothing has been changed here yet.
      """
    )
  }

  @Test func `Entries, and what stands in the way of undoing them, read as approved`() {
    var approval = Approval()
    let workspace = exampleWorkspace()
    let undo = Self.change(.undo(.init("anna-1")), "completed", "inProgress")
    let entries = [
      ("edit", Self.change()), ("undo", undo), ("redo", Self.change(.redo(.init("anna-1")))),
    ]
    for (name, entry) in entries { approval.add(name, entry) { $0.logged($1, in: workspace) } }
    let obstacles: [(String, UndoObstacle)] = [
      ("takenBack", .takenBack(by: undo)), ("builtUpon", .builtUpon(by: [Self.change()])),
      ("builtUpon twice", .builtUpon(by: [Self.change(), Self.change()])),
      ("builtUpon more", .builtUpon(by: [Self.change(), Self.change(), undo])),
    ]
    for (name, obstacle) in obstacles {
      approval.add(name, obstacle) { $0.obstacle($1, in: workspace) }
    }
    let long = Datum.text("En lång text som ingen hade kunnat läsa\nom den bara citerades.")
    approval.add("whole value", long) { $0.wholeValue($1, of: Self.status.record.field("text")) }
    approval.expect(
      """
      edit
        Status aug 2023 för Samlad lokalförsörjning: Påbörjad → Färdig
        Status Aug 2023 for Samlad lokalförsörjning: In progress → Completed
      undo
        Ångrade: Status aug 2023 för Samlad lokalförsörjning: Påbörjad → Färdig
        Undid: Status Aug 2023 for Samlad lokalförsörjning: In progress → Completed
      redo
        Gjorde om: Status aug 2023 för Samlad lokalförsörjning: Påbörjad → Färdig
        Redid: Status Aug 2023 for Samlad lokalförsörjning: In progress → Completed
      takenBack
        Den är redan ångrad eller gjord om: av bo 2 okt 2023 14:02.
        It was undone or redone already: by bo, 2 Oct 2023 14:02.
      builtUpon
        Kan inte ångras: en senare ändring bygger på den. bo 2 okt 2023 14:02: Status aug 2023 för Samlad lokalförsörjning: Påbörjad → Färdig. Ångra den först.
        Cannot be undone: a later change builds on it. bo 2 Oct 2023 14:02: Status Aug 2023 for Samlad lokalförsörjning: In progress → Completed. Undo that one first.
      builtUpon twice
        Kan inte ångras: en senare ändring bygger på den. bo 2 okt 2023 14:02: Status aug 2023 för Samlad lokalförsörjning: Påbörjad → Färdig. Före den finns 1_ändring till. Ångra den först.
        Cannot be undone: a later change builds on it. bo 2 Oct 2023 14:02: Status Aug 2023 for Samlad lokalförsörjning: In progress → Completed. Before it there is 1 more. Undo that one first.
      builtUpon more
        Kan inte ångras: en senare ändring bygger på den. bo 2 okt 2023 14:02: Ångrade: Status aug 2023 för Samlad lokalförsörjning: Påbörjad → Färdig. Före den finns 2_ändringar till. Ångra den först.
        Cannot be undone: a later change builds on it. bo 2 Oct 2023 14:02: Undid: Status Aug 2023 for Samlad lokalförsörjning: In progress → Completed. Before it there are 2 more. Undo that one first.
      whole value
        En lång text som ingen hade kunnat läsa
      om den bara citerades.
        En lång text som ingen hade kunnat läsa
      om den bara citerades.
      """
    )
  }

  @Test func `Drafts read as approved`() {
    var approval = Approval()
    let phrases: [LogPhrase] = [
      .draftsOffered(1), .draftsOffered(2), .draftsTitle, .draftGone, .draftTaken("Status: Färdig"),
      .draftNotOpened,
      .keyTakeDraft, .keyThrowDraft, .keyLeaveDraft, .throwAway,
    ]
    approval.add(phrases) { $0[$1] }
    let workspace = exampleWorkspace()
    let text = Self.status.record.field("followUps", "2023-08", "comment")
    let writing = ChangeSet(
      id: .init("anna-text-1"),
      when: Moment(seconds: 1_696_248_120, offsetMinutes: 120),
      who: "anna",
      operations: [.set(text, from: nil, to: .text("Ett halvt skrivet stycke om kosten"))]
    )
    let drafts = [
      ("unsaved", Draft(Self.change(.edit, "none", "completed"), .unsaved)),
      ("unfinished", Draft(writing, .unfinished)),
    ]
    for (name, draft) in drafts {
      approval.add(name, draft) { $0.draft($1, in: workspace) }
      approval.add("\(name), whole", draft) { $0.question($1, in: workspace) }
    }
    approval.expect(
      """
      draftsOffered(1)
        1_utkast från förra gången · & visar
        1_draft from last time · & shows
      draftsOffered(2)
        2_utkast från förra gången · & visar
        2_drafts from last time · & shows
      draftsTitle: Utkast som inte är sparade | Drafts that are not saved
      draftGone: Utkastet är kastat. | The draft is thrown away.
      draftTaken("Status: Färdig")
        Utkastet är taget. Status: Färdig · u ångrar
        The draft is taken. Status: Färdig · u undoes
      draftNotOpened
        Utkastet går inte att öppna där det skrevs. Det ligger kvar: & visar det.
        The draft cannot be opened where it was written. It is kept: & shows it.
      keyTakeDraft: ta upp | take it
      keyThrowDraft: kasta | throw away
      keyLeaveDraft: låt ligga | leave it
      throwAway
        Kasta utkastet? Det går inte att få tillbaka.
        Throw the draft away? It cannot be had back.
      unsaved
        2 okt 2023 14:02: Status för Samlad lokalf… → Färdig
        2 Oct 2023 14:02: Status for Samlad lokalf… → Completed
      unsaved, whole
        Kunde inte sparas 2 okt 2023 14:02.
      Status aug 2023 för Samlad lokalförsörjning: Färdig (där står nu tomt)
        Could not be saved 2 Oct 2023 14:02.
      Status Aug 2023 for Samlad lokalförsörjning: Completed (there stands now empty)
      unfinished
        2 okt 2023 14:02: Kommentar för Samlad lok… → ”…vet stycke om kosten”
        2 Oct 2023 14:02: Comment for Samlad lokal… → “…vet stycke om kosten”
      unfinished, whole
        Skrevs 2 okt 2023 14:02 och blev inte klar.
      Kommentar aug 2023 för Samlad lokalförsörjning: Ett halvt skrivet stycke om kosten
        Written 2 Oct 2023 14:02 and not finished.
      Comment Aug 2023 for Samlad lokalförsörjning: Ett halvt skrivet stycke om kosten
      """
    )
  }

  @Test func `What verifying the log shows reads as approved`() {
    var approval = Approval()
    let path = "alingsas/log/anna-kontoret-k7q2.jsonl"
    let faults: [LogFault] = [
      .noEntry(line: 2), .altered(line: 2), .broken(line: 3), .moved(line: 2, follows: 4),
      .beginningMissing, .cutShort(after: 9), .vanished, .unreadable(.notReadable),
    ]
    approval.add(faults) { $0.fault($1, in: path) }
    approval.add("torn", 5) { $0.tornLine($1, of: path) }
    approval.add("sound", 5) { $0.soundLog(path, lines: $1) }
    approval.add("limits", 0) { words, _ in words.logLimits }
    approval.add("notADay", "igår") { $0.notADay($1) }
    approval.expect(
      """
      noEntry(line: 2)
        Rad 2 i alingsas/log/anna-kontoret-k7q2.jsonl: raden går inte att läsa. Någon har ändrat den.
        Line 2 of alingsas/log/anna-kontoret-k7q2.jsonl: it cannot be read. Somebody has changed it.
      altered(line: 2)
        Rad 2 i alingsas/log/anna-kontoret-k7q2.jsonl: raden är ändrad efter att nästa rad skrevs.
        Line 2 of alingsas/log/anna-kontoret-k7q2.jsonl: it was changed after the next line was written.
      broken(line: 3)
        Rad 3 i alingsas/log/anna-kontoret-k7q2.jsonl: raden skrevs inte efter raden före. En rad mellan dem är borttagen, eller så är raden före ändrad.
        Line 3 of alingsas/log/anna-kontoret-k7q2.jsonl: it was not written after the line before it. A line between them was removed, or the line before was changed.
      moved(line: 2, follows: 4)
        Rad 2 i alingsas/log/anna-kontoret-k7q2.jsonl: raden skrevs efter rad 4. Rader har flyttats, tagits bort eller skjutits in.
        Line 2 of alingsas/log/anna-kontoret-k7q2.jsonl: it was written after line 4. Lines were moved, removed or put in.
      beginningMissing
        Rad 1 i alingsas/log/anna-kontoret-k7q2.jsonl: raden är inte loggens första. Början är borttagen.
        Line 1 of alingsas/log/anna-kontoret-k7q2.jsonl: it is not the log's first. The beginning was removed.
      cutShort(after: 9)
        Rad 9 i alingsas/log/anna-kontoret-k7q2.jsonl: loggen slutar här, utan poster som den här datorn har sett. De är borttagna eller ändrade. Visar git en äldre version kommer de tillbaka med den nyare.
        Line 9 of alingsas/log/anna-kontoret-k7q2.jsonl: the log ends here, without entries that this computer has seen. They were removed or changed. Where git shows an older version they come back with the newer one.
      vanished
        alingsas/log/anna-kontoret-k7q2.jsonl: loggen är borta. Den här datorn har sett den.
        alingsas/log/anna-kontoret-k7q2.jsonl: the log is gone. This computer has seen it.
      unreadable(notReadable)
        alingsas/log/anna-kontoret-k7q2.jsonl: Läsrättighet saknas. Ge dig den om mappen är din, annars be dess ägare.
        alingsas/log/anna-kontoret-k7q2.jsonl: Permission to read is missing. Give it to yourself if the folder is yours, else ask its owner.
      torn
        Rad 5 i alingsas/log/anna-kontoret-k7q2.jsonl: avbruten av ett strömavbrott eller en krasch. Inget sparat saknas.
        Line 5 of alingsas/log/anna-kontoret-k7q2.jsonl: torn by a power failure or a crash. Nothing that was saved is missing.
      sound
        alingsas/log/anna-kontoret-k7q2.jsonl: 5_rader, kedjan är hel
        alingsas/log/anna-kontoret-k7q2.jsonl: 5_lines, the chain is whole
      limits
        Att slutet av en logg eller en hel logg är borta syns bara för loggar som den här datorn har sett förut.
        That a log's end or a whole log is gone shows only for logs that this computer has seen before.
      notADay
        ”igår” är ingen dag. Skriv t.ex. 2023-10-01.
        “igår” is no day. Write e.g. 2023-10-01.
      """
    )
  }
}
