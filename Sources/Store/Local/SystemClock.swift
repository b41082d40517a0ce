import Glibc
public import Governance

/// The computer's clock.
public enum SystemClock {
  /// The moment it is now, with what the local clock is ahead of UTC.
  public static func now() -> Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return moment(time.tv_sec)
  }

  /// A moment by its seconds since 1970, as the local clock shows it.
  static func moment(_ seconds: Int) -> Moment {
    var seconds = seconds
    var local = tm()
    guard localtime_r(&seconds, &local) != nil else { return Moment(seconds: seconds) }
    return Moment(seconds: seconds, offsetMinutes: local.tm_gmtoff / 60)
  }
}
