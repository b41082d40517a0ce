import Governance
import Testing
import Wording

struct ApprovedFiguresTests {
  @Test func `Units read as approved`() {
    var approval = Approval()
    approval.add(Unit.allCases) { "\($0.unit($1)) = \($0.unitLong($1))" }
    approval.expect(
      """
      kr: kr = kronor | SEK = Swedish kronor
      tkr: tkr = tusen kronor | SEK k = thousand Swedish kronor
      mkr: mkr = miljoner kronor | SEK m = million Swedish kronor
      mnkr: mnkr = miljoner kronor | SEK m = million Swedish kronor
      percent: % = procent | % = percent
      percentagePoint: p.e. = procentenheter | pp = percentage points
      index: index = index | index = index
      scale: skala = skala | scale = scale
      rank: plats = placering | rank = rank
      count: antal = antal | count = count
      krPerInhabitant
        kr/inv. = kronor per invånare
        SEK/inh. = Swedish kronor per inhabitant
      """
    )
  }

  @Test func `What is known of a value reads as approved`() {
    var approval = Approval()
    let values: [CellValue] = [
      .number(1), .preliminary(1), .approximate(1), .interval(1, 2), .missing, .blank, .lost,
    ]
    approval.add(values) { $0.explanation($1) }
    let bases: [StatementFigures.Basis] = [
      .printed, .entered, .computed, .recomputed, .fault(.circular), .nothing,
    ]
    approval.add(bases) { $0.basis($1) }
    approval.expect(
      """
      number(Governance.Amount(digits: 1, decimals: 0)): (nothing) | (nothing)
      preliminary(Governance.Amount(digits: 1, decimals: 0))
        Preliminärt värde
        Preliminary value
      approximate(Governance.Amount(digits: 1, decimals: 0))
        Ungefärligt värde
        Approximate value
      interval(Governance.Amount(digits: 1, decimals: 0), Governance.Amount(digits: 2, decimals: 0))
        Mellan två värden
        Between two values
      missing: Värde saknas: ett streck i dokumentet | No value: a dash in the document
      blank: Tomt i dokumentet | Left blank in the document
      lost
        Fanns i dokumentet men gick förlorat när texten hämtades
        Was in the document but was lost when its text was extracted
      printed: Som i dokumentet | As in the document
      entered: Inskrivet | Entered
      computed: Beräknat | Computed
      recomputed
        Beräknat på nytt: en siffra som ingår har ändrats
        Computed anew: a figure it is made of has changed
      fault(circular): Formeln behöver sitt eget resultat. | The formula needs its own result.
      nothing: Ingen uppgift | Nothing entered
      """
    )
  }
}
