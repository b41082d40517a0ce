import Governance
import Interface
import Screen
import Wording

/// A made-up body with a goal of any number of indicators, and as many assignments.
enum BigLists {
  /// The screen on it.
  static func state(_ count: Int) -> State {
    var state = State(
      size: Size(width: 120, height: 40),
      glyphs: .unicode,
      words: Words(.swedish),
      author: Author(name: "bench", prefix: "bench"),
      now: Moment(seconds: 1_703_000_000),
      wish: Wish(owner: Owner("stad", "ks"), period: "2023-12")
    )
    var events: [Event] = [.listed(["stad"])]
    while !events.isEmpty {
      let effects = update(&state, events)
      events = effects.flatMap { answers(to: $0, count) }
    }
    return state
  }

  /// Types a key.
  static func type(_ key: Character, into state: inout State) {
    _ = update(&state, .input(.key(.character(key)), at: Moment(seconds: 1)))
  }

  static func type(_ keys: String, into state: inout State) {
    for key in keys { type(key, into: &state) }
  }

  private static func answers(to effect: Effect, _ count: Int) -> [Event] {
    switch effect {
    case .listDocuments(let owner): [.listedDocuments([], owner)]
    case .load(let files):
      files.compactMap { file in content(of: file, count).map { .loaded(file, .loaded($0)) } }
    default: []
    }
  }

  private static func content(of file: DataFile, _ count: Int) -> FileContent? {
    switch file {
    case .municipality: .municipality(municipality)
    case .register(.assignments, _): .assignments(assignments(count))
    case .register(.indicators, _): .indicators(indicators(count))
    case .register(.goals, _): .goals(goals(count))
    default: try? FileContent(decoding: .object(DatumObject()), of: file)
    }
  }

  private static var municipality: Municipality {
    var body = Body.empty
    body.id = "ks"
    body.name = "Kommunstyrelsen"
    body.kind = .executiveBoard
    var municipality = Municipality.empty
    municipality.id = "stad"
    municipality.name = "Staden"
    municipality.bodies = [body]
    return municipality
  }

  private static let names = [
    "Samlad lokalförsörjning", "Språkkrav i upphandling", "Välfärdens finansiering",
    "Ekonomisk styrning", "Åtgärder mot ohälsa", "Bostäder för unga",
  ]

  private static func assignments(_ count: Int) -> AssignmentRegister {
    var register = AssignmentRegister.empty
    register.assignments = (0..<count)
      .compactMap { index in
        guard let id = Assignment.ID("uppdrag-\(index)") else { return nil }
        var assignment = Assignment.empty
        assignment.id = id
        assignment.title = "\(names[index % names.count]), uppdrag \(index)"
        return assignment
      }
    return register
  }

  private static func indicators(_ count: Int) -> IndicatorRegister {
    var register = IndicatorRegister.empty
    register.indicators = (0..<count)
      .compactMap { index in
        guard let id = Indicator.ID("indikator-\(index)") else { return nil }
        var indicator = Indicator.empty
        indicator.id = id
        indicator.name = "\(names[index % names.count]), andel \(index)"
        indicator.outcomes = [Year(2023): .number(Amount(digits: index % 100))]
        return indicator
      }
    return register
  }

  private static func goals(_ count: Int) -> GoalRegister {
    var goal = Goal.empty
    goal.id = "mal"
    goal.title = "Ett mål"
    goal.indicators = (0..<count).compactMap { Indicator.ID("indikator-\($0)") }
    var register = GoalRegister.empty
    register.goals = [goal]
    return register
  }
}
