import Governance
import Interface
import Store
import Synchronization

/// The example data, read once for all tests that look at them: no test changes these files.
enum ReadOnce {
  private static let files = Mutex<[DataFile: LoadState]>([:])
  private static let surveys = Mutex<[Municipality.ID: FolderSurvey]>([:])

  static func load(_ file: DataFile, in folder: DataFolder) -> LoadState {
    if let known = files.withLock({ $0[file] }) { return known }
    let read = LoadState(folder.load(file))
    files.withLock { $0[file] = read }
    return read
  }

  static func survey(of id: Municipality.ID, in folder: DataFolder) -> FolderSurvey {
    if let known = surveys.withLock({ $0[id] }) { return known }
    let read = folder.survey(of: id)
    surveys.withLock { $0[id] = read }
    return read
  }
}
