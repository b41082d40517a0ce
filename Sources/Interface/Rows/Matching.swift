/// Whether a text contains every word of a filter, in any order, upper case or lower.
///
/// `å`, `ä` and `ö` are letters of their own: typed, they fit only themselves. But `a` and `o` find them
/// too, for those who type on a keyboard without.
func matches(_ text: String, _ filter: String) -> Bool {
  let folded = text.lowercased()
  return filter.lowercased().split(separator: " ")
    .allSatisfy { word in
      contains(folded, word)
    }
}

private func contains(_ text: String, _ word: Substring) -> Bool {
  var start = text.startIndex
  while start < text.endIndex {
    if begins(text[start...], with: word) { return true }
    start = text.index(after: start)
  }
  return false
}

private func begins(_ text: Substring, with word: Substring) -> Bool {
  var rest = text
  for wanted in word {
    guard let found = rest.popFirst(), fits(found, wanted) else { return false }
  }
  return true
}

private func fits(_ found: Character, _ wanted: Character) -> Bool {
  if found == wanted { return true }
  return switch wanted {
  case "a": found == "å" || found == "ä" || found == "á" || found == "à"
  case "o": found == "ö" || found == "ó" || found == "ø"
  case "e": found == "é" || found == "è" || found == "ë"
  case "u": found == "ü"
  default: false
  }
}
