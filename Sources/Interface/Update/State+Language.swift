import Screen
import Wording

extension State {
  /// Opens the choice of the language.
  mutating func chooseLanguage() {
    let all = Language.allCases
    let now = all.firstIndex(of: words.language)
    layers.append(
      .chooser(
        Chooser(
          subject: .language,
          title: words[.chooseLanguage],
          choices: all.map { .init(value: .language($0), label: words[.language($0)]) },
          list: ScrollList(count: all.count, selected: now ?? 0),
          current: now
        )
      )
    )
  }

  /// Says everything in a language, now and the next time.
  mutating func take(_ language: Language) -> [Effect] {
    words = Words(language).naming(keymap.rebound)
    // All that was put into words is put into these.
    derived = Derived()
    (search, searchKey) = (Search(), nil)
    revision += 1
    refresh()
    return [.keepLanguage(language)]
  }

  /// The file holds the language now.
  mutating func noteLanguage(keptIn path: String) {
    preferences.account?.keep(words.language.rawValue, as: .language)
    tell(words[.languageKept(path)])
  }
}
