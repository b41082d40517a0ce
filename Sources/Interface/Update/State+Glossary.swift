import Screen
import Wording

/// The words that fit what was typed.
struct GlossarySearch: Hashable, Sendable {
  var field = TextField()
  var list = ScrollList()
}

extension State {
  /// Opens the glossary with every word.
  mutating func openGlossary() {
    layers.append(.glossary(filtered(GlossarySearch())))
  }

  /// The words that fit what was typed, in the order of the language.
  ///
  /// Those that are called so come before those whose meaning only speaks of it.
  func terms(_ search: GlossarySearch) -> [GlossaryTerm] {
    let all =
      words.language == .swedish
      ? GlossaryTerm.all : GlossaryTerm.all.sorted { $0.english < $1.english }
    let query = SearchQuery(search.field.text)
    guard !query.isEmpty else { return all }
    let named = all.filter { query.fits($0.swedish) || query.fits($0.english) }
    let spoken = all.filter { !named.contains($0) && query.fits(words.meaning(of: $0)) }
    return named + spoken
  }

  /// The search with its list as long as there are words.
  func filtered(_ search: GlossarySearch) -> GlossarySearch {
    var search = search
    search.list.resize(to: terms(search).count)
    search.list.move(.first, height: FrameLayout(self).glossaryHeight)
    return search
  }

  /// A key in the glossary.
  mutating func take(_ key: Key, in search: GlossarySearch) {
    var search = search
    switch key {
    case .escape, .enter: return
    case .up, .down, .pageUp, .pageDown:
      if let step = ScrollStep(key) {
        search.list.move(step, height: FrameLayout(self).glossaryHeight)
      }
    // Whoever knows how lists are filtered types that first: all letters go into the field anyway.
    case .character("/") where search.field.text.isEmpty: break
    default:
      search.field.handle(key)
      search = filtered(search)
    }
    layers.append(.glossary(search))
  }
}
