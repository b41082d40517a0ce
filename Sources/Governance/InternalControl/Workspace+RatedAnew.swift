extension Workspace {
  /// Steps by which risks are rated anew, and with them those that keep what the document rated.
  ///
  /// A printed risk value is the product of what was printed, so that it says nothing of a likelihood or a
  /// materiality that somebody has set since. The first such step keeps both printed ones beside the new.
  public func keepingPrintedRatings(_ operations: [Operation]) -> [Operation] {
    var seen: Set<Address> = []
    return operations
      + operations.flatMap { operation -> [Operation] in
        guard let rating = operation.ratedAnew, seen.insert(rating).inserted else { return [] }
        return keepingPrinted(rating)
      }
  }

  private func keepingPrinted(_ rating: Address) -> [Operation] {
    func field(_ name: FieldName) -> Address {
      Address(rating.owner, rating.path, field: rating.field + [name.key])
    }
    let (likelihood, materiality) = (field(.printedLikelihood), field(.printedMateriality))
    guard datum(at: field(.printedValue)) != nil, datum(at: likelihood) == nil,
      datum(at: materiality) == nil
    else { return [] }
    return [
      setting(likelihood, to: datum(at: field(.likelihood))),
      setting(materiality, to: datum(at: field(.materiality))),
    ]
  }
}

extension Operation {
  /// The year's rating of a risk whose likelihood or materiality it makes another.
  fileprivate var ratedAnew: Address? {
    guard case .set(var address, let from, let to) = self, from != to,
      address.collection == .risks, address.field.count == 3,
      address.field[0] == FieldName.ratings.key,
      [FieldName.likelihood.key, FieldName.materiality.key].contains(address.field[2])
    else { return nil }
    address.field.removeLast()
    return address
  }
}
