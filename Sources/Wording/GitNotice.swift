/// What the commands for git say.
public enum GitNotice: Hashable, Sendable {
  // The merge driver.
  case mergeConflicts(Int, file: String)
  case decidedApart(Int, file: String)
  case notMerged(file: String, String)
  case notOurFile(String)
  // Setting up.
  case noGit
  case noRepository(String)
  case gitRefused(String)
  case wrote(String)
  case wasThere(String)
}

extension Words {
  /// A notice in the language.
  public subscript(notice: GitNotice) -> String {
    switch notice {
    case .mergeConflicts(let number, let file):
      say(
        "\(harmless(file)): \(count(number, one: "värde", many: "värden")) har ändrats på båda "
          + "sidor. Filen har vårt; öppna namndkoll och välj med !, sedan git add och git commit.",
        "\(harmless(file)): \(count(number, one: "value was", many: "values were")) changed on both "
          + "sides. The file has ours; open namndkoll and choose with !, then git add and git commit."
      )
    case .decidedApart(let number, let file):
      say(
        "\(harmless(file)): \(count(number, one: "konflikt", many: "konflikter")) har avgjorts på två "
          + "sätt. Öppna namndkoll och välj med !, sedan git add och git commit.",
        "\(harmless(file)): \(count(number, one: "conflict was", many: "conflicts were")) decided in "
          + "two ways. Open namndkoll and choose with !, then git add and git commit."
      )
    case .notMerged(let file, let reason):
      say(
        "\(harmless(file)) är inte sammanfogad, och vår version står kvar. \(reason) "
          + "Den andra sidans fil visas med: git show :3:\(harmless(file))",
        "\(harmless(file)) is not merged, and our version stands. \(reason) "
          + "The other side's file is shown by: git show :3:\(harmless(file))"
      )
    case .notOurFile(let path):
      say(
        "\(quoted(path)) är ingen av programmets filer. Låt git sammanfoga den på vanligt sätt.",
        "\(quoted(path)) is none of the program's files. Let git merge it in the usual way."
      )
    case .noGit:
      say("Programmet git finns inte. Installera det först.", "There is no git. Install it first.")
    case .noRepository(let path):
      say(
        "\(quoted(path)) ligger inte i något git-arkiv. Gör ett först: git init",
        "\(quoted(path)) is in no git repository. Make one first: git init"
      )
    case .gitRefused(let reason):
      say("git vägrade: \(harmless(reason))", "git refused: \(harmless(reason))")
    case .wrote(let what): say("Skrev \(harmless(what))", "Wrote \(harmless(what))")
    case .wasThere(let what): say("Fanns redan: \(harmless(what))", "Was there: \(harmless(what))")
    }
  }
}
