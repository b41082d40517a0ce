import Glibc
import Governance
import Wording

/// Standard output, for what scripts read.
enum Output {
  /// Writes text; a reader who has had enough, such as `head`, ends the writing and is no error.
  static func write(_ text: String, _ words: Words) throws(Outcome) {
    signal(SIGPIPE, SIG_IGN)
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let rest = bytes[written...]
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count >= 0 {
        written += count
      } else if errno == EPIPE {
        return
      } else if errno != EINTR, errno != EAGAIN {
        throw Outcome(sentence: words[.notWritten(errno == ENOSPC ? .diskFull : .system(errno))])
      }
    }
  }
}
