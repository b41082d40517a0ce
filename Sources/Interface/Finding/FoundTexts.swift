import Governance
import Wording

extension FileContent {
  /// What is written in a thing beside its names, in the order in which it is read: texts, comments, notes
  /// and explanations; people and parts of the organisation stand with the word for what they are.
  func texts(of spot: FoundSpot, in words: Words) -> [String] {
    let all: [String?] =
      switch (spot, self) {
      case (.municipality, .municipality(let municipality)): municipality.texts(in: words)
      case (.body(let index), .municipality(let municipality)):
        municipality.bodies[index].texts(in: words)
      case (.goal(let index), .goals(let register)): register.goals[index].texts
      case (.indicator(let index), .indicators(let register)):
        [register.indicators[index].comment]
      case (.assignment(let index), .assignments(let register)):
        register.assignments[index].texts(in: words)
      case (.risk(let index), .risks(let register)): register.risks[index].texts
      case (.control(let index), .controls(let register)):
        register.controls[index].texts(in: words)
      case (.financialGoal(let index), .finance(let register)): [register.finance[index].text]
      case (_, .document(let document)): document.texts(of: spot)
      default: []
      }
    return all.compactMap(\.self).filter { !$0.isEmpty }
  }
}

extension Body {
  fileprivate func texts(in words: Words) -> [String?] {
    [
      coreMission.map { words.labelled(.coreMission, $0) },
      chair.map { words.labelled(.chair, $0) },
    ]
      + subcommittees.map { words.labelled(.subcommittees, $0) }
      + administrations.flatMap { $0.texts(in: words) }
      + successFactors.map { factor in
        let text = [factor.title, factor.text].compactMap(\.self).joined(separator: ": ")
        return words.labelled(.successFactors, text)
      }
      + focuses.flatMap { [$0.title, $0.text] }
  }
}

extension Administration {
  fileprivate func texts(in words: Words) -> [String?] {
    [words.labelled(.administrations, name)]
      + directors.map { words.labelled(.directors, "\($0), \(name)") }
      + departments.map { words.labelled(.departments, "\($0), \(name)") }
  }
}

extension Municipality {
  fileprivate func texts(in words: Words) -> [String?] {
    rules.map { rule in
      [words.ruleKind(rule.kind), rule.text].compactMap(\.self).joined(separator: ": ")
    }
  }
}

extension Words {
  /// A text with the word for what it is: *Ordförande: …*.
  fileprivate func labelled(_ field: FieldName, _ text: String) -> String {
    "\(fieldName(field)): \(text)"
  }
}

extension Goal {
  fileprivate var texts: [String?] {
    let said = assessments.sorted { $0.key > $1.key }.map(\.value)
    return [followUp] + said.flatMap { [$0.comment, $0.motivation] }
  }
}

extension Assignment {
  fileprivate func texts(in words: Words) -> [String?] {
    [text, plan, recipient.map { words.labelled(.recipient, $0) }] + points.map(\.text) + [
      reportBack
    ]
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
  fileprivate func texts(in words: Words) -> [String?] {
    [text, method] + responsible.map { words.labelled(.responsible, $0) }
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
