import Governance

@testable import Store

/// The ways in which files come to us.
enum RandomLayout: CaseIterable {
  case canonical, windows, compact, pretty, tabs, chaotic

  func text(_ datum: Datum, in file: DataFile, _ random: inout Seeded) -> [UInt8] {
    let canonical = CanonicalJSON.text(of: datum, in: file)
    switch self {
    case .canonical: return canonical
    case .windows: return canonical.flatMap { $0 == 10 ? [13, 10] : [$0] }
    case .compact:
      var writer = JSONWriter(.compact)
      writer.write(datum, file.shape)
      return writer.bytes
    case .pretty: return spaced(datum) { "\n" + String(repeating: "    ", count: $0) }
    case .tabs: return spaced(datum) { "\n" + String(repeating: "\t", count: $0) }
    case .chaotic:
      return spaced(datum) { _ in
        (0..<random.below(3)).map { _ in random.pick([" ", "\n", "\t", "\r\n", "  "]) }.joined()
      }
    }
  }

  private func spaced(_ datum: Datum, _ gap: (Int) -> String) -> [UInt8] {
    Array((piece(datum, 0, gap) + gap(0)).utf8)
  }

  private func piece(_ datum: Datum, _ depth: Int, _ gap: (Int) -> String) -> String {
    var parts: [String] = []
    switch datum {
    case .list(let items): parts = items.map { piece($0, depth + 1, gap) }
    case .object(let object):
      parts = object.entries.map { entry in
        "\(scalar(.text(entry.key))): \(piece(entry.value, depth + 1, gap))"
      }
    default: return scalar(datum)
    }
    let isList = if case .list = datum { true } else { false }
    let inner = parts.map { gap(depth + 1) + $0 }.joined(separator: ",")
    return (isList ? "[" : "{") + inner + gap(depth) + (isList ? "]" : "}")
  }

  private func scalar(_ datum: Datum) -> String {
    var writer = JSONWriter(.canonical)
    writer.write(datum)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
