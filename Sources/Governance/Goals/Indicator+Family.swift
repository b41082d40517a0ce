/// An indicator in its place among those it is part of.
public struct IndicatorPlace: Hashable, Sendable {
  /// The indicator.
  public let indicator: Indicator
  /// How many it is inside of.
  public let depth: Int
}

extension Array where Element == Indicator {
  /// All of them, each followed by its parts, in their order.
  ///
  /// Parts that are not there are passed over, and so is a part that has been told already, so that no
  /// circle in the data is endless.
  public var outline: [IndicatorPlace] {
    let byID = Dictionary(map { ($0.id, $0) }) { first, _ in first }
    let parts = Set(flatMap(\.parts))
    var told: Set<Indicator.ID> = []
    var places: [IndicatorPlace] = []
    let roots = filter { !parts.contains($0.id) } + filter { parts.contains($0.id) }
    for root in roots {
      var waiting = [IndicatorPlace(indicator: root, depth: 0)]
      while let place = waiting.popLast() {
        guard told.insert(place.indicator.id).inserted else { continue }
        places.append(place)
        waiting += place.indicator.parts.reversed().compactMap { byID[$0] }
          .map { IndicatorPlace(indicator: $0, depth: place.depth + 1) }
      }
    }
    return places
  }

  /// The indicators that the series of one goes on in, the next first; none where it was not
  /// discontinued.
  public func successors(of id: Indicator.ID) -> [Indicator] {
    let byID = Dictionary(map { ($0.id, $0) }) { first, _ in first }
    var passed: Set<Indicator.ID> = [id]
    var chain: [Indicator] = []
    var next = byID[id]?.successor
    while let id = next, passed.insert(id).inserted, let indicator = byID[id] {
      chain.append(indicator)
      next = indicator.successor
    }
    return chain
  }

  /// The indicators whose series went on in one.
  public func predecessors(of id: Indicator.ID) -> [Indicator] {
    filter { $0.successor == id && $0.id != id }
  }
}
