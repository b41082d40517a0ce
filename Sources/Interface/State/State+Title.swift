import Governance
import Screen
import Wording

extension State {
  /// What the terminal's window is called: whose data, and which view.
  public var windowTitle: String {
    // A title is no part of the screen, and a terminal without UTF-8 may not show it either.
    guard glyphs == .unicode else { return "Namndkoll" }
    guard let place else { return "Nämndkoll" }
    let names = ownerNames(place.owner).joined(separator: " › ")
    return "\(names) · \(words[place.view.phrase]) – Nämndkoll"
  }
}
