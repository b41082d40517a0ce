import Governance

extension FileContent {
  /// What is written in a thing beside its names, in the order in which it is read: texts, comments, notes
  /// and explanations.
  func texts(of spot: FoundSpot) -> [String] {
    let all: [String?] =
      switch (spot, self) {
      case (.body(let index), .municipality(let municipality)): municipality.bodies[index].texts
      case (.goal(let index), .goals(let register)): register.goals[index].texts
      case (.indicator(let index), .indicators(let register)):
        [register.indicators[index].comment]
      case (.assignment(let index), .assignments(let register)): register.assignments[index].texts
      case (.risk(let index), .risks(let register)): register.risks[index].texts
      case (.control(let index), .controls(let register)): register.controls[index].texts
      case (.financialGoal(let index), .finance(let register)): [register.finance[index].text]
      case (_, .document(let document)): document.texts(of: spot)
      default: []
      }
    return all.compactMap(\.self).filter { !$0.isEmpty }
  }
}

extension Body {
  fileprivate var texts: [String?] {
    [coreMission] + successFactors.flatMap { [$0.title, $0.text] }
      + focuses.flatMap { [$0.title, $0.text] }
  }
}

extension Goal {
  fileprivate var texts: [String?] {
    let said = assessments.sorted { $0.key > $1.key }.map(\.value)
    return [followUp] + said.flatMap { [$0.comment, $0.motivation] }
  }
}

extension Assignment {
  fileprivate var texts: [String?] {
    [text, plan] + points.map(\.text) + [reportBack]
      + followUps.sorted { $0.key > $1.key }.map(\.value.comment)
  }
}

extension Risk {
  fileprivate var texts: [String?] {
    [text]
      + ratings.sorted { $0.key > $1.key }.flatMap { [$0.value.treatment, $0.value.explanation] }
  }
}

extension Control {
  fileprivate var texts: [String?] {
    [text, method]
      + results.sorted { $0.key > $1.key }.flatMap { [$0.value.text, $0.value.action] }
  }
}

extension Document {
  fileprivate func texts(of spot: FoundSpot) -> [String?] {
    switch spot {
    case .document:
      changesInBrief.map(\.text) + assumptions.flatMap { [$0.label, $0.note] }
        + identities.flatMap { [$0.label, $0.note, $0.explanation] }
    case .table(let index): [statements[index].note]
    case .line(let table, let index): statements[table].lines[index].texts
    case .bridge(let index):
      [bridges[index].note, bridges[index].explanation]
        + bridges[index].steps.flatMap { [$0.label, $0.note, $0.explanation] }
    case .section(let index): [sections[index].text]
    case .figure(let section, let index): sections[section].figures[index].texts
    default: []
    }
  }
}

extension StatementLine {
  fileprivate var texts: [String?] {
    if notes.isEmpty, explanations.isEmpty { return [] }
    return notes.sorted { $0.key < $1.key }.map(\.value)
      + explanations.sorted { $0.key < $1.key }.map(\.value)
  }
}

extension QuotedFigure {
  fileprivate var texts: [String?] { [note, explanation, claim] }
}
