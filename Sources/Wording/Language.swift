/// The languages of the interface.
///
/// Data, such as titles and comments, stay in the language they are in.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// Swedish, the interface's own language.
  case swedish = "sv"
  /// English, the alternative.
  case english = "en"
}

extension Language {
  /// The language that was asked for, else the locale's: English where it says so, Swedish otherwise.
  ///
  /// The locale is the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is not empty, as POSIX has it; no
  /// locale, `C` and `POSIX` mean Swedish.
  public init(option: Language? = nil, environment: [String: String]) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }
      .first { !$0.isEmpty }
    self = option ?? Language(locale: locale ?? "C")
  }

  /// The language of a locale's name, such as `en_GB.UTF-8`.
  public init(locale: String) {
    let code = locale.prefix { $0.isLetter }.lowercased()
    self = code == Language.english.rawValue ? .english : .swedish
  }
}
