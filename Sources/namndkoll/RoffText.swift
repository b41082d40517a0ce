/// A text in the language of `man`.
///
/// Whatever it is given is shown as it is: nothing in it is taken for a request.
struct RoffText {
  private(set) var text = ""

  /// The line that every page begins with.
  mutating func title(name: String, section: Int, version: String) {
    text += ".TH \(name.uppercased()) \(section) \"\" \"\(name) \(version)\"\n"
  }

  /// A heading.
  mutating func heading(_ title: String) {
    text += ".SH \"\(escaped(title))\"\n"
  }

  /// A heading below a heading.
  mutating func subheading(_ title: String) {
    text += ".SS \"\(escaped(title))\"\n"
  }

  /// A paragraph of running text.
  mutating func paragraph(_ words: String) {
    text += ".PP\n\(line(words))\n"
  }

  /// Something with what is said of it.
  mutating func item(_ name: String, _ words: String) {
    text += ".TP\n.B \"\(escaped(name))\"\n\(line(words))\n"
  }

  /// Lines that are broken already.
  mutating func preformatted(_ lines: String) {
    text += ".PP\n.nf\n"
    for words in lines.split(separator: "\n", omittingEmptySubsequences: false) {
      text += "\(line(String(words)))\n"
    }
    text += ".fi\n"
  }

  /// A line must not begin as a request does.
  private func line(_ words: String) -> String {
    let escaped = escaped(words)
    return escaped.first == "." || escaped.first == "'" ? "\\&\(escaped)" : escaped
  }

  /// Backslashes and quotes as characters, and hyphens as the ones that are typed.
  private func escaped(_ words: String) -> String {
    var text = ""
    for character in words {
      switch character {
      case "\\": text += "\\e"
      case "-": text += "\\-"
      case "\"": text += "\\(dq"
      case "'": text += "\\(aq"
      case "`": text += "\\(ga"
      case "^": text += "\\(ha"
      case "~": text += "\\(ti"
      default: text.append(character)
      }
    }
    return text
  }
}
