extension CarryOver {
  /// How many of a register's records go on.
  public struct Count: Hashable, Sendable {
    /// The register.
    public let register: DataFile.Register
    /// How many of its records.
    public let number: Int

    /// A count.
    public init(_ register: DataFile.Register, _ number: Int) {
      self.register = register
      self.number = number
    }
  }

  /// How many records of each register go on, those with none left out.
  public var counts: [Count] {
    DataFile.Register.allCases.compactMap { register in
      let number = Set(records).count { $0.path.first == register.rawValue }
      return number == 0 ? nil : Count(register, number)
    }
  }

  /// How many records of each register are copied to another body, those with none left out.
  public var copied: [Count] {
    DataFile.Register.allCases.compactMap { register in
      let number = operations.count { $0.address.path.first == register.rawValue }
      return number == 0 ? nil : Count(register, number)
    }
  }

  /// How many records are changed for it.
  public var changed: Int { Set(operations.map(\.address.record)).count }
}

extension Workspace {
  /// What of an owner's registers goes on from a year to a later one, year by year.
  ///
  /// Of a municipality as a whole that of all its bodies.
  public func carryOver(
    of owner: Owner,
    from year: Year,
    to last: Year,
    unfinished: CarryOver.Unfinished = .ends
  ) throws(ChangeRefusal)
    -> CarryOver
  {
    let bodies = municipality(owner.municipality)?.bodies ?? []
    let owners =
      owner.body == nil ? bodies.map { Owner(owner.municipality, $0.id) } : [owner]
    var (result, ahead, year) = (CarryOver(), self, year)
    while year < last {
      for owner in owners {
        let next = ahead.carryOver(of: owner, from: year, unfinished: unfinished)
        try ahead.apply(next.operations)
        result.records += next.records
        result.operations += next.operations
        for ending in next.ending { result.end(ending) }
      }
      year = Year(year.number + 1)
    }
    return result
  }
}
