import ArgumentParser
import Glibc
import Wording

/// The command line.
///
/// Without a command it opens the screen.
@main
struct Namndkoll: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "namndkoll",
    abstract: "Budgets, goals and assignments of Swedish municipalities, in the terminal.",
    version: "0.1.0",
    subcommands: [
      Open.self, Check.self, Show.self, Export.self, New.self, CarryOverCommand.self, Log.self,
      Format.self, Schema.self, MergeCommand.self, GitCommand.self, Config.self, Manual.self,
    ],
    defaultSubcommand: Open.self
  )

  static func main() {
    // A file that may not grow (`ulimit -f`) is an error like a full disk, and no reason to end.
    signal(SIGXFSZ, SIG_IGN)
    do {
      if let path = Self.plainFolder {
        try Open(path: path).run()
      } else {
        var command = try parseAsRoot()
        try command.run()
      }
    } catch {
      end(with: error)
    }
  }

  /// The data folder of the usual call, `namndkoll` or `namndkoll FOLDER`; `nil` for all others.
  ///
  /// Parsing the command line takes a fifth of the time to the first frame, and this call needs none.
  private static var plainFolder: String?? {
    let arguments = CommandLine.arguments.dropFirst()
    guard let first = arguments.first else { return .some(nil) }
    guard arguments.count == 1, !first.hasPrefix("-"), access(first, F_OK) == 0 else { return nil }
    // A folder that is called as a command is needs a slash: `./check`.
    let isCommand =
      !first.contains("/") && configuration.subcommands.contains { $0._commandName == first }
    return isCommand ? nil : .some(first)
  }

  /// Asked-for help ends well; everything else ends with the status for bad use.
  private static func end(with error: any Error) -> Never {
    if let outcome = error as? Outcome {
      complain(outcome.sentence)
      Glibc.exit(outcome.status)
    }
    let message = fullMessage(for: error)
    guard exitCode(for: error) != .success else {
      print(message)
      Glibc.exit(0)
    }
    complain(message)
    Glibc.exit(Outcome.badUse)
  }

  private static func complain(_ sentence: String) {
    guard !sentence.isEmpty else { return }
    // A word of the command line or a file's name may be in it.
    let lines = sentence.split(separator: "\n", omittingEmptySubsequences: false)
    var text = lines.map { Words(.english).harmless($0) }.joined(separator: "\n") + "\n"
    text.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}

/// Why the program could not do what it was asked.
struct Outcome: Error {
  /// The status for bad use and for data that cannot be used.
  static let badUse: Int32 = 2
  /// The status for sums that do not add up and that nobody has explained.
  static let unexplained: Int32 = 1

  /// What is said of it; nothing where the output says it.
  let sentence: String
  var status = badUse
}

/// What all commands take.
struct Common: ParsableArguments {
  @Option(help: "Language. Otherwise the configuration file decides, else the locale.")
  var language: LanguageOption?

  @Argument(
    help: "The data folder. Otherwise the configuration file decides, else data here.",
    completion: .directory
  )
  var data: String?

  init() {}

  /// What the usual call gives.
  init(path: String?) {
    language = nil
    data = path
  }

  /// The words of the chosen language.
  var words: Words { settled().words }

  /// The words of a language; where none is chosen, the configured one.
  static func words(_ language: LanguageOption?) -> Words {
    Settled(language.map { [.language: $0.rawValue] } ?? [:]).words
  }

  /// The data folder: as given, else as configured, else `data` here.
  var path: String { settled().dataFolder }

  /// What holds with these options and others.
  func settled(_ others: [Setting: String] = [:]) -> Settled {
    var options = others
    options[.language] = language?.rawValue
    options[.data] = data
    return Settled(options)
  }
}

/// A language as an option's value.
enum LanguageOption: String, ExpressibleByArgument, CaseIterable {
  case sv, en
}
