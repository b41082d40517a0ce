public import Governance

extension Words {
  /// Why a change was not saved, or a file not rewritten.
  public func sentence(of fault: SaveFault, in workspace: Workspace = Workspace()) -> String {
    switch fault {
    case .conflict(let conflicts):
      conflicts.first.map { conflict in
        let theirs = value(conflict.theirs, of: conflict.address)
        return self[.conflict(place(conflict.address, in: workspace), theirs)]
      } ?? self[.notSavedShort]
    case .refused(let refusal): self.refusal(refusal, in: workspace)
    case .problem(let problem): self.problem(problem)
    case .notWritten(let path, let fault), .unfinished(let path, let fault):
      problem(DataProblem(path: path, cause: .file(fault)))
    case .notKept(let fault): refusal(localFolder: fault)
    case .severalMunicipalities:
      say(
        "En ändring kan inte gälla flera kommuner.",
        "A change cannot concern several municipalities."
      )
    }
  }
}
