import Governance
import Interface
import Screen
import Session
import Testing

@Suite struct PictureTests {
  /// Leaves a picture as the program does when it ends; returns it.
  private func leavePicture(_ office: Office, after keys: String) throws -> ScreenPicture {
    let desk = try Desk(office.session())
    desk.type(keys)
    desk.leave()
    let wish = desk.session.rememberedWish
    let next = try #require(desk.state.reopened(with: wish, at: desk.session.now))
    let picture = ScreenPicture(of: next)
    desk.session.keep(picture: picture.bytes, of: wish, for: next.startKey(with: wish))
    return picture
  }

  /// What the next session would show first.
  private func picture(_ office: Office) throws -> [UInt8]? {
    let session = try office.session()
    defer { session.finish() }
    let state = State(
      size: Size(width: 120, height: 40),
      glyphs: .unicode,
      words: Desk.words,
      author: session.author,
      now: session.now,
      wish: session.rememberedWish
    )
    return session.picture(
      of: session.rememberedWish,
      for: state.startKey(with: session.rememberedWish)
    )
  }

  @Test(arguments: ["", "2", "3", "4", "5", "6", "7", "8", "9", "4s", "2jj", "3zjj", "4>", "4<<"])
  func `The picture that is left is the frame that the next start comes to`(keys: String) throws {
    let office = try Office()
    let left = try leavePicture(office, after: keys)
    #expect(try picture(office) == left.bytes)
    let next = try Desk(office.session())
    // What can be undone comes from the log, behind the first frame.
    try next.waitFor("the picture that was left") { $0 == left.grid.frame() }
    #expect(ScreenPicture(of: next.state) == left)
    #expect(ScreenPicture(size: left.grid.size, glyphs: .unicode, left.bytes) == left)
    next.leave()
  }

  @Test func `A file that was touched makes the picture worthless`() throws {
    let office = try Office()
    _ = try leavePicture(office, after: "4")
    #expect(try picture(office) != nil)
    try office.write(Office.assignments, office.text(Office.assignments))
    #expect(try picture(office) == nil)
  }

  @Test func `A document that came makes the picture worthless`() throws {
    let office = try Office()
    _ = try leavePicture(office, after: "4")
    try office.write(.document("extra", Office.board), "{}")
    #expect(try picture(office) == nil)
  }

  @Test func `Another place, size or day has no picture`() throws {
    let office = try Office()
    let desk = try Desk(office.session())
    let wish = desk.session.rememberedWish
    let key = desk.state.startKey(with: wish)
    #expect(key != desk.state.startKey(with: Wish(owner: Office.board, view: .goals)))
    #expect(key.contains("120×40") && key.contains(desk.session.now.date.isoText))
    desk.leave()
  }
}
