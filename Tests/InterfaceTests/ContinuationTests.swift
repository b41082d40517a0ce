import Testing

@testable import Interface

/// What is offered beside a field goes on from what was typed, and contradicts nothing of it.
@Suite struct ContinuationTests {
  private static let due = [
    "under våren 2026", "under kvartal 1 2026", "under kvartal 2 2026", "under maj 2026",
    "under kvartal 2 2027", "senast under kvartal 1 2026", "senast under kvartal 2 2026",
    "senast under kvartal 2 2027", "senast under maj 2026",
  ]

  @Test(
    arguments: [
      ("senast under kvartal 2", ["senast under kvartal 2 2026", "senast under kvartal 2 2027"]),
      ("senast kvartal 2", ["senast under kvartal 2 2026", "senast under kvartal 2 2027"]),
      (
        "kv 2",
        [
          "under kvartal 2 2026", "under kvartal 2 2027", "senast under kvartal 2 2026",
          "senast under kvartal 2 2027",
        ]
      ),
      ("var", ["under våren 2026"]), ("Senast under m", ["senast under maj 2026"]),
      (
        "kvartal 2027", ["under kvartal 2 2027", "senast under kvartal 2 2027"]
      ),
      ("kvartal 3", []), ("maj senast", []), ("artal", []),
    ]
  )
  func `What goes on from the text comes first, and another number is not offered`(
    typed: String,
    offered: [String]
  ) {
    #expect(Continuation(typed).fitting(Self.due) == offered)
  }
}
