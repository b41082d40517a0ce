import Governance
import Testing
import Wording

struct ApprovedTimeTests {
  @Test func `Months read as approved`() {
    var approval = Approval()
    approval.add(Array(1...12)) { "\($0.month($1)), \($0.month($1, length: .short))" }
    approval.expect(
      """
      1: januari, jan | January, Jan
      2: februari, feb | February, Feb
      3: mars, mars | March, Mar
      4: april, april | April, Apr
      5: maj, maj | May, May
      6: juni, juni | June, Jun
      7: juli, juli | July, Jul
      8: augusti, aug | August, Aug
      9: september, sep | September, Sep
      10: oktober, okt | October, Oct
      11: november, nov | November, Nov
      12: december, dec | December, Dec
      """
    )
  }

  @Test(arguments: [(DuePeriod.Qualifier.during, during), (.by, by), (.before, before)])
  func `Due periods read as approved`(qualifier: DuePeriod.Qualifier, approved: String) throws {
    var approval = Approval()
    for due in try stretches().map({ DuePeriod(qualifier, $0) }) {
      approval.add(due.code, due) { "\($0.due($1)); \($0.due($1, length: .short))" }
    }
    approval.expect(approved)
  }

  @Test func `The ends of a stretch read as approved`() throws {
    var approval = Approval()
    for qualifier in [DuePeriod.Qualifier.late, .early] {
      let due = DuePeriod(qualifier, .season(.autumn, of: 2024))
      approval.add(due.code, due) { "\($0.due($1)); \($0.due($1, length: .short))" }
    }
    approval.expect(
      """
      late 2024-autumn
        i slutet av hösten 2024; slutet av hösten 2024
        late in autumn 2024; late autumn 2024
      early 2024-autumn
        i början av hösten 2024; början av hösten 2024
        early in autumn 2024; early autumn 2024
      """
    )
  }
}

private let during = """
  during 2024: under 2024; 2024 | during 2024; 2024
  during 2024-H1
    under första halvåret 2024; halvår 1 2024
    during the first half of 2024; H1 2024
  during 2024-H2
    under andra halvåret 2024; halvår 2 2024
    during the second half of 2024; H2 2024
  during 2024-T2
    under tertial 2 2024; tertial 2 2024
    during the second tertial of 2024; T2 2024
  during 2024-Q2
    under kvartal 2 2024; kv 2 2024
    during the second quarter of 2024; Q2 2024
  during 2024-08: i augusti 2024; aug 2024 | in August 2024; Aug 2024
  during 2024-spring: under våren 2024; våren 2024 | during spring 2024; spring 2024
  during 2024-summer: under sommaren 2024; sommaren 2024 | during summer 2024; summer 2024
  during 2023-autumn: under hösten 2023; hösten 2023 | during autumn 2023; autumn 2023
  during 2023-winter
    under vintern 2023/2024; vintern 2023/2024
    during winter 2023/2024; winter 2023/2024
  during 2023-turn
    vid årsskiftet 2023/2024; årsskiftet 2023/2024
    at the turn of the year 2023/2024; turn of 2023/2024
  during 2024-08-31: 31 augusti 2024; 31 aug 2024 | on 31 August 2024; 31 Aug 2024
  """

private let by = """
  by 2024: senast under 2024; senast 2024 | by the end of 2024; by 2024
  by 2024-H1
    senast under första halvåret 2024; senast halvår 1 2024
    by the end of the first half of 2024; by H1 2024
  by 2024-H2
    senast under andra halvåret 2024; senast halvår 2 2024
    by the end of the second half of 2024; by H2 2024
  by 2024-T2
    senast under tertial 2 2024; senast tertial 2 2024
    by the end of the second tertial of 2024; by T2 2024
  by 2024-Q2
    senast under kvartal 2 2024; senast kv 2 2024
    by the end of the second quarter of 2024; by Q2 2024
  by 2024-08
    senast i augusti 2024; senast aug 2024
    by the end of August 2024; by Aug 2024
  by 2024-spring
    senast under våren 2024; senast våren 2024
    by the end of spring 2024; by spring 2024
  by 2024-summer
    senast under sommaren 2024; senast sommaren 2024
    by the end of summer 2024; by summer 2024
  by 2023-autumn
    senast under hösten 2023; senast hösten 2023
    by the end of autumn 2023; by autumn 2023
  by 2023-winter
    senast under vintern 2023/2024; senast vintern 2023/2024
    by the end of winter 2023/2024; by winter 2023/2024
  by 2023-turn
    senast vid årsskiftet 2023/2024; senast årsskiftet 2023/2024
    by the turn of the year 2023/2024; by turn of 2023/2024
  by 2024-08-31
    senast 31 augusti 2024; senast 31 aug 2024
    by 31 August 2024; by 31 Aug 2024
  """

private let before = """
  before 2024: innan 2024; innan 2024 | before 2024; before 2024
  before 2024-H1
    innan första halvåret 2024; innan halvår 1 2024
    before the first half of 2024; before H1 2024
  before 2024-H2
    innan andra halvåret 2024; innan halvår 2 2024
    before the second half of 2024; before H2 2024
  before 2024-T2
    innan tertial 2 2024; innan tertial 2 2024
    before the second tertial of 2024; before T2 2024
  before 2024-Q2
    innan kvartal 2 2024; innan kv 2 2024
    before the second quarter of 2024; before Q2 2024
  before 2024-08: innan augusti 2024; innan aug 2024 | before August 2024; before Aug 2024
  before 2024-spring
    innan våren 2024; innan våren 2024
    before spring 2024; before spring 2024
  before 2024-summer
    innan sommaren 2024; innan sommaren 2024
    before summer 2024; before summer 2024
  before 2023-autumn
    innan hösten 2023; innan hösten 2023
    before autumn 2023; before autumn 2023
  before 2023-winter
    innan vintern 2023/2024; innan vintern 2023/2024
    before winter 2023/2024; before winter 2023/2024
  before 2023-turn
    innan årsskiftet 2023/2024; innan årsskiftet 2023/2024
    before the turn of the year 2023/2024; before turn of 2023/2024
  before 2024-08-31
    innan 31 augusti 2024; innan 31 aug 2024
    before 31 August 2024; before 31 Aug 2024
  """
