import Testing

@testable import Governance

@Suite struct `Two periods` {
  private func lines(_ differences: [PeriodDifference]) -> [String] {
    differences.map { difference in
      let values = [difference.from, difference.to].map { $0?.canonicalText ?? "-" }
      let place = difference.address.text.dropFirst("alingsas/ks/".count)
      return "\(place): \(values[0]) -> \(values[1])"
    }
  }

  @Test
  func `a locked one and now differ in what was changed since`() throws {
    var workspace = try LockingSample.locked()
    let side = PeriodSide.locked("2023-08")
    #expect(workspace.differences(of: LockingSample.board, from: side, to: .now("2023-08")) == [])
    let why = Unlocking(by: "bo", on: .year(2024), reason: "Fel")
    try workspace.apply(workspace.unlocking(LockingSample.board, at: "2023-08", why))
    try workspace.set("alingsas/ks/goals/2#assessments.2023-08.level", to: .text("notMet"))
    try workspace.set("alingsas/ks/goals/3#assessments.2023-08.comment", to: nil)
    try workspace.set("alingsas/ks/indicators/a#outcomes.2023", to: .number(73))
    try workspace.set("alingsas/ks/assignments/x#followUps.2023-08.status", to: .text("completed"))
    try workspace.set(
      "alingsas/ks/documents/d/statements/s/lines/p#values.forecast",
      to: .number(5)
    )
    let found = workspace.differences(of: LockingSample.board, from: side, to: .now("2023-08"))
    #expect(
      lines(found) == [
        #"goals/2#assessments.2023-08.level: "partlyMet" -> "notMet""#,
        #"goals/3#assessments.2023-08.comment: "Retold." -> -"#,
        #"indicators/a#outcomes.2023: "(72)" -> 73"#,
        #"assignments/x#followUps.2023-08.status: "inProgress" -> "completed""#,
        "documents/d/statements/s/lines/sum#values.forecast: 4 -> 7",
        "documents/d/statements/s/lines/sum#values.variance: 1 -> 4",
        "documents/d/statements/s/lines/p#values.forecast: 2 -> 5",
        "documents/d/statements/s/lines/p#values.variance: 1 -> 4",
      ]
    )
  }

  @Test
  func `are held against each other entry by entry, and years by the periods' years`() throws {
    var workspace = try LockingSample.open()
    try workspace.set("alingsas/ks/goals/1#assessments.2022-08.level", to: .text("notMet"))
    let found = workspace.differences(
      of: LockingSample.board,
      from: .now("2022-08"),
      to: .now("2023-08")
    )
    let said = lines(found)
    #expect(said.contains(#"goals/1#assessments.2023-08.level: "notMet" -> "partlyMet""#))
    #expect(said.contains(#"indicators/a#outcomes.2023: 71 -> "(72)""#))
    #expect(said.contains(#"goals/2#assessments.2023-08.level: - -> "partlyMet""#))
    #expect(!said.contains { $0.hasPrefix("documents") })
  }
}
