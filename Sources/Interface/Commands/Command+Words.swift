import Governance
import Wording

extension View {
  /// Its name.
  var phrase: Phrase {
    switch self {
    case .overview: .overview
    case .goals: .goals
    case .budget: .budget
    case .assignments: .assignments
    case .internalControl: .internalControl
    case .sumCheck: .sums
    case .calendar: .reportingCalendar
    case .economy: .economyAndPeople
    case .documents: .documents
    case .log: .changeLog
    }
  }
}

extension OverviewSection {
  /// Its title.
  func title(in words: Words) -> String {
    switch self {
    case .problems: words[.problems]
    case .goals: words[.goals]
    case .economy: words[.economy]
    case .assignments: words[.assignments]
    case .controls: words[.controls]
    case .finance: words[.financialGoals]
    case .calendar: words[.calendar]
    case .sums: words[.sums]
    case .bodies: words[.bodies]
    }
  }
}

extension State {
  /// What is said where a view has nothing to show, and how something comes into it.
  func sentence(of emptiness: Emptiness) -> String {
    let fillable: [Emptiness] = [
      .noGoals, .noTables, .noAssignments, .noDocuments, .noInternalControl,
    ]
    guard fillable.contains(emptiness), availability(of: .add) == .available else {
      return words[emptiness.phrase]
    }
    return "\(words[emptiness.phrase]) \(words[.addsHere])"
  }
}

extension Emptiness {
  /// What is said of it.
  var phrase: Phrase {
    switch self {
    case .noGoals: .noGoals
    case .noTables: .noTables
    case .noLines: .noLines
    case .noAssignments: .noAssignments
    case .noBodies: .noBodies
    case .noFindings: .noFindings
    case .noDocuments: .noDocuments
    case .noDifferences: .noDifferences
    case .noInternalControl: .noInternalControl
    case .nothingInCommon: .nothingInCommon
    case .noYearInCommon: .noYearInCommon
    case .noEntries: .noEntries
    case .filtered: .filteredOut
    case .loading: .reading
    case .unread: .unread
    }
  }
}

extension AssignmentFilter {
  /// Its name.
  var phrase: Phrase {
    switch self {
    case .current: .currentAssignments
    case .all: .allAssignments
    case .open: .openAssignments
    case .overdue: .overdueAssignments
    case .dueSoon: .dueSoonAssignments
    }
  }
}

extension AssignmentGrouping {
  /// Its name.
  var phrase: FollowUpPhrase {
    switch self {
    case .kind: .groupedByKind
    case .issuer: .groupedByIssuer
    }
  }
}

extension CommandGroup {
  /// Its title.
  var phrase: DetailPhrase {
    switch self {
    case .editing: .editingGroup
    case .showing: .showingGroup
    case .places: .placesGroup
    case .moving: .movingGroup
    case .program: .programGroup
    }
  }
}

extension SumVerdict {
  /// Its words.
  var phrase: Phrase { .verdict(self) }
}
