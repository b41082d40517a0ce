public import Governance

/// What is said where several change the same files, on one computer or by way of git.
public enum SharingPhrase: Hashable, Sendable {
  // What others have changed.
  case incoming([IncomingStep], in: Workspace)
  case incomingTitle
  case authorship(Authorship?)
  case changedMeanwhile(Authorship?, String)
  case changedSinceDraft(String)
  case goneWhileWritten(String)
  case mineIs(String)
  case notSavedWhose
  case keepMine, takeTheirs, editBoth, keyBack
  case theirsHold
  case folderGone, folderGoneMark, folderBack
  // What two have changed.
  case conflictCount(Int)
  case conflictTitle(Int, of: Int)
  case conflictBase, conflictOurs, conflictTheirs, conflictOne, conflictOther, conflictNow
  case conflictTextHint, conflictWhole
  case leftUndecided
  case decided([Operation], in: Workspace)
  case decisionReason
  // Keys.
  case keyOurs, keyTheirs, keyOne, keyOther, keyRewrite, keyNextConflict, keyReadWhole, keyLeave
}

extension Words {
  /// A phrase in the language.
  public subscript(phrase: SharingPhrase) -> String {
    switch phrase {
    case .incoming(let steps, let workspace): incoming(steps, workspace)
    case .incomingTitle: say("Vad andra har ändrat", "What others have changed")
    case .authorship(let author?): "\(harmless(author.who)) \(moment(author.when))"
    case .authorship(nil): say("Utanför programmet", "Outside the program")
    case .changedMeanwhile(let author, let now): changedMeanwhile(author, now)
    case .changedSinceDraft(let now):
      say(
        "Ändrad sedan utkastet skrevs, till: \(now)",
        "Changed since the draft was written, to: \(now)"
      )
    case .goneWhileWritten(let title):
      say(
        "\(title): det finns inte längre, någon har tagit bort det. Texten ligger kvar som utkast: \(key(.drafts, "&")) visar.",
        "\(title): it is no longer there, somebody has removed it. The text is kept as a draft: \(key(.drafts, "&")) shows."
      )
    case .mineIs(let text): say("Mitt: \(text)", "Mine: \(text)")
    case .notSavedWhose:
      say("Inget är sparat än. Vems ska gälla?", "Nothing is saved yet. Whose is to hold?")
    case .keepMine: say("Behåll min", "Keep mine")
    case .takeTheirs: say("Ta deras", "Take theirs")
    case .editBoth: say("Redigera båda", "Edit both")
    case .keyBack: say("skriv vidare", "write on")
    case .theirsHold:
      say("Det som den andra skrev gäller.", "What the other one wrote holds.")
    case .folderGone:
      say(
        "Datamappen finns inte längre. Det som visas är det som lästes sist; lägg tillbaka mappen, så läses den igen.",
        "The data folder is no longer there. What is shown is what was read last; put the folder back, and it is read again."
      )
    case .folderGoneMark: say("Datamappen saknas", "No data folder")
    case .folderBack:
      say("Datamappen är tillbaka och läst igen.", "The data folder is back, and read again.")
    case .conflictCount(let count):
      self.count(
        count,
        one: say("konflikt", "conflict"),
        many: say("konflikter", "conflicts")
      )
    case .conflictTitle(let number, let all):
      say("Två har ändrat samma värde", "Two have changed the same value")
        + (all > 1 ? say(" (\(number) av \(all))", " (\(number) of \(all))") : "")
    case .conflictBase: say("Det var", "It was")
    case .conflictOurs: say("Mitt", "Mine")
    case .conflictTheirs: say("Deras", "Theirs")
    case .conflictOne: say("Den ena", "The one")
    case .conflictOther: say("Den andra", "The other")
    case .conflictNow: say("I filen nu", "In the file now")
    case .conflictTextHint:
      say(
        "Skriv det som ska gälla. Ctrl-S sparar, Esc låter det vänta.",
        "Write what is to hold. Ctrl-S saves, Esc lets it wait."
      )
    case .conflictWhole: say("Det hela", "The whole")
    case .leftUndecided:
      say(
        "Inget är avgjort, och inget är borta. \(key(.others, "!")) visar konflikten igen.",
        "Nothing is decided, and nothing is lost. ! shows the conflict again."
      )
    case .decided(let operations, let workspace):
      operations.isEmpty
        ? say("Avgjort: det som står i filen gäller.", "Decided: what is in the file holds.")
        : say("Avgjort. ", "Decided. ") + change(operations, in: workspace)
          + say(" · \(undoing)", " · \(undoing)")
    case .decisionReason: say("Avgjord konflikt", "Decided conflict")
    case .keyOurs: say("ta mitt", "take mine")
    case .keyTheirs: say("ta deras", "take theirs")
    case .keyOne: say("ta den ena", "take the one")
    case .keyOther: say("ta den andra", "take the other")
    case .keyRewrite: say("skriv om", "rewrite")
    case .keyNextConflict: say("nästa", "next")
    case .keyReadWhole: say("läs det hela", "read the whole")
    case .keyLeave: say("låt vänta", "let it wait")
    }
  }

  /// A side of a conflict in full, where it is a text.
  public func side(_ datum: Datum?, of address: Address) -> String {
    guard case .text(let text)? = datum, text.count > Words.longestQuote else {
      return value(datum, of: address)
    }
    return say("”", "“") + harmless(text.replacing("\n", with: " ")) + "”"
  }

  private func incoming(_ steps: [IncomingStep], _ workspace: Workspace) -> String {
    var names: [String] = []
    for step in steps {
      if let who = step.by.map({ harmless($0.who) }), !names.contains(who) { names.append(who) }
    }
    let see = say(" · \(key(.others, "!")) visar", " · \(key(.others, "!")) shows")
    let outside = say("Utanför programmet", "Outside the program")
    if steps.count == 1, let step = steps.first {
      return "\(names.first ?? outside): \(change([step.operation], in: workspace))\(see)"
    }
    let values = count(
      steps.count,
      one: say("värde", "value"),
      many: say("värden", "values")
    )
    guard !names.isEmpty else {
      return say("\(outside) ändrades \(values)", "\(values) changed outside the program") + see
    }
    let who = names.joined(separator: ", ")
    return say("\(who) ändrade \(values)", "\(who) changed \(values)") + see
  }

  private func changedMeanwhile(_ author: Authorship?, _ now: String) -> String {
    guard let author else {
      return say(
        "Under tiden ändrad utanför programmet till: \(now)",
        "Changed meanwhile outside the program to: \(now)"
      )
    }
    let who = "\(harmless(author.who)) \(clock(author.when))"
    return say(
      "Under tiden ändrad av \(who) till: \(now)",
      "Changed meanwhile by \(who) to: \(now)"
    )
  }
}
