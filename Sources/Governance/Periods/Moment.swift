/// A second in time, with the offset of the clock that read it.
///
/// It comes in from outside: the domain has no clock.
public struct Moment: Hashable, Sendable {
  /// Seconds since 1 January 1970 UTC.
  public let seconds: Int
  /// Minutes that the local clock is ahead of UTC.
  public let offsetMinutes: Int

  /// A moment.
  public init(seconds: Int, offsetMinutes: Int = 0) {
    self.seconds = seconds
    self.offsetMinutes = offsetMinutes
  }
}

extension Moment: Comparable {
  /// Orders by time.
  public static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }
}

extension Moment {
  private static let secondsPerDay = 86_400

  private var localSeconds: Int { seconds + offsetMinutes * 60 }

  private var secondOfDay: Int {
    let rest = localSeconds % Self.secondsPerDay
    return rest < 0 ? rest + Self.secondsPerDay : rest
  }

  /// The day, where the clock stood.
  public var date: CalendarDate {
    CalendarDate(dayNumber: (localSeconds - secondOfDay) / Self.secondsPerDay)
  }

  /// Hours and minutes, where the clock stood: `14:02`.
  public var clockText: String {
    "\((secondOfDay / 3600).padded(2)):\((secondOfDay / 60 % 60).padded(2))"
  }

  /// ISO 8601 with offset: `2023-10-02T14:02:11+02:00`.
  public var isoText: String {
    let offset = offsetMinutes.magnitude
    let sign = offsetMinutes < 0 ? "-" : "+"
    let zone = "\(sign)\(Int(offset / 60).padded(2)):\(Int(offset % 60).padded(2))"
    return "\(date.isoText)T\(clockText):\((secondOfDay % 60).padded(2))\(zone)"
  }

  /// Reads what ``isoText`` writes, or a moment in UTC ending in `Z`; `nil` for anything else.
  public init?(isoText text: String) {
    guard let moment = Moment(readingParts: text),
      moment.isoText == (text.last == "Z" ? text.dropLast() + "+00:00" : text)
    else { return nil }
    self = moment
  }

  private init?(readingParts text: String) {
    let parts = text.split(separator: "T", maxSplits: 1)
    guard parts.count == 2, case .day(let date)? = PartialDate(parts[0]) else { return nil }
    let clock = parts[1].prefix(8).split(separator: ":").compactMap { Int($0) }
    guard clock.count == 3, (0..<24).contains(clock[0]), (0..<60).contains(clock[1]),
      (0..<61).contains(clock[2]), let offset = Self.offset(parts[1].dropFirst(8))
    else { return nil }
    let local = date.dayNumber * Self.secondsPerDay + clock[0] * 3600 + clock[1] * 60 + clock[2]
    self.init(seconds: local - offset * 60, offsetMinutes: offset)
  }

  private static func offset(_ zone: Substring) -> Int? {
    if zone == "Z" { return 0 }
    let sign = zone.first == "-" ? -1 : 1
    let parts = zone.dropFirst().split(separator: ":").compactMap { Int($0) }
    guard zone.first == "+" || zone.first == "-", parts.count == 2, (0...15).contains(parts[0]),
      (0..<60).contains(parts[1])
    else { return nil }
    return sign * (parts[0] * 60 + parts[1])
  }
}
