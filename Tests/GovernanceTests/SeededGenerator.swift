@testable import Governance

/// SplitMix64: random values that are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SeededGenerator {
  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &self)]
  }

  mutating func isHeads() -> Bool { Bool.random(using: &self) }

  mutating func amount() -> Amount {
    let decimals = Int.random(in: 0...9, using: &self)
    let limit = pick([9, 9999, 999_999_999, Amount.mostMagnitude])
    return Amount(digits: Int.random(in: -limit...limit, using: &self), decimals: decimals)
  }

  mutating func cellValue() -> CellValue {
    let (first, second) = (amount(), amount())
    return switch Int.random(in: 0...7, using: &self) {
    case 0, 1: .number(first)
    case 2: .preliminary(first)
    case 3: .approximate(first)
    case 4: first.rational <= second.rational ? .interval(first, second) : .interval(second, first)
    case 5: .missing
    case 6: .blank
    default: .lost
    }
  }
}
