/// What the names in a folder tell beside the files that are read.
///
/// Of the data folder as a whole, or of a municipality's: names that lead nowhere would otherwise make what
/// is behind them vanish without a word.
public struct FolderSurvey: Hashable, Sendable {
  /// What cannot be used, and is left as it is.
  public var problems: [DataProblem] = []
  /// The folders with files in them that should each be a body's, by name.
  public var bodyFolders: [String] = []

  /// A survey.
  public init(problems: [DataProblem] = [], bodyFolders: [String] = []) {
    self.problems = problems
    self.bodyFolders = bodyFolders
  }
}

extension FolderSurvey {
  /// All that is wrong with a municipality's folder; of the bodies' folders only once the bodies are known.
  func problems(of municipality: Municipality?) -> [DataProblem] {
    guard let municipality else { return problems }
    let known = municipality.bodies.map(\.id.text)
    return problems
      + bodyFolders.filter { !known.contains($0) }
      .map { DataProblem(path: "\(municipality.id.text)/\($0)", cause: .unknownBody(known: known)) }
  }
}
