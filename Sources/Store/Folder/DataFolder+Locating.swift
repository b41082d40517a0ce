public import Governance

extension DataFolder {
  /// The same problem with its line and column, where it is of a value that is found in its file.
  ///
  /// For what is found between files once they are read: its keys name records by their ids.
  public func locate(_ problem: DataProblem) -> DataProblem {
    guard problem.position == nil, let keys = problem.keys,
      let bytes = try? readIfPresent(problem.path).bytes,
      let document = try? JSONDocument(parsing: bytes)
    else { return problem }
    return DataProblem(
      path: problem.path,
      position: document.position(ofRecords: keys),
      cause: problem.cause
    )
  }
}
