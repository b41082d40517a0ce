import Testing

@testable import Governance

struct SlugTests {
  @Test(arguments: [
    ("Ökad trygghet i Östra", "okad-trygghet-i-ostra"), ("Åmåls bästa älv", "amals-basta-alv"),
    ("  Driftbudget,  2026! ", "driftbudget-2026"), ("99,9 % år 2025", "99-9-ar-2025"),
    ("Café Ünder Åsen", "cafe-under-asen"), ("Skolans “mål’s”", "skolans-mals"),
    ("日本", "post"), ("", "post"), ("---", "post"), ("É", "e"),
    (
      "Ett mycket långt mål som handlar om allt som en nämnd kan tänkas vilja göra",
      "ett-mycket-langt-mal-som-handlar-om-allt-som-en"
    ),
  ])
  func `A title becomes an id of plain letters`(title: String, id: String) {
    #expect(Identifier<Goal>(title: title).text == id)
  }

  @Test func `A word longer than an id is cut`() {
    let id = Identifier<Goal>(title: String(repeating: "å", count: 200), ending: "bcdf")
    #expect(id.text == String(repeating: "a", count: 48) + "-bcdf")
  }

  @Test func `An id that is taken gets the first number that is free`() {
    let taken: Set<String> = ["rad", "rad-2", "rad-4"]
    #expect(Identifier<Goal>(title: "Rad", avoiding: taken).text == "rad-3")
  }

  @Test func `Endings follow from the seed, and differ`() {
    var one = IDEndings(seed: 7)
    var same = IDEndings(seed: 7)
    var other = IDEndings(seed: 8)
    let endings = (0..<200).map { _ in one.next() }
    #expect(endings == (0..<200).map { _ in same.next() })
    #expect(endings != (0..<200).map { _ in other.next() })
    #expect(Set(endings).count > 190)
    #expect(endings.allSatisfy { $0.count == 4 && Identifier<Goal>($0) != nil })
  }
}
