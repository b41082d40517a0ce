internal import FoundationEssentials

/// What the kernel knows about a running program.
public enum ProcessFacts {
  /// How often its threads went to sleep of their own accord so far: an idle program adds nothing.
  ///
  /// - Parameter process: the process.
  /// - Returns: voluntary context switches of all threads.
  /// - Throws: when there is no such process.
  public static func sleeps(_ process: Int32) throws -> Int {
    let tasks = "/proc/\(process)/task"
    return try FileManager.default.contentsOfDirectory(atPath: tasks)
      .reduce(0) { sum, task in
        try sum + number("voluntary_ctxt_switches:", in: "\(tasks)/\(task)/status")
      }
  }

  /// The processes it started that still run.
  ///
  /// - Parameter process: the process.
  /// - Returns: its children.
  /// - Throws: when there is no such process.
  public static func children(_ process: Int32) throws -> [Int32] {
    let path = "/proc/\(process)/task/\(process)/children"
    guard let data = FileManager.default.contents(atPath: path) else {
      throw SessionFailure("cannot read \(path)")
    }
    return String(decoding: data, as: UTF8.self).split(separator: " ").compactMap { Int32($0) }
  }

  private static func number(_ name: String, in path: String) throws -> Int {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw SessionFailure("cannot read \(path)")
    }
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
    let line = lines.first { $0.hasPrefix(name) }
    return line.flatMap { Int($0.dropFirst(name.count).filter(\.isNumber)) } ?? 0
  }
}

extension ProcessFacts {
  /// The most memory it has had so far, in kilobytes.
  ///
  /// - Parameter process: the process.
  /// - Returns: the peak of its resident set.
  /// - Throws: when there is no such process.
  public static func peakMemory(_ process: Int32) throws -> Int {
    try number("VmHWM:", in: "/proc/\(process)/status")
  }
}
