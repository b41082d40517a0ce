internal import Governance
internal import Wording

extension FindingRow {
  /// The document that it was found in, with whose it is.
  var heading: String {
    [municipality, committee, document].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The finding in a few lines: the place, the figures, how they are computed, what is said of it.
  func text(_ words: Words) -> String {
    let word = finding.verdict == .mismatch ? "" : " (\(words[.finding(finding.verdict)]))"
    let remarks = [
      figures(words), formula.map { words[.asComputed($0)] },
      finding.explanation.map { "\(words.heading(.explanation)): \(words.harmless($0))" },
      finding.note.map { "\(words.heading(.note)): \(words.harmless($0))" }, source?.code,
    ]
    let lines = ["\(finding.verdict.mark) \(words.harmless(place))\(word)"]
    return (lines + remarks.compactMap { $0.map { "    \($0)" } }).joined(separator: "\n") + "\n"
  }

  private func figures(_ words: Words) -> String? {
    if let fault = finding.fault { return words.fault(fault) }
    if let claim = finding.claim { return words[.claimedInsteadOf(claim.said, claim.shouldBe)] }
    guard let computed = finding.computed, let difference = finding.difference else { return nil }
    let decimals = finding.precision.figures
    let printed =
      finding.printed.map { words.value($0) }
      ?? words.number((try? computed.plus(difference)) ?? computed, decimals: decimals)
    return words[
      .figures(
        printed: printed ?? "",
        computed: words.number(computed, decimals: decimals) ?? "",
        difference: words.number(difference, decimals: decimals, sign: .always) ?? "",
        unit: finding.unit.map { words.unit($0) } ?? ""
      )
    ]
  }
}
