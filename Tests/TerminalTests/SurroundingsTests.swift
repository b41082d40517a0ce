import Terminal
import Testing

@Suite struct SurroundingsTests {
  @Test(
    arguments: [
      (["LANG": "sv_SE.UTF-8"], true),
      (["LANG": "sv_SE.utf8"], true),
      (["LANG": "sv_SE"], false),
      ([:], false),
      (["LC_CTYPE": "UTF-8"], true),
      (["LC_ALL": "C", "LANG": "sv_SE.UTF-8"], false),
      (["LC_ALL": "", "LC_CTYPE": "", "LANG": "sv_SE.UTF-8"], true),
    ] as [([String: String], Bool)]
  )
  func `The locale that decides says UTF-8 or does not`(variables: [String: String], says: Bool) {
    #expect(Surroundings(variables).saysUTF8 == says)
  }

  @Test(arguments: [("linux", false), ("vt100", false), ("vte-256color", true), ("xterm", true)])
  func `Commands go where they are not shown as text`(term: String, takes: Bool) {
    #expect(Surroundings(["TERM": term]).takesCommands == takes)
  }

  @Test func `Colour is refused by a NO_COLOR that is not empty`() {
    #expect(Surroundings(["NO_COLOR": "1"]).refusesColour)
    #expect(!Surroundings(["NO_COLOR": ""]).refusesColour)
    #expect(!Surroundings([:]).refusesColour)
  }
}
