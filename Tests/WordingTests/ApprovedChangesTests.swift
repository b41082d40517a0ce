import Governance
import Testing
import Wording

struct ApprovedChangesTests {
  @Test func `Places read as approved`() throws {
    var approval = Approval()
    for text in [
      "alingsas#name", "alingsas#settings.dueSoonDays", "alingsas/bodies/kommunstyrelsen#chair",
      "alingsas/kommunstyrelsen/assignments/kost",
      "alingsas/kommunstyrelsen/assignments/kost#followUps.2023-08",
      "alingsas/kommunstyrelsen/assignments/kost#followUps.2023-08.status",
      "alingsas/kommunstyrelsen/goals/1#assessments.2023-08.level",
      "alingsas/kommunstyrelsen/indicators/nki#targets.2023",
      "alingsas/kommunstyrelsen/indicators/nki#outcomes.2022",
      "alingsas/kommunstyrelsen/indicators/nki#sources.targets",
      "alingsas/kommunstyrelsen/documents/delar#documentState",
      "alingsas/kommunstyrelsen/documents/delar/statements/drift#parameters.rate",
      "alingsas/kommunstyrelsen/documents/delar/statements/drift/lines/ovrigt",
      "alingsas/kommunstyrelsen/documents/delar/statements/drift/lines/ovrigt#label",
      "alingsas/kommunstyrelsen/documents/delar/statements/drift/lines/ovrigt#values.forecast",
      "alingsas/kommunstyrelsen/documents/delar/statements/drift/lines/ovrigt#values.none",
      "alingsas/kommunstyrelsen/documents/delar/statements/drift/lines/ovrigt#notes.forecast",
      "alingsas/kommunstyrelsen/documents/delar/statements/drift/columns/budget#year",
      "alingsas/kommunstyrelsen/assignments/none#due",
      "alingsas/kommunstyrelsen/assignments/kost#color",
    ] {
      let address = try #require(Address(text))
      approval.add(text, address) { $0.place($1, in: exampleWorkspace()) }
    }
    approval.expect(
      """
      alingsas#name: Namn för Alingsås | Name for Alingsås
      alingsas#settings.dueSoonDays
        Gräns för Förfaller snart för Alingsås
        Threshold for Due soon for Alingsås
      alingsas/bodies/kommunstyrelsen#chair
        Ordförande för Kommunstyrelsen
        Chair for Kommunstyrelsen
      alingsas/kommunstyrelsen/assignments/kost
        Samlad lokalförsörjning
        Samlad lokalförsörjning
      alingsas/kommunstyrelsen/assignments/kost#followUps.2023-08
        Uppföljning augusti 2023 för Samlad lokalförsörjning
        Follow-up August 2023 for Samlad lokalförsörjning
      alingsas/kommunstyrelsen/assignments/kost#followUps.2023-08.status
        Status aug 2023 för Samlad lokalförsörjning
        Status Aug 2023 for Samlad lokalförsörjning
      alingsas/kommunstyrelsen/goals/1#assessments.2023-08.level
        Nivå aug 2023 för Bättre företagsklimat
        Level Aug 2023 for Bättre företagsklimat
      alingsas/kommunstyrelsen/indicators/nki#targets.2023
        Målvärde 2023 för Företagsklimat, NKI
        Target 2023 for Företagsklimat, NKI
      alingsas/kommunstyrelsen/indicators/nki#outcomes.2022
        Utfall 2022 för Företagsklimat, NKI
        Outcome 2022 for Företagsklimat, NKI
      alingsas/kommunstyrelsen/indicators/nki#sources.targets
        Källa (Målvärden) för Företagsklimat, NKI
        Source (Targets) for Företagsklimat, NKI
      alingsas/kommunstyrelsen/documents/delar#documentState
        Läge för Delårsbokslut 2023
        State for Delårsbokslut 2023
      alingsas/kommunstyrelsen/documents/delar/statements/drift#parameters.rate
        Parameter rate för Drift
        Parameter rate for Drift
      alingsas/kommunstyrelsen/documents/delar/statements/drift/lines/ovrigt
        Övriga kostnader (Drift)
        Övriga kostnader (Drift)
      alingsas/kommunstyrelsen/documents/delar/statements/drift/lines/ovrigt#label
        Benämning för Övriga kostnader (Drift)
        Label for Övriga kostnader (Drift)
      alingsas/kommunstyrelsen/documents/delar/statements/drift/lines/ovrigt#values.forecast
        Övriga kostnader · Prognos helår 2023 (Drift)
        Övriga kostnader · Prognos helår 2023 (Drift)
      alingsas/kommunstyrelsen/documents/delar/statements/drift/lines/ovrigt#values.none
        Övriga kostnader · none (Drift)
        Övriga kostnader · none (Drift)
      alingsas/kommunstyrelsen/documents/delar/statements/drift/lines/ovrigt#notes.forecast
        Notering för Övriga kostnader · Prognos helår 2023 (Drift)
        Note for Övriga kostnader · Prognos helår 2023 (Drift)
      alingsas/kommunstyrelsen/documents/delar/statements/drift/columns/budget#year
        År för Budget 2023 (Drift)
        Year for Budget 2023 (Drift)
      alingsas/kommunstyrelsen/assignments/none#due
        Förfallotid för uppdraget ”none”
        Due period for the assignment “none”
      alingsas/kommunstyrelsen/assignments/kost#color
        alingsas/kommunstyrelsen/assignments/kost#color
        alingsas/kommunstyrelsen/assignments/kost#color
      """
    )
  }

