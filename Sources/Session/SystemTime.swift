import Glibc
import Governance

/// The computer's clocks, as values.
enum SystemTime {
  /// The time of day, with the offset of the local time zone.
  static var now: Moment {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return Moment(seconds: seconds, offsetMinutes: parts.tm_gmtoff / 60)
  }

  /// Nanoseconds on a clock that never jumps.
  static var nanoseconds: UInt64 {
    var moment = timespec()
    clock_gettime(CLOCK_MONOTONIC, &moment)
    return UInt64(moment.tv_sec) * 1_000_000_000 + UInt64(moment.tv_nsec)
  }
}
