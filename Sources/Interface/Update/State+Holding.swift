import Governance
import Screen
import Wording

extension State {
  /// Whether no file that is still to be read can change which period is shown.
  var isPeriodKnown: Bool {
    guard !isPeriodChosen, let owner = place?.owner else { return true }
    guard workspace.isRead(owner) else { return false }
    return !workspace.documents(of: owner).isEmpty
      || workspace.isRead(Owner(owner.municipality))
  }

  /// Whether a key must wait until the period is known: what it says would be written into another one.
  ///
  /// Those typed after it wait, too, so that they mean what they were meant to.
  func holds(_ input: Input) -> Bool {
    guard case .key(let key) = input, !isPeriodKnown else { return false }
    guard heldKeys.isEmpty else { return true }
    switch layers.last {
    case .palette?: return key == .enter
    case nil: break
    default: return false
    }
    switch Keymap.standard.command(key, in: context) {
    case .nextStatus?, .chooseStatus?, .comment?: return true
    default: return false
    }
  }
}
