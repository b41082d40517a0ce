import Governance
import Wording

/// The years that a municipality's data can be about.
private let years = 1900...2199

/// Refuses a year on the command line that nothing can be about.
func requireYear(_ year: Int, _ words: Words) throws(Outcome) {
  guard !years.contains(year) else { return }
  let fault = FieldFault(expected: .integer(years), found: .number(Amount(digits: year)))
  throw Outcome(sentence: words.fault(fault))
}
