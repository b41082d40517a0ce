import Testing

@testable import Governance

/// The sample workspace with one of each thing that has periods or years, and August 2023 locked.
enum LockingSample {
  static let board = SampleWorkspace.board
  static let mark = LockMark(by: "anna", on: .month(year: 2023, month: 9))

  static func open() throws -> Workspace {
    var workspace = try SampleWorkspace.make()
    var control = Control.empty
    (control.id, control.year, control.title) = ("c", 2023, "Attest")
    control.results = ["2023-08": ControlReport(result: .withRemark)]
    var risk = Risk.empty
    (risk.id, risk.title) = ("r", "Jäv")
    risk.ratings = [2023: RiskRating(likelihood: 3, materiality: 4, treatments: [])]
    var figures = PersonnelFigures.empty
    (figures.id, figures.headcount) = ("2023-08", .number(130))
    let contents: [(DataFile.Register, FileContent)] = [
      (.controls, .controls(ControlRegister(controls: [control]))),
      (.risks, .risks(RiskRegister(risks: [risk]))),
      (.personnel, .personnel(PersonnelRegister(personnel: [figures]))),
      (.locks, .locks(.empty)),
    ]
    for (register, content) in contents {
      workspace.take(.loaded(content), for: .register(register, board))
    }
    var document = try #require(workspace.document("d", of: board))
    (document.period, document.year) = ("2023-08", 2023)
    workspace.take(.loaded(.document(document)), for: .document("d", board))
    return workspace
  }

  static func locked(_ period: ReportingPeriod = "2023-08") throws -> Workspace {
    var workspace = try open()
    try workspace.apply(change(workspace.locking(board, at: period, mark)))
    return workspace
  }

  static func change(_ operations: [Governance.Operation], reason: String? = nil) -> ChangeSet {
    ChangeSet(
      id: .init("anna-1"),
      when: Moment(seconds: 0),
      who: "anna",
      reason: reason,
      operations: operations
    )
  }
}

extension Workspace {
  /// Why a value cannot be set; `nil` where it was.
  func refusal(setting address: String, to value: Datum?) throws -> ChangeRefusal? {
    var trial = self
    let address = try #require(Address(address))
    do throws(ChangeRefusal) {
      try trial.apply(LockingSample.change([setting(address, to: value)]))
      return nil
    } catch {
      return error
    }
  }
}

extension ChangeRefusal {
  var isPeriodLock: Bool { if case .periodLocked = self { true } else { false } }
}