  @Test func `Changes read as approved`() throws {
    var approval = Approval()
    for (name, operations) in try changes() {
      approval.add(name, operations) { $0.change($1, in: exampleWorkspace()) }
    }
    approval.expect(
      """
      a status
        Status aug 2023 för Samlad lokalförsörjning: Påbörjad → Färdig
        Status Aug 2023 for Samlad lokalförsörjning: In progress → Completed
      a first status
        Status aug 2023 för Samlad lokalförsörjning: Färdig
        Status Aug 2023 for Samlad lokalförsörjning: Completed
      a whole follow-up
        Status aug 2023 för Samlad lokalförsörjning: Färdig
        Status Aug 2023 for Samlad lokalförsörjning: Completed
      a whole follow-up taken back
        Status aug 2023 för Samlad lokalförsörjning: Färdig → tomt
        Status Aug 2023 for Samlad lokalförsörjning: Completed → empty
      a comment
        Kommentar aug 2023 för Samlad lokalförsörjning: ”Arbetet pågår och beräkn…”
        Comment Aug 2023 for Samlad lokalförsörjning: “Arbetet pågår och beräkn…”
      a cell
        Övriga kostnader · Prognos helår 2023 (Drift): −39_447 → (−39_500)
        Övriga kostnader · Prognos helår 2023 (Drift): −39_447 → (−39_500)
      a cell emptied
        Övriga kostnader · Prognos helår 2023 (Drift): −39_447 → tomt
        Övriga kostnader · Prognos helår 2023 (Drift): −39_447 → empty
      a cell over what was printed
        Övriga kostnader · Budget 2023 (Drift): −39_147 → −39_200
        Övriga kostnader · Budget 2023 (Drift): −39_147 → −39_200
      what was printed again
        Övriga kostnader · Budget 2023 (Drift): −39_200 → −39_147
        Övriga kostnader · Budget 2023 (Drift): −39_200 → −39_147
      a target
        Målvärde 2023 för Företagsklimat, NKI: 72 → tomt
        Target 2023 for Företagsklimat, NKI: 72 → empty
      a due date
        Förfallotid för Samlad lokalförsörjning: senast under kvartal 2 2024
        Due period for Samlad lokalförsörjning: by the end of the second quarter of 2024
      a start year
        Första år för Bättre företagsklimat: 2023 → 2024
        First year for Bättre företagsklimat: 2023 → 2024
      a new record: Tillagt: uppdraget Nytt uppdrag | Added: the assignment Nytt uppdrag
      a removed record
        Borttaget: uppdraget Nytt uppdrag
        Removed: the assignment Nytt uppdrag
      removed figures of personnel
        Borttaget: personaluppgiften december 2023
        Removed: the figures of personnel December 2023
      a lock: Låste augusti 2023 | Locked August 2023
      a lock taken away: Låste upp augusti 2023 | Unlocked August 2023
      a lock made anew: Låste augusti 2023 | Locked August 2023
      an unlocking: Låste upp augusti 2023 | Unlocked August 2023
      a removed rule without a name: Borttaget: regeln ”r1” | Removed: the rule “r1”
      treatments
        Hantering för Ras: Åtgärd → Åtgärd, kontroll
        Treatment for Ras: Action → Action, control
      treatments taken back
        Hantering för Ras: Åtgärd, kontroll → tomt
        Treatment for Ras: Action, control → empty
      a moved line
        Flyttat: raden Övriga kostnader (Drift)
        Moved: the line Övriga kostnader (Drift)
      two
        Status aug 2023 för Samlad lokalförsörjning: Påbörjad → Färdig (och 1_ändring till)
        Status Aug 2023 for Samlad lokalförsörjning: In progress → Completed (and 1_more change)
      three
        Status aug 2023 för Samlad lokalförsörjning: Färdig (och 2_ändringar till)
        Status Aug 2023 for Samlad lokalförsörjning: Completed (and 2_more changes)
      nothing: Ingen ändring | No change
      """
    )
  }
}

