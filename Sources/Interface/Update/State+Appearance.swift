import Screen
import Wording

extension State {
  /// Opens the choice of appearances; the selected one is shown at once.
  mutating func chooseAppearance() {
    let choices = Appearance.all.map { appearance in
      Chooser.Choice(value: .appearance(appearance), label: name(of: appearance))
    }
    let now = preferences.appearance
    layers.append(
      .chooser(
        Chooser(
          subject: .appearance(before: now),
          title: words[.chooseAppearance],
          choices: choices,
          list: ScrollList(
            count: choices.count,
            selected: Appearance.all.firstIndex(of: now) ?? 0
          ),
          current: Appearance.all.firstIndex(of: now)
        )
      )
    )
  }

  private func name(of appearance: Appearance) -> String {
    words[
      .appearance(
        theme: appearance.theme.rawValue,
        background: appearance.background.rawValue
      )
    ]
  }

  /// Shows the selected choice where it is an appearance.
  mutating func preview(_ chooser: Chooser) -> [Effect] {
    guard case .appearance = chooser.subject, let selected = chooser.list.selected,
      case .appearance(let appearance) = chooser.choices[selected].value
    else { return [] }
    return dress(appearance)
  }

  /// Gives back the appearance that was there before the choice.
  mutating func giveBack(_ chooser: Chooser) -> [Effect] {
    guard case .appearance(let before) = chooser.subject else { return [] }
    return dress(before)
  }

  /// Takes an appearance, now and for the next time.
  mutating func take(_ appearance: Appearance) -> [Effect] {
    dress(appearance) + [.keepAppearance(appearance)]
  }

  /// The file holds the appearance now.
  mutating func noteAppearance(keptIn path: String) {
    preferences.account?.keep(preferences.appearance.theme.rawValue, as: .theme)
    preferences.account?.keep(preferences.appearance.background.rawValue, as: .background)
    tell(words[.appearanceKept(path)])
  }

  private mutating func dress(_ appearance: Appearance) -> [Effect] {
    guard appearance != preferences.appearance else { return [] }
    preferences.appearance = appearance
    return [.dress(appearance)]
  }
}
