import Testing

@testable import Governance

@Suite struct `An address` {
  static let ks = Owner("alingsas", "kommunstyrelsen")

  @Test(arguments: [
    ("alingsas", Address(Owner("alingsas"), [])),
    ("alingsas#name", Address(Owner("alingsas"), [], field: ["name"])),
    (
      "alingsas#settings.dueSoonDays",
      Address(Owner("alingsas"), [], field: ["settings", "dueSoonDays"])
    ),
    ("alingsas/bodies/ks", Address(Owner("alingsas"), ["bodies", "ks"])),
    (
      "alingsas/calendar/delar#month",
      Address(Owner("alingsas"), ["calendar", "delar"], field: ["month"])
    ),
    ("alingsas/documents/budget-2025", Address(Owner("alingsas"), ["documents", "budget-2025"])),
    ("alingsas/kommunstyrelsen", Address(ks, [])),
    ("alingsas/kommunstyrelsen/goals/4", Address(ks, ["goals", "4"])),
    (
      "alingsas/documents/b/changesInBrief/x",
      Address(Owner("alingsas"), ["documents", "b", "changesInBrief", "x"])
    ),
    (
      "alingsas/kommunstyrelsen/indicators/dialog#outcomes.2023",
      Address(ks, ["indicators", "dialog"], field: ["outcomes", "2023"])
    ),
    (
      "alingsas/kommunstyrelsen/assignments/a#followUps.2023-08.status",
      Address(ks, ["assignments", "a"], field: ["followUps", "2023-08", "status"])
    ),
  ])
  func `is read as it is written`(text: String, address: Address) {
    #expect(Address(text) == address)
    #expect(address.text == text)
    #expect(address.description == text)
  }

  @Test(arguments: [
    "", "/", "#", "alingsas/", "/alingsas", "alingsas//goals", "Alingsås", "alingsas/goals/",
    "alingsas#", "alingsas#.", "alingsas#a.", "alingsas#.a", "alingsas#a..b", "alingsas#a b",
    "alingsas#\u{1B}[31m", "alingsas#a\u{85}", "alingsas/../etc", "../alingsas", "alingsas/-a",
    "alingsas/a b", "alingsas/a\0", "alingsas\n", " alingsas", "alingsas/é", "alingsas/goals/4?",
    "alingsas/goals/A",
    "alingsas/" + String(repeating: "a", count: 81), String(repeating: "a/", count: 100_000) + "a",
    "a#" + Array(repeating: "a", count: 100_000).joined(separator: "."),
  ])
  func `is nothing else`(text: String) {
    #expect(Address(text) == nil)
  }

  @Test
  func `leads from a field to its record and back`() throws {
    let address = try #require(Address("alingsas/kommunstyrelsen/goals/4#title"))
    #expect(address.record.text == "alingsas/kommunstyrelsen/goals/4")
    #expect(address.record.field("title") == address)
    #expect(address.record < address)
  }
}

@Suite struct `A data file` {
  static let ks = Owner("alingsas", "ks")

  @Test(arguments: [
    ("alingsas", DataFile.municipality("alingsas"), "alingsas/municipality.json", []),
    (
      "alingsas/bodies/ks", .municipality("alingsas"), "alingsas/municipality.json",
      ["bodies", "ks"]
    ),
    ("alingsas/ks/goals/4", .register(.goals, ks), "alingsas/ks/goals.json", ["goals", "4"]),
    (
      "alingsas/ks/indicators/a", .register(.indicators, ks), "alingsas/ks/indicators.json",
      ["indicators", "a"]
    ),
    (
      "alingsas/goals/1", .register(.goals, Owner("alingsas")), "alingsas/goals.json",
      ["goals", "1"]
    ),
    (
      "alingsas/ks/assignments/a", .register(.assignments, ks), "alingsas/ks/assignments.json",
      ["assignments", "a"]
    ),
    ("alingsas/ks/documents/d", .document("d", ks), "alingsas/ks/documents/d.json", []),
    (
      "alingsas/documents/d/statements/s/lines/l", .document("d", Owner("alingsas")),
      "alingsas/documents/d.json", ["statements", "s", "lines", "l"]
    ),
  ])
  func `is found by the addresses in it`(
    text: String,
    file: DataFile,
    path: String,
    inner: [String]
  ) throws {
    let address = try #require(Address(text))
    #expect(DataFile(address) == file)
    #expect(file.path == path)
    #expect(file.owner == address.owner)
    #expect(Array(file.innerPath(address)) == inner)
  }

  @Test(arguments: [
    "alingsas/ks", "alingsas/ks/bodies/x", "alingsas/ks/documents", "alingsas/ks/directions/1",
  ])
  func `is not found by others`(text: String) throws {
    #expect(DataFile(try #require(Address(text))) == nil)
  }
}
