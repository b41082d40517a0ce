import Governance

@testable import Store

/// Values of a shape, likely and unlikely ones.
struct RandomDatum {
  var random: Seeded

  /// A record with an id, all that is required and some of what is optional.
  mutating func record(_ outlines: [FieldOutline], id: String? = nil) -> DatumObject {
    var object = DatumObject()
    for outline in outlines where outline.presence == .required || random.once(in: 2) {
      if outline.key == "id" {
        object["id"] = outline.shape == .period ? .text(period()) : .text(id ?? slug())
      } else if !Self.crossReferences.contains(outline.key) {
        object[outline.key] = value(outline.shape)
      }
    }
    if random.once(in: 5) { object["x-\(slug())"] = value(.list(.map(key: .flag, value: .amount))) }
    return object
  }

  /// Fields that must name another record; random ones hardly would.
  static let crossReferences: Set<String> = ["parent", "headline", "grossCosts"]

  mutating func value(_ shape: Shape) -> Datum {
    switch shape {
    case .text: .text(text())
    case .identifier: .text(slug())
    case .integer(let bounds): .number(Amount(digits: Int.random(in: bounds, using: &random)))
    case .amount: .number(amount())
    case .cellValue: cellValue()
    case .flag: .flag(random.once(in: 2))
    case .anything: .object(DatumObject([.init("level", .text(text()))]))
    case .code(let codes): .text(random.pick(codes))
    case .date: .text(random.pick(["2023", "2023-11", "2023-11-15"]))
    case .period: .text(period())
    case .duePeriod: .text("by \(2020 + random.below(9))-Q2")
    case .source: .text(":\(1 + random.below(900))")
    case .address: .text("alingsas/kommunstyrelsen/goals/\(slug())")
    case .statementReference: .text("\(slug()):\(slug())")
    case .status: .text(random.pick(["notStarted", "inProgress", "vilar-2"]))
    case .formula: .text(random.pick(["children", "@a - @b", "netto"]))
    case .list(.record(let outlines)): records(outlines)
    case .list(let element): .list((0..<random.below(4)).map { _ in value(element) })
    case .map(let key, let element): map(key, element)
    case .record(let outlines): .object(record(outlines))
    }
  }

  private mutating func records(_ outlines: [FieldOutline]) -> Datum {
    .list((0..<random.below(4)).map { .object(record(outlines, id: "r\($0)-\(slug())")) })
  }

  /// Sorted, as maps are written.
  private mutating func map(_ key: Shape, _ element: Shape) -> Datum {
    var keys: Set<String> = []
    for _ in 0..<random.below(4) {
      switch key {
      case .period: keys.insert(period())
      case .code(let codes): keys.insert(random.pick(codes))
      case .integer(let bounds) where bounds.upperBound < 1000:
        keys.insert("\(Int.random(in: bounds, using: &random))")
      case .integer, .date: keys.insert("\(2015 + random.below(12))")
      default:
        keys.insert(
          Set([.identifier, .text(.line)]).contains(key) ? slug() : "\(2015 + random.below(12))"
        )
      }
    }
    return .object(DatumObject(keys.sorted().map { .init($0, value(element)) }))
  }

  private mutating func amount() -> Amount {
    let decimals = random.once(in: 3) ? random.below(Amount.mostDecimals + 1) : 0
    return Amount(
      digits: Int.random(in: -999_999_999...999_999_999, using: &random),
      decimals: decimals
    )
  }

  private mutating func cellValue() -> Datum {
    random.once(in: 3)
      ? .text(random.pick(["(72)", "-", "", "?", "45..50", "ca 5.2"])) : .number(amount())
  }

  private mutating func period() -> String {
    "20\(20 + random.below(9))-\(random.pick(["01", "04", "08", "12"]))"
  }

  mutating func slug() -> String {
    "\(random.pick(["a", "drift", "personal", "k"]))-\(random.below(1000))"
  }

  private mutating func text() -> String {
    let pieces = [
      "Å", "nämnd ", "\"", "\\", "\n", "\u{1F}", "e\u{301}", "😀", "/", "{\"a\": 1}", " ", "ö",
    ]
    return "t" + (0..<random.below(6)).map { _ in random.pick(pieces) }.joined()
  }
}
