import Governance
import Screen

/// A form of a few fields that become one change together.
struct EntrySheet: Hashable, Sendable {
  /// What becomes of what is filled in.
  enum Purpose: Hashable, Sendable {
    /// A budget decision in a table's column.
    case decision(table: Address, column: StatementColumn.ID)
    /// An action against the deficit of a line.
    case action(Address)
    /// A document is decided.
    case decide(Address)
  }

  /// What a field of a form is for.
  enum Field: String, Hashable, Sendable {
    case kind, title, from, to, amount, body, date, paragraph, registration, funding, standing
    case effect, responsible, due
  }

  /// What a field holds.
  enum Content: Hashable, Sendable {
    /// Some text.
    case text(TextField)
    /// One of a few labels.
    case choice([String], Int)
  }

  /// A field with its label.
  struct Entry: Hashable, Sendable {
    var field: Field
    var label: String
    var content: Content
  }

  var purpose: Purpose
  var title: String
  var entries: [Entry]
  var selected = 0
  /// Whether somebody has filled in anything.
  var isTouched = false
  /// The line that gives, where the kind of decision has none.
  var withheld: Entry?
}

extension EntrySheet {
  /// What a text field holds, without spaces around it.
  func text(_ field: Field) -> String {
    guard case .text(let text)? = entry(field)?.content else { return "" }
    let inner = text.text.drop(while: \.isWhitespace)
    return String(inner.reversed().drop(while: \.isWhitespace).reversed())
  }

  /// The same, where there is anything.
  func textIfAny(_ field: Field) -> String? {
    let text = text(field)
    return text.isEmpty ? nil : text
  }

  /// Which of its labels a field has.
  func choice(_ field: Field) -> Int {
    if case .choice(_, let index)? = entry(field)?.content { index } else { 0 }
  }

  /// The field that one is in, where it holds text.
  var openField: TextField? {
    if case .text(let field) = entries[selected].content { field } else { nil }
  }

  /// Whether the cursor stands behind all of a text.
  var isAtEnd: Bool { openField.map { $0.cursor == $0.text.count } ?? false }

  /// Writes a text over that of the field that one is in.
  mutating func write(_ text: String) {
    guard openField != nil else { return }
    entries[selected].content = .text(TextField(text))
    isTouched = true
  }

  private func entry(_ field: Field) -> Entry? { entries.first { $0.field == field } }

  /// Goes to a field, where it is one of its own.
  mutating func select(_ field: Field?) {
    if let index = entries.firstIndex(where: { $0.field == field }) { selected = index }
  }

  /// A key in the form, other than those that end it.
  mutating func handle(_ key: Key) {
    switch (key, entries[selected].content) {
    case (.up, _), (.backTab, _): selected = max(0, selected - 1)
    case (.down, _), (.tab, _), (.enter, _): selected = min(entries.count - 1, selected + 1)
    case (.left, .choice(let labels, let index)): turn(labels, index + labels.count - 1)
    case (.right, .choice(let labels, let index)),
      (.character(" "), .choice(let labels, let index)):
      turn(labels, index + 1)
    case (_, .choice): break
    case (_, .text(var field)):
      field.handle(key)
      isTouched = true
      entries[selected].content = .text(field)
    }
  }

  /// What was typed in its fields; those without anything are left out.
  var typed: DatumObject {
    DatumObject(
      entries.compactMap { entry in
        guard case .text(let field) = entry.content, !field.text.isEmpty else { return nil }
        return .init(entry.field.rawValue, .text(field.text))
      }
    )
  }

  /// The labels that are chosen in its fields.
  var chosen: DatumObject {
    DatumObject(
      entries.compactMap { entry in
        guard case .choice(let labels, let index) = entry.content, labels.indices.contains(index)
        else { return nil }
        return .init(entry.field.rawValue, .text(labels[index]))
      }
    )
  }

  /// Fills it in as it was; a label that is no more leaves the usual choice.
  mutating func fill(typed: DatumObject, chosen: DatumObject) {
    isTouched = true
    // The kind comes first: which other fields there are depends on it.
    var index = 0
    while index < entries.count {
      let field = entries[index].field
      switch entries[index].content {
      case .text: entries[index].content = .text(TextField(typed[field.rawValue].text))
      case .choice(let labels, let usual):
        let label = chosen[field.rawValue].text
        let choice = labels.firstIndex(of: label) ?? usual
        entries[index].content = .choice(labels, choice)
        if field == .kind, choice != usual { followKind() }
      }
      index += 1
    }
  }

  /// Pasted text goes into the selected field.
  mutating func paste(_ text: String) {
    guard case .text(var field) = entries[selected].content else { return }
    field.paste(text)
    isTouched = true
    entries[selected].content = .text(field)
  }

  private mutating func turn(_ labels: [String], _ index: Int) {
    isTouched = true
    entries[selected].content = .choice(labels, index % max(1, labels.count))
    if entries[selected].field == .kind { followKind() }
  }

  /// A supplementary appropriation has no line that gives: the one that was selected is the one that gets.
  private mutating func followKind() {
    let kind = BudgetDecision.Kind.allCases[choice(.kind)]
    guard let to = entries.firstIndex(where: { $0.field == .to }) else { return }
    if kind == .supplementaryAppropriation,
      let from = entries.firstIndex(where: { $0.field == .from })
    {
      entries[to].content = entries[from].content
      withheld = entries.remove(at: from)
    } else if kind == .reallocation, let giver = withheld {
      entries.insert(giver, at: to)
      withheld = nil
    }
  }
}
