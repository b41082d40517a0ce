import Governance
import Interface
import Screen
import TestSupport
import Testing
import Wording

/// What is worked out before a key comes is what the key would have brought.
@Suite struct ForesightTests {
  private static let keys: [Key] =
    [
      .down, .up, .left, .right, .pageDown, .home, .end, .tab, .backTab, .enter, .escape,
      .backspace,
    ]
    + "123456789jkgGsczdiu/?+ ".map { .character($0) }

  /// Somebody who has begun to type: before that, what is still read would change the state.
  private static func begun(_ view: View = .goals) throws -> Desk {
    let owner = Owner("alingsas", "kommunstyrelsen")
    var desk = try Desk(wish: Wish(owner: owner, view: view, period: "2023-08"))
    desk.type(.down)
    return desk
  }

  private static func press(_ key: Key, at moment: Moment = Desk.moment) -> Event {
    .input(.key(key), at: moment)
  }

  /// Looks ahead; returns for how many keys it was asked whether the hand rests.
  private static func keysForeseen(_ course: inout Foresight) -> Int {
    var count = 0
    course.lookAhead {
      count += 1
      return true
    }
    return count
  }

  @Test(arguments: [View.overview, .goals, .budget, .assignments, .internalControl, .economy])
  func `Whatever is pressed, the frame and what is wanted are those of the key`(view: View) throws {
    var plain = try Self.begun(view).state
    var course = Foresight(plain)
    var key = Key.down
    var seed = view.rawValue
    for step in 0..<250 {
      course.lookAhead { step % 7 != 3 }
      seed = (seed &* 1_103_515_245 &+ 12_345) & 0x7FFF_FFFF
      // A key is mostly followed by itself, as under a hand.
      if seed >> 8 & 3 == 0 { key = Self.keys[(seed >> 12) % Self.keys.count] }
      let effects = update(&plain, Self.press(key))
      #expect(course.take([Self.press(key)]) == effects, "step \(step), \(key)")
      try #require(course.picture() == ScreenPicture(of: plain), "step \(step), \(key)")
    }
  }

  @Test func `The key that is held down and the one that goes back are foreseen, each once`() throws
  {
    var course = Foresight(try Self.begun().state)
    #expect(Self.keysForeseen(&course) == 2)
    #expect(Self.keysForeseen(&course) == 0)
    #expect(course.take([Self.press(.down)]).isEmpty)
    #expect(Self.keysForeseen(&course) == 2)
    #expect(course.take([Self.press(.pageDown)]).isEmpty)
    #expect(Self.keysForeseen(&course) == 2)
  }

  @Test func `What comes from elsewhere makes what was foreseen worthless`() throws {
    var plain = try Self.begun(.assignments).state
    var course = Foresight(plain)
    course.lookAhead { true }
    let news = Event.input(.resize(Size(width: 80, height: 24)), at: Desk.moment)
    for event in [news, Self.press(.down)] {
      _ = update(&plain, event)
      _ = course.take([event])
      #expect(course.picture() == ScreenPicture(of: plain))
    }
  }

  @Test func `What was foreseen yesterday is not shown today`() throws {
    var plain = try Self.begun(.calendar).state
    var course = Foresight(plain)
    course.lookAhead { true }
    let nextDay = Moment(seconds: Desk.moment.seconds + 86_400, offsetMinutes: 120)
    _ = update(&plain, Self.press(.down, at: nextDay))
    _ = course.take([Self.press(.down, at: nextDay)])
    #expect(course.state.now == nextDay)
    #expect(course.picture() == ScreenPicture(of: plain))
  }

  @Test func `The time goes on with a key that was foreseen`() throws {
    var course = Foresight(try Self.begun().state)
    course.lookAhead { true }
    let later = Moment(seconds: Desk.moment.seconds + 60, offsetMinutes: 120)
    _ = course.take([Self.press(.down, at: later)])
    #expect(course.state.now == later)
  }

  @Test func `While the hand does not rest nothing is worked out, and keys mean what they mean`()
    throws
  {
    var plain = try Self.begun().state
    var course = Foresight(plain)
    for _ in 0..<3 {
      course.lookAhead { false }
      _ = update(&plain, Self.press(.down))
      #expect(course.take([Self.press(.down)]).isEmpty)
      #expect(course.picture() == ScreenPicture(of: plain))
    }
  }

  @Test func `Letters of a text are not foreseen`() throws {
    var desk = try Self.begun()
    desk.type("/")
    var course = Foresight(desk.state)
    for letter in "ab" { _ = course.take([Self.press(.character(letter))]) }
    #expect(Self.keysForeseen(&course) == 0)
  }
}
