import TestSupport
import Testing

/// What the commands write of hostile data: to a terminal, too, when nobody redirects it.
@Suite struct HostileOutputTests {
  /// All that a text can do to a terminal, spelt as JSON has it.
  private static let hostile =
    #"Mål \u001b]0;KAPAD\u0007 \u001b[41m \u009b2J \u202egnitfig \u2066a\u2069 \u200bnoll \u0000 \u0085"#

  private func workplace() throws -> Workplace {
    let workplace = try Workplace()
    try workplace.replace("Bättre företagsklimat", with: Self.hostile, in: Workplace.goals)
    try workplace.replace(
      "Välfärdens finansiering under 2020-talet",
      with: Self.hostile,
      in: Workplace.assignments
    )
    try workplace.replace("Delårsbokslut 2023", with: Self.hostile, in: Workplace.document)
    try workplace.replace(
      #""name": "Kommunstyrelsen""#,
      with: #""name": "\#(Self.hostile)""#,
      in: "data/alingsas/municipality.json"
    )
    return workplace
  }

  /// Controls, except those that end lines and part columns.
  private func controls(_ text: String, besides allowed: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      scalar.properties.generalCategory == .control && !allowed.unicodeScalars.contains(scalar)
    }
  }

  /// Marks that turn writing or are not seen.
  private func marks(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0.properties.generalCategory == .format && $0 != "\u{FEFF}" }
  }

  /// Marks that turn writing; tables for programs keep other marks, which are in ordinary text.
  private func turners(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter(\.properties.isBidiControl)
  }

  static let views = ["overview", "goals", "budget", "assignments", "documents", "calendar"]

  @Test(arguments: views, ["text", "json", "csv"])
  func `Tables hold no control character, and for people nothing that turns or hides`(
    view: String,
    format: String
  ) throws {
    let place = try workplace()
    let run = try ProgramRun([
      BuiltProgram.path("namndkoll"), "show", place.path("data"), view, "--format", format,
    ])
    #expect(!run.output.isEmpty)
    #expect(controls(run.output, besides: "\n\r") == [])
    #expect((format == "csv" ? turners(run.output) : marks(run.output)) == [])
    #expect(controls(run.errors, besides: "\n") == [] && marks(run.errors) == [])
  }

  @Test(arguments: ["check", "check --format csv", "check --format json"])
  func `Nor do checks`(command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    let place = try workplace()
    let run = try ProgramRun(
      [BuiltProgram.path("namndkoll"), words[0], place.path("data")] + words[1...]
    )
    #expect(!run.output.isEmpty)
    #expect(controls(run.output, besides: "\n\r") == [])
    #expect((words.last == "csv" ? turners(run.output) : marks(run.output)) == [])
  }

  @Test(arguments: ["cells", "indicators", "assignments", "risks", "controls"])
  func `Nor do exports`(table: String) throws {
    let place = try workplace()
    let run = try ProgramRun([BuiltProgram.path("namndkoll"), "export", table, place.path("data")])
    #expect(controls(run.output, besides: "\n\t") == [] && turners(run.output) == [])
  }

  @Test func `Nor do errors that name what is hostile`() throws {
    let place = try workplace()
    try place.replace(
      #""kind": "goals""#,
      with: #""kind": "\#(Self.hostile)""#,
      in: Workplace.goals
    )
    try place.write("\(Workplace.board)/documents/\u{1B}[41m\u{202E}.json", "{}")
    for arguments in [
      ["check", place.path("data")], ["show", place.path("data"), "\u{1B}]0;x\u{7}\u{202E}"],
      ["check", place.path("\u{1B}[41m\u{202E}")], ["export", "\u{1B}[41m\u{202E}"],
      ["--\u{1B}[41m\u{202E}"], ["format", place.path("data")],
    ] {
      let run = try ProgramRun([BuiltProgram.path("namndkoll")] + arguments)
      #expect(run.end == .exited(2) && !run.errors.isEmpty)
      #expect(controls(run.errors, besides: "\n") == [], "\(arguments)")
      #expect(marks(run.errors) == [], "\(arguments)")
    }
  }
}
