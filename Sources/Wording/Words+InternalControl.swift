public import Governance

extension Words {
  /// What is to be done about a risk: *Kontroll*.
  public func treatment(_ treatment: RiskTreatment) -> String {
    switch treatment {
    case .accept: say("Accepteras", "Accept")
    case .mitigate: say("Åtgärd", "Action")
    case .control: say("Kontroll", "Control")
    }
  }

  /// How a control turned out: *Utan anmärkning*.
  public func controlResult(_ result: ControlResult) -> String {
    switch result {
    case .withoutRemark: say("Utan anmärkning", "Without remark")
    case .nearTarget: say("Med anmärkning, nära målvärde", "With remark, near the target")
    case .withRemark: say("Med anmärkning", "With remark")
    case .notAssessed: say("Ingen bedömning", "Not assessed")
    case .lost: say("Uppgift saknas i källan", "Missing in the source")
    }
  }

  /// How a control turned out, in the municipality's own word where it has one.
  public func controlResult(_ result: ControlResult, in settings: Settings) -> String {
    settings.name(of: result).map { harmless($0) } ?? controlResult(result)
  }

  /// A step of the scale of likelihood: *Möjlig*; the number alone outside the scale.
  public func likelihood(_ step: Int, in settings: Settings) -> String {
    let usual = [
      say("Osannolik", "Unlikely"), say("Mindre sannolik", "Less likely"),
      say("Möjlig", "Possible"), say("Sannolik", "Likely"),
    ]
    return word(step, of: settings.likelihoods, else: usual)
  }

  /// A step of the scale of materiality: *Kännbar*; the number alone outside the scale.
  public func materiality(_ step: Int, in settings: Settings) -> String {
    let usual = [
      say("Försumbar", "Negligible"), say("Lindrig", "Mild"), say("Kännbar", "Noticeable"),
      say("Allvarlig", "Serious"),
    ]
    return word(step, of: settings.materialities, else: usual)
  }

  private func word(_ step: Int, of own: [String], else usual: [String]) -> String {
    let words = own.isEmpty ? usual : own.map { harmless($0) }
    return words.indices.contains(step - 1) ? words[step - 1] : String(step)
  }
}
