import Screen
import Testing

@Suite("Scales of charts")
struct ChartScaleTests {
  @Test(
    arguments: [
      ([0, 10], 5, [0, 5, 10]), ([3, 97], 6, [0, 20, 40, 60, 80, 100]),
      ([60, 90], 5, [60, 70, 80, 90]), ([72], 5, [70, 71, 72, 73, 74]), ([0], 5, [0, 0.5, 1]),
      ([-4.4, 10.6], 5, [-5, 0, 5, 10, 15]), ([-100, -60], 4, [-100, -80, -60]),
      ([0.001, 0.003], 4, [0, 0.001, 0.002, 0.003]), ([1e12, 3e12], 4, [0, 1e12, 2e12, 3e12]),
      ([96.5, 99], 6, [94, 96, 98, 100, 102]), ([5, .nan, .infinity, 10], 2, [0, 10]),
    ] as [([Double], Int, [Double])]
  )
  func `Ticks are round, even and around the values`(
    values: [Double],
    most: Int,
    ticks: [Double]
  ) throws {
    let scale = try #require(ChartScale(values, most: most))
    #expect(scale.ticks.map(\.value) == ticks)
  }

  @Test func `A scale without zero says so`() throws {
    #expect(try #require(ChartScale([60, 90], most: 5)).foot == .broken)
    #expect(try #require(ChartScale([3, 97], most: 5)).foot == .zero)
    #expect(try #require(ChartScale([-3, -97], most: 5)).foot == .zero)
    #expect(ChartScale([.nan], most: 5) == nil)
  }

  @Test(
    arguments: [
      [Double.greatestFiniteMagnitude, -.greatestFiniteMagnitude], [.leastNonzeroMagnitude],
      [1e18, 1e18 + 256], [1e-300, 2e-300], [-1e200, 3], [123_456_789.01, 123_456_789.02],
    ]
  )
  func `No numbers are too large, too small or too close`(values: [Double]) throws {
    for most in 2...7 {
      let scale = try #require(ChartScale(values, most: most))
      #expect(scale.ticks.count >= 2 && scale.ticks.count <= most)
      #expect(values.allSatisfy { (0...1).contains(scale.share(of: $0)) })
    }
  }
}
