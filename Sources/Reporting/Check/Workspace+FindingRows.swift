public import Governance
public import Wording

extension Workspace {
  /// Everything the check finds in a municipality's documents, with the names of where it is: its own
  /// documents first, then those of its bodies; within each, errors first.
  public func findingRows(of municipality: Municipality.ID, _ words: Words) -> [FindingRow] {
    owners(of: municipality)
      .flatMap { owner in
        let names = OwnerNames(owner, in: self)
        return findings(of: owner).map { FindingRow($0, names, in: self, words) }
      }
  }

  /// A municipality as an owner, then its bodies in the order in which they are shown.
  public func owners(of municipality: Municipality.ID) -> [Owner] {
    let bodies = self.municipality(municipality)?.bodies ?? []
    return [Owner(municipality)] + bodies.map { Owner(municipality, $0.id) }
  }
}
