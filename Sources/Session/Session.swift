public import Governance
public import Interface
public import Store

/// Runs what the screen wants done against the data folder.
public final class Session {
  private let folder: DataFolder

  /// A session on a folder.
  public init(_ folder: DataFolder) {
    self.folder = folder
  }

  /// Does it at once, and says what came of it.
  public func perform(_ effects: [Effect]) -> [Event] {
    effects.flatMap { effect -> [Event] in
      switch effect {
      case .load(let files): files.map { .loaded($0, LoadState(folder.load($0))) }
      case .listDocuments(let owner): [.listedDocuments(folder.documents(of: owner).found, owner)]
      default: []
      }
    }
  }

  public var beginning: [Event] { [.listed(folder.municipalities().found)] }
}
