extension Workspace {
  /// Everything that the check finds in an owner's documents: errors first, then in the order of the
  /// documents.
  ///
  /// Only what is declared is compared. Source: domain, section 5.
  public func findings(of owner: Owner) -> [Finding] {
    []
  }

  /// Everything that the check finds in a municipality's documents, its own and those of its bodies:
  /// errors first.
  public func findings(of municipality: Municipality.ID) -> [Finding] {
    []
  }
}
