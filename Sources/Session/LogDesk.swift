import Governance
import Interface
import Store

/// Answers what the screen asks of the log, and remembers how far it has read.
struct LogDesk {
  private var walk: (query: LogQuery, walk: LogWalk)?

  /// How many entries are looked at in one go, so that a save never waits for the end of a long log.
  private static let mostSeen = 4_000

  /// Answers a question.
  mutating func answer(_ effect: LogEffect, _ reader: LogReader) -> LogEvent {
    switch effect {
    case .read(let request):
      let query = request.query
      var walk = LogWalk(reader, of: query.owner.municipality)
      if request.start == .whereLeft, let left = self.walk, left.query == query { walk = left.walk }
      let stretch = walk.stretch(query, most: request.most, seeing: Self.mostSeen)
      self.walk = (query, walk)
      return .stretch(stretch, of: request)
    case .findObstacle(let change):
      guard let municipality = change.owners.first?.municipality else {
        return .obstacle(nil, to: change.id)
      }
      var walk = LogWalk(reader, of: municipality)
      return .obstacle(change.obstacle(among: walk.changes(after: change)), to: change.id)
    }
  }
}
