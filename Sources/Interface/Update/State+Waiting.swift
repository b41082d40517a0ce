import Governance
import Screen

/// Something the user did before what it is about was there.
struct KeptInput: Sendable {
  var input: Input
  var moment: Moment
}

extension State {
  /// Whether keys were kept until the files of the place are read.
  public var isWaiting: Bool { !keptInputs.isEmpty }

  /// How long keys wait for a file: then the disk is slow, and the user wants to go elsewhere.
  private static let longestWait = 2

  /// Takes in what the user did, or keeps it while the files of the place are being read.
  ///
  /// Who types ahead means what will be on the screen, and an edit in a period that is about to change
  /// would be a wrong one.
  mutating func takeOrKeep(_ input: Input, at moment: Moment) -> [Effect] {
    if case .resize = input { return take(input, at: moment) }
    guard isReading || !keptInputs.isEmpty else {
      readOwner = place?.owner
      return take(input, at: moment)
    }
    keptInputs.append(KeptInput(input: input, moment: moment))
    let isSlow = keptInputs.first.map { moment.seconds - $0.moment.seconds > Self.longestWait }
    return isSlow == true ? takeKept(.whatIsThere) : []
  }

  /// When something that was kept is taken in.
  enum Patience {
    /// As soon as the files of the place are read.
    case untilRead
    /// Now.
    case whatIsThere
  }

  /// Takes in what was kept.
  mutating func takeKept(_ patience: Patience) -> [Effect] {
    var effects: [Effect] = []
    while let kept = keptInputs.first, patience == .whatIsThere || !isReading {
      keptInputs.removeFirst()
      effects += take(kept.input, at: kept.moment)
      effects += wantPlace()
      choosePeriod()
    }
    return effects
  }

  /// Whether files that the place shows are on their way.
  public var isReading: Bool {
    if let owner = place?.owner, owner == readOwner { return false }
    guard let owner = place?.owner else {
      return workspace.municipalities.contains { workspace.files[.municipality($0)] == .loading }
    }
    return isReading(of: owner) || isReading(of: Owner(owner.municipality))
  }

  /// Whether files of a municipality, or the lists of its documents, are on their way.
  func isReading(_ id: Municipality.ID) -> Bool {
    guard let municipality = workspace.municipality(id) else {
      return workspace.files[.municipality(id)] == .loading
    }
    return isReading(of: Owner(id))
      || municipality.bodies.contains { isReading(of: Owner(id, $0.id)) }
  }

  private func isReading(of owner: Owner) -> Bool {
    guard let listed = workspace.documentIDs[owner] else {
      return requested.contains(owner.municipality)
    }
    let documents = listed.map { DataFile.document($0, owner) }
    return (DataFile.registers(of: owner) + documents).contains { workspace.files[$0] == .loading }
  }
}