private func changes() throws -> [(String, [Operation])] {
  let owner = Owner("alingsas", "kommunstyrelsen")
  let assignment = Address(owner, ["assignments", "kost"])
  let followUp = assignment.field("followUps", "2023-08")
  let status = assignment.field("followUps", "2023-08", "status")
  let comment = assignment.field("followUps", "2023-08", "comment")
  let goal = Address(owner, ["goals", "1"])
  let drift = ["documents", "delar", "statements", "drift"]
  let cell = Address(owner, drift + ["lines", "ovrigt"], field: ["values", "forecast"])
  let over = Address(owner, drift + ["lines", "ovrigt"], field: ["values", "budget"])
  let target = Address(owner, ["indicators", "nki"], field: ["targets", "2023"])
  let said = Datum.object(
    DatumObject([
      .init("status", .text("completed")), .init("by", .text("anna")),
      .init("on", .text("2023-10-02")),
    ])
  )
  let personnel = Address(owner, ["personnel", "2023-12"])
  let nameless = Datum.object(DatumObject([.init("id", .text("2023-12"))]))
  let lock = Address(owner, ["locks", "2023-08"])
  let unlocking = Datum.object(
    DatumObject([.init("by", .text("bo")), .init("reason", .text("Fel"))])
  )
  let treatments = Address(owner, ["risks", "ras"], field: ["ratings", "2025", "treatments"])
  let both = Datum.list([.text("mitigate"), .text("control")])
  let record = Datum.object(
    DatumObject([.init("id", .text("ny")), .init("title", .text("Nytt uppdrag"))])
  )
  let long = Datum.text("Arbetet pågår och beräknas bli klart under hösten.")
  return [
    ("a status", [.set(status, from: .text("inProgress"), to: .text("completed"))]),
    ("a first status", [.set(status, from: nil, to: .text("completed"))]),
    ("a whole follow-up", [.set(followUp, from: nil, to: said)]),
    ("a whole follow-up taken back", [.set(followUp, from: said, to: nil)]),
    ("a comment", [.set(comment, from: nil, to: long)]),
    ("a cell", [.set(cell, from: .number(-39447), to: .text("(-39500)"))]),
    ("a cell emptied", [.set(cell, from: .number(-39447), to: nil)]),
    ("a cell over what was printed", [.set(over, from: nil, to: .number(-39200))]),
    ("what was printed again", [.set(over, from: .number(-39200), to: nil)]),
    ("a target", [.set(target, from: .number(72), to: .text(""))]),
    ("a due date", [.set(assignment.field("due"), from: nil, to: .text("by 2024-Q2"))]),
    (
      "a start year",
      [
        .set(goal.field("validFrom"), from: .number(2023), to: .number(2024))
      ]
    ),
    ("a new record", [.insert(Address(owner, ["assignments", "ny"]), record, before: nil)]),
    ("a removed record", [.remove(Address(owner, ["assignments", "ny"]), record, before: nil)]),
    ("removed figures of personnel", [.remove(personnel, nameless, before: nil)]),
    ("a lock", [.insert(lock, nameless, before: nil)]),
    ("a lock taken away", [.remove(lock, nameless, before: nil)]),
    (
      "a lock made anew",
      [.remove(lock, nameless, before: nil), .insert(lock, nameless, before: nil)]
    ),
    ("an unlocking", [.set(lock.field("unlocked"), from: nil, to: unlocking)]),
    (
      "a removed rule without a name",
      [.remove(Address(owner, ["rules", "r1"]), nameless, before: nil)]
    ),
    ("treatments", [.set(treatments, from: .list([.text("mitigate")]), to: both)]),
    ("treatments taken back", [.set(treatments, from: both, to: nil)]),
    ("a moved line", [.move(cell.record, from: nil, to: "intakter")]),
    (
      "two",
      [
        .set(status, from: .text("inProgress"), to: .text("completed")),
        .set(comment, from: nil, to: long),
      ]
    ),
    (
      "three",
      [
        .set(status, from: nil, to: .text("completed")), .set(comment, from: nil, to: long),
        .set(cell, from: nil, to: .number(1)),
      ]
    ),
    ("nothing", []),
  ]
}
