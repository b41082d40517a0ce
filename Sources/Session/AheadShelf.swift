import Governance
import Store
import Synchronization

/// Files that two threads read for the first frame: each is read by one of them, and the screen's thread
/// waits for the other only when nothing is left to be read.
final class AheadShelf: Sendable {
  private enum Slot {
    /// A thread is reading it.
    case taken
    /// It has been read, and nobody has asked for it yet.
    case ready(LoadedFile)
    /// It is in use, and will not be read ahead again.
    case done
  }

  private let slots = Mutex<[DataFile: Slot]>([:])
  private let bell = Bell()

  /// Whether the caller is the one to read a file; for whoever asks later it is taken.
  func claim(_ file: DataFile) -> Bool {
    slots.withLock { slots in
      guard slots[file] == nil else { return false }
      slots[file] = .taken
      return true
    }
  }

  /// Puts a file that was claimed on the shelf, or nothing where it could not be read.
  func put(_ loaded: LoadedFile?, for file: DataFile) {
    slots.withLock { $0[file] = loaded.map { .ready($0) } ?? .done }
    bell.ring()
  }

  /// Takes a file from the shelf, waiting for the other thread to be done with it; `nil` where nobody has
  /// read it.
  func take(_ file: DataFile) -> LoadedFile? {
    while true {
      let (loaded, isTaken): (LoadedFile?, Bool) = slots.withLock { slots in
        switch slots[file] {
        case .ready(let loaded)?:
          slots[file] = .done
          return (loaded, false)
        case .taken?: return (nil, true)
        case .done?, nil: return (nil, false)
        }
      }
      guard isTaken else { return loaded }
      bell.wait()
    }
  }

  /// A file is read as it is now: what was read ahead of it is old.
  func finish(_ file: DataFile) {
    slots.withLock { $0[file] = .done }
  }
}
