import Governance
public import Interface
import Store

extension FolderSession {
  /// The picture that the last session left, as the bytes it gave, where it is still true.
  ///
  /// It is there long before the files behind it are read and checked. Whatever it shows is told by a
  /// key of the screen's and by what the system says of the files; the true frame follows it at once.
  public func picture(of wish: Wish, for key: [String]) -> [UInt8]? {
    ground(wish, key).flatMap { local.picture(on: $0) }
  }

  /// Keeps a picture for the next start.
  public func keep(picture: [UInt8], of wish: Wish, for key: [String]) {
    // What cannot be kept only makes the next start as slow as the first.
    if let ground = ground(wish, key) { try? local.keep(picture: picture, on: ground) }
  }

  private func ground(_ wish: Wish, _ key: [String]) -> String? {
    guard let shown = wish.owner?.municipality ?? folder.municipalities().found.first
    else { return nil }
    return folder.ground(of: shown)
      .map {
        key.joined(separator: "\n") + "\n" + local.programGround + $0
      }
  }
}
