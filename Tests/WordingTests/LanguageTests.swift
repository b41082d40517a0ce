import Testing
import Wording

struct LanguageTests {
  @Test(
    arguments: [
      ([:], Language.swedish), (["LANG": "C"], .swedish), (["LANG": "POSIX"], .swedish),
      (["LANG": "C.UTF-8"], .swedish), (["LANG": "sv_SE.UTF-8"], .swedish),
      (["LANG": "en_GB.UTF-8"], .english), (["LANG": "en"], .english),
      (["LANG": "EN-us"], .english),
      (["LANG": "fi_FI.UTF-8"], .swedish), (["LANG": "enm"], .swedish), (["LANG": ""], .swedish),
      (["LC_ALL": "", "LC_MESSAGES": "en_US", "LANG": "sv_SE"], .english),
      (["LC_ALL": "sv_SE", "LC_MESSAGES": "en_US", "LANG": "en_US"], .swedish),
    ] as [([String: String], Language)]
  )
  func `The language follows the locale, and C means Swedish`(
    environment: [String: String],
    expected: Language
  ) {
    #expect(Language(environment: environment) == expected)
  }

  @Test func `A language that was asked for counts before the locale`() {
    #expect(Language(option: .english, environment: ["LC_ALL": "sv_SE"]) == .english)
    #expect(Language(option: .swedish, environment: ["LC_ALL": "en_GB"]) == .swedish)
  }
}

struct SortingTests {
  @Test func `Lists follow the Swedish alphabet and numbers their size`() {
    let names = [
      "Östra", "mål 10", "Åsa", "Mål 2", "Ängen", "zon", "Ädel", "mål 02b", "Vård", "wik", "ide",
      "idé",
      "Über", "yta", "", "1", "-",
    ]
    let words = Words(.swedish)
    #expect(
      names.sorted { words.precedes($0, $1) } == [
        "", "-", "1", "ide", "idé", "Mål 2", "mål 02b", "mål 10", "Vård", "wik", "Über", "yta",
        "zon",
        "Åsa", "Ädel", "Ängen", "Östra",
      ]
    )
  }
}
