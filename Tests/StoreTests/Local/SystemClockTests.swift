import Glibc
import Governance
import Testing

@testable import Store

@Test func `The clock tells a moment with the local offset`() {
  setenv("TZ", "Europe/Stockholm", 1)
  tzset()
  #expect(SystemClock.moment(1_696_248_131).isoText == "2023-10-02T14:02:11+02:00")
  #expect(SystemClock.moment(1_700_000_000).isoText == "2023-11-14T23:13:20+01:00")
  #expect(SystemClock.now() > SystemClock.moment(1_700_000_000))
}
