public import Governance

extension Words {
  /// A value as a cell shows it: `(72)`, `ca 5`, `45–50`, `–` for missing, nothing for blank, `?` for lost.
  public func value(
    _ value: CellValue,
    decimals: Int? = nil,
    sign: SignStyle = .negativeOnly
  ) -> String {
    shown(value) { amount($0, decimals: decimals, sign: sign) }
  }

  /// A value as a cell shows it, its numbers as the caller writes them.
  func shown(_ value: CellValue, write: (Amount) -> String) -> String {
    switch value {
    case .number(let amount): write(amount)
    case .preliminary(let amount): "(\(write(amount)))"
    case .approximate(let amount): "ca\(Words.noBreakSpace)\(write(amount))"
    case .interval(let low, let high):
      write(low) + intervalDash(low, high) + write(high)
    case .missing: Words.dash
    case .blank: ""
    case .lost: "?"
    }
  }

  /// A dash, or a word where a dash would stand beside a minus.
  private func intervalDash(_ low: Amount, _ high: Amount) -> String {
    guard low.isNegative || high.isNegative else { return Words.dash }
    let space = Words.noBreakSpace
    return say("\(space)till\(space)", "\(space)to\(space)")
  }

  /// What a field is prefilled with: no spaces between thousands, an ordinary minus, and readable again.
  public func editText(_ value: CellValue) -> String {
    switch value {
    case .number(let amount): editText(amount)
    case .preliminary(let amount): "(\(editText(amount)))"
    case .approximate(let amount): "ca \(editText(amount))"
    case .interval(let low, let high): editText(low) + Words.dash + editText(high)
    case .missing: "-"
    case .blank: ""
    case .lost: "?"
    }
  }

  /// What a field for a number is prefilled with.
  public func editText(_ amount: Amount) -> String {
    switch language {
    case .swedish: String(amount.plainText.map { $0 == "." ? "," : $0 })
    case .english: amount.plainText
    }
  }

  /// What there is to know of a value that is no plain number; `nil` for one that is.
  public func explanation(_ value: CellValue) -> String? {
    switch value {
    case .number: nil
    case .preliminary: say("Preliminärt värde", "Preliminary value")
    case .approximate: say("Ungefärligt värde", "Approximate value")
    case .interval: say("Mellan två värden", "Between two values")
    case .missing: say("Värde saknas: ett streck i dokumentet", "No value: a dash in the document")
    case .blank: say("Tomt i dokumentet", "Left blank in the document")
    case .lost:
      say(
        "Fanns i dokumentet men gick förlorat när texten hämtades",
        "Was in the document but was lost when its text was extracted"
      )
    }
  }

  /// Where a figure in a table comes from.
  public func basis(_ basis: StatementFigures.Basis) -> String {
    switch basis {
    case .printed: say("Som i dokumentet", "As in the document")
    case .entered: say("Inskrivet", "Entered")
    case .computed: say("Beräknat", "Computed")
    case .recomputed:
      say(
        "Beräknat på nytt: en siffra som ingår har ändrats",
        "Computed anew: a figure it is made of has changed"
      )
    case .fault(let fault): self.fault(fault)
    case .nothing: say("Ingen uppgift", "Nothing entered")
    }
  }
}
