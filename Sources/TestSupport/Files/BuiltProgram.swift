internal import FoundationEssentials
internal import Glibc

/// A program that the build put beside the tests.
public enum BuiltProgram {
  /// Its path; the test must have been built with all targets, as `swift test` does.
  ///
  /// - Parameter name: the target's name, such as `namndkoll`.
  /// - Returns: the path.
  /// - Throws: ``SessionFailure`` when it was not built.
  public static func path(_ name: String) throws -> String {
    guard let tests = realpath("/proc/self/exe", nil) else {
      throw SessionFailure("no path to the running tests")
    }
    defer { free(tests) }
    let folder = String(cString: tests).split(separator: "/").dropLast().joined(separator: "/")
    let path = "/\(folder)/\(name)"
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw SessionFailure("\(path) was not built: run swift build first")
    }
    return path
  }
}
