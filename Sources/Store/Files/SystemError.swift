import Glibc
import Governance

/// What the system answered instead of doing what it was asked: its own number for why.
public struct SystemError: Error, Hashable, Sendable {
  /// The number, as in `errno.h`.
  public let number: Int32

  /// An error with a number.
  public init(number: Int32) {
    self.number = number
  }

  /// The error of the call that just failed on this thread.
  static var last: SystemError { SystemError(number: errno) }
}

extension SystemError {
  /// What somebody was doing: refusals of the same number mean different things.
  enum Purpose {
    case reading
    case writing
  }

  /// What it means to a user.
  func fault(_ purpose: Purpose) -> FileFault {
    switch number {
    case ENOENT: .missing
    case EACCES, EPERM: purpose == .reading ? .notReadable : .notWritable
    case EROFS: .notWritable
    case ENOSPC, EDQUOT: .diskFull
    case EISDIR, ENXIO, ENODEV: .notAFile
    case ENOTDIR: .notAFolder
    case ELOOP: .outside
    default: .system(number)
    }
  }
}
