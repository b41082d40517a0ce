public import Governance
public import Store

extension FolderSession {
  /// Puts a text in a file of its own for another program to edit, and says where it is.
  public func beginEditing(_ text: String) throws(FileFault) -> String {
    try local.beginEditing(text)
  }

  /// Takes the text back from that file.
  public func endEditing(_ path: String, most: Int) -> EditedFile {
    local.endEditing(path, most: most)
  }

  /// Whether nobody has used the program with this folder before, as far as is known here.
  public var isFirstStart: Bool { local.position.isEmpty }
}
