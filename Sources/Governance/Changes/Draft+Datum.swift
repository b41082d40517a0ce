extension Draft {
  private enum Key {
    static let kind = "draft"
    static let desk = "desk"
  }

  /// As it is kept: the change as a log has it, how it came about and in what it was being written.
  public var datum: Datum {
    guard case .object(var object) = change.datum else { return change.datum }
    object[Key.kind] = .text(kind.rawValue)
    object[Key.desk] = desk.datum
    return .object(object)
  }

  /// Reads what ``datum`` gives; without a kind it could not be saved.
  public init(decoding datum: Datum) throws(FieldFault) {
    var kind = Kind.unsaved
    if case .text(let text)? = datum.value(at: [Key.kind]) { kind = Kind(rawValue: text) ?? kind }
    let desk = datum.value(at: [Key.desk]).flatMap { Desk($0) }
    self.init(try ChangeSet(decoding: datum), kind, on: desk ?? .text)
  }
}

extension Draft.Desk {
  private enum Name {
    static let cell = "cell"
    static let form = "form"
    static let parts = "parts"
    static let key = "key"
    static let text = "text"
    static let about = "about"
    static let typed = "typed"
    static let chosen = "chosen"
    static let kind = "in"
  }

  /// As it is kept; a text of its own needs nothing.
  fileprivate var datum: Datum? {
    switch self {
    case .text: return nil
    case .cell: return .object(DatumObject([.init(Name.kind, .text(Name.cell))]))
    case .form(let parts, let typed):
      let typed = typed.map { typed -> [DatumObject.Entry] in
        [.init(Name.key, .text(typed.key)), .init(Name.text, .text(typed.text))]
      }
      return .object(
        DatumObject(
          [
            .init(Name.kind, .text(Name.form)),
            .init(Name.parts, .list(parts.map { .text($0) })),
          ] + (typed ?? [])
        )
      )
    case .sheet(let sheet):
      return .object(
        DatumObject([
          .init(Name.kind, .text(sheet.purpose.rawValue)),
          .init(Name.about, .text(sheet.address.text)), .init(Name.typed, .object(sheet.typed)),
          .init(Name.chosen, .object(sheet.chosen)),
        ])
      )
    }
  }

  /// Reads what ``datum`` gives; `nil` for what another version has written.
  fileprivate init?(_ datum: Datum) {
    guard case .object(let object) = datum, case .text(let kind)? = object[Name.kind]
    else { return nil }
    switch kind {
    case Name.cell: self = .cell
    case Name.form:
      guard case .list(let parts)? = object[Name.parts] else { return nil }
      var typed: Draft.Typed?
      if case .text(let key)? = object[Name.key], case .text(let text)? = object[Name.text] {
        typed = Draft.Typed(key: key, text: text)
      }
      self = .form(
        parts: parts.compactMap { if case .text(let key) = $0 { key } else { nil } },
        typed: typed
      )
    default:
      guard let purpose = Draft.Sheet.Purpose(rawValue: kind),
        case .text(let about)? = object[Name.about], let address = Address(about),
        case .object(let typed)? = object[Name.typed],
        case .object(let chosen)? = object[Name.chosen]
      else { return nil }
      self = .sheet(
        Draft.Sheet(purpose: purpose, address: address, typed: typed, chosen: chosen)
      )
    }
  }
}
