/// The risks of a year by likelihood and materiality: a heat map of the municipality's own size.
public struct RiskMap: Hashable, Sendable {
  /// The year.
  public let year: Year
  /// How many steps likelihood has.
  public let likelihoodSteps: Int
  /// How many steps materiality has.
  public let materialitySteps: Int
  /// The risks that have no rating for the year.
  public let unrated: [Risk.ID]
  /// The risks whose rating lies outside the municipality's scale.
  public let outside: [Risk.ID]
  private let places: [Place: [Risk.ID]]

  private struct Place: Hashable {
    let likelihood: Int
    let materiality: Int
  }

  /// Places risks, in the order they come in.
  public init(_ risks: [Risk], year: Year, settings: Settings) {
    self.year = year
    likelihoodSteps = settings.likelihoodSteps
    materialitySteps = settings.materialitySteps
    var places: [Place: [Risk.ID]] = [:]
    var (unrated, outside): ([Risk.ID], [Risk.ID]) = ([], [])
    for risk in risks {
      if let rating = risk.ratings[year] {
        if settings.hasPlace(for: rating) {
          let place = Place(likelihood: rating.likelihood, materiality: rating.materiality)
          places[place, default: []].append(risk.id)
        } else {
          outside.append(risk.id)
        }
      } else {
        unrated.append(risk.id)
      }
    }
    (self.places, self.unrated, self.outside) = (places, unrated, outside)
  }
}

extension RiskMap {
  /// The risks of one square; steps count from 1.
  public func risks(likelihood: Int, materiality: Int) -> [Risk.ID] {
    places[Place(likelihood: likelihood, materiality: materiality)] ?? []
  }

  /// How many risks one square has.
  public func count(likelihood: Int, materiality: Int) -> Int {
    risks(likelihood: likelihood, materiality: materiality).count
  }
}

extension Settings {
  /// How many steps a scale has where the municipality has not said.
  ///
  /// Source: B:726.
  private static let usualSteps = 4

  /// How many steps likelihood has.
  public var likelihoodSteps: Int { likelihoods.isEmpty ? Self.usualSteps : likelihoods.count }

  /// How many steps materiality has.
  public var materialitySteps: Int { materialities.isEmpty ? Self.usualSteps : materialities.count }

  /// Whether a rating lies on the scale.
  public func hasPlace(for rating: RiskRating) -> Bool {
    (1...likelihoodSteps).contains(rating.likelihood)
      && (1...materialitySteps).contains(rating.materiality)
  }
}
