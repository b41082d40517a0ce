import Governance
import Testing
import Wording

/// What is said of beginning, of what has ended, and beside what was before.
struct ApprovedBeginningTests {
  @Test func `What is told reads as approved`() {
    var approval = Approval()
    let notices: [Notice] = [
      .exampleMade, .exampleIsThere, .exampleQuestion, .nothingEnded, .endedShown, .endedHidden,
      .selectIndicator,
    ]
    approval.add(notices) { $0[$1] }
    approval.add("ratedIn(2025)", ControlPhrase.ratedIn(2025)) { $0[$1] }
    approval.add("emptyFolder", Phrase.emptyFolder) { $0[$1] }
    let commands: [Command] = [.copyExample, .endedBodies]
    approval.add(commands) { "\($0.title($1)) (\($0.short($1)))" }
    approval.expect(
      """
      exampleMade: Exempelkommun är inlagd · u ångrar | The example is laid in · u undoes
      exampleIsThere: Exempelkommunen finns redan här. | The example is here already.
      exampleQuestion
        Lägga in den påhittade Exempelkommun bredvid era egna data? u ångrar efteråt.
        Lay the invented example in beside your own data? u takes it away afterwards.
      nothingEnded
        Ingenting har upphört före den valda perioden.
        Nothing has ended before the chosen period.
      endedShown: Det som har upphört visas, dämpat. | What has ended is shown, dimmed.
      endedHidden: Det som har upphört är dolt. | What has ended is hidden.
      selectIndicator
        Ställ dig på en indikator för att ändra utfallet; målets egna fält ändras med E.
        Select an indicator to edit its outcome; the goal's own fields are edited with E.
      ratedIn(2025): år 2025 | of 2025
      emptyFolder
        Mappen innehåller ingen kommun än. Börja med något av det här:
        There is no municipality in the folder yet. Begin with one of these:
      copyExample
        Lägg in en påhittad exempelkommun att pröva på (exempel)
        Lay in an invented example to try it on (example)
      endedBodies
        Visa eller dölj nämnder som har upphört (upphörda)
        Show or hide bodies that have ended (ended)
      """
    )
  }
}
