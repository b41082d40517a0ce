public import Governance

extension DataFolder {
  /// What the names in a municipality's folder tell beside the files that are read: folders and files of
  /// ours that no name leads to, and folders that cannot be opened.
  ///
  /// What is hidden, empty, or holds no JSON is none of our business.
  public func survey(of municipality: Municipality.ID) -> FolderSurvey {
    var survey = FolderSurvey(problems: documents(of: Owner(municipality)).problems)
    let known = Self.names(of: Owner(municipality))
    for name in visibleNames(in: municipality.text) where !known.contains(name) {
      let path = "\(municipality.text)/\(name)"
      if name.hasSuffix(".json") {
        survey.problems.append(Self.unknownFile(path, known))
      } else if let inner = listed(path, &survey) {
        if inner.contains(where: { isOurs("\(path)/\($0)") }) { survey.bodyFolders.append(name) }
        guard let body = Body.ID(name) else { continue }
        survey.problems += problems(among: inner, of: Owner(municipality, body))
      }
    }
    return survey
  }

  /// What a folder that nothing leads to is told of as, where it has files of ours in it or cannot be opened.
  func stray(_ folder: String, holding problem: DataProblem) -> [DataProblem] {
    var survey = FolderSurvey()
    guard let names = listed(folder, &survey) else { return survey.problems }
    return names.contains { isOurs("\(folder)/\($0)") } ? [problem] : []
  }

  /// Why a folder cannot be listed; `nil` where it is not there at all.
  func problem(_ folder: String, _ fault: FileFault) -> DataProblem? {
    guard fault == .missing else { return DataProblem(path: folder, cause: .file(fault)) }
    return (try? files.stampAt(place(folder))) == nil
      ? nil : DataProblem(path: folder, cause: .file(.notAFolder))
  }

  /// What is wrong with what a body's folder has in it.
  private func problems(among names: [String], of owner: Owner) -> [DataProblem] {
    let known = Self.names(of: owner)
    let strays = names.filter { !known.contains($0) && isOurs("\(owner.folder)/\($0)") }
    return strays.map { Self.unknownFile("\(owner.folder)/\($0)", known) }
      + documents(of: owner).problems
  }

  /// A folder's names; `nil` where it is none, and where it should be one and cannot be opened, which is
  /// noted.
  private func listed(_ folder: String, _ survey: inout FolderSurvey) -> [String]? {
    do throws(FileFault) {
      return try names(in: folder).filter { !$0.hasPrefix(".") }.sorted()
    } catch {
      if error != .notAFolder, let problem = problem(folder, error) {
        survey.problems.append(problem)
      }
      return nil
    }
  }

  private func visibleNames(in folder: String) -> [String] {
    ((try? names(in: folder)) ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }

  /// How deep is looked for files in a folder that nothing leads to.
  private static let deepest = 3

  /// Whether a name is of a JSON file, or of a folder with one in it.
  private func isOurs(_ path: String, depth: Int = deepest) -> Bool {
    if path.hasSuffix(".json") { return true }
    return depth > 0
      && visibleNames(in: path).contains { isOurs("\(path)/\($0)", depth: depth - 1) }
  }

  private static func unknownFile(_ path: String, _ known: [String]) -> DataProblem {
    DataProblem(
      path: path,
      cause: .unknownFile(known: known.filter { $0.hasSuffix(".json") })
    )
  }

  /// The names of what is read in an owner's folder.
  private static func names(of owner: Owner) -> [String] {
    let registers = DataFile.registers(of: owner).map { "\($0.kind).json" }
    let folders = owner.body == nil ? ["conflicts", "documents", "log"] : ["documents"]
    return (owner.body == nil ? ["municipality.json"] : []) + registers + folders
  }
}
