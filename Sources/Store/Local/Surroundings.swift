import Glibc

/// What the program is told of where it runs, as values: a test makes its own.
public struct Surroundings: Hashable, Sendable {
  /// The value of `XDG_STATE_HOME`.
  public var stateHome: String?
  /// The value of `XDG_CONFIG_HOME`.
  public var configHome: String?
  /// The value of `HOME`.
  public var home: String?
  /// The user's name; `nil` where nothing says it.
  public var user: String?
  /// The user's number.
  public var userNumber: UInt32
  /// The computer's name.
  public var host: String

  /// Surroundings as given.
  public init(
    stateHome: String?,
    home: String?,
    user: String?,
    userNumber: UInt32,
    host: String,
    configHome: String? = nil
  ) {
    self.stateHome = stateHome
    self.configHome = configHome
    self.home = home
    self.user = user
    self.userNumber = userNumber
    self.host = host
  }
}

extension Surroundings {
  /// Where this program runs.
  ///
  /// The user's name comes from `USER`: looking it up would need libraries that a static program has
  /// not.
  public static var current: Surroundings {
    Surroundings(
      stateHome: variable("XDG_STATE_HOME"),
      home: variable("HOME"),
      user: variable("USER"),
      userNumber: geteuid(),
      host: hostName,
      configHome: variable("XDG_CONFIG_HOME")
    )
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  private static var hostName: String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "" }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

extension Surroundings {
  /// Where local state belongs.
  ///
  /// `XDG_STATE_HOME`, else `.local/state` at home; where neither is known, a folder of the user's own
  /// in `/tmp`, which holds as long as the computer runs.
  public var stateFolder: String {
    if let stateHome, stateHome.hasPrefix("/") { return "\(stateHome)/namndkoll" }
    if let home, home.hasPrefix("/") { return "\(home)/.local/state/namndkoll" }
    return "/tmp/namndkoll-\(userNumber)"
  }

  /// Where the configuration file belongs: in `XDG_CONFIG_HOME`, else in `.config` at home.
  ///
  /// `nil` where neither is known.
  public var configurationPath: String? {
    if let configHome, configHome.hasPrefix("/") { return "\(configHome)/namndkoll/config" }
    return home.flatMap { $0.hasPrefix("/") ? "\($0)/.config/namndkoll/config" : nil }
  }

  /// What the log calls the user.
  public var who: String { user ?? "uid-\(userNumber)" }
}
