public import Governance

extension Words {
  /// A change as the log tells it: an undoing says what it undid.
  public func logged(_ change: ChangeSet, in workspace: Workspace) -> String {
    switch change.cause {
    case .edit: self.change(change, in: workspace)
    case .undo: self[.undoneEntry(self.change(change.inverse, in: workspace))]
    case .redo: self[.redoneEntry(self.change(change, in: workspace))]
    }
  }

  /// Why a change cannot be taken back: who did what when that stands in the way.
  public func obstacle(
    _ obstacle: UndoObstacle,
    in workspace: Workspace
  ) -> String {
    switch obstacle {
    case .takenBack(let change):
      say(
        "Den är redan ångrad eller gjord om: av \(harmless(change.who)) \(moment(change.when)).",
        "It was undone or redone already: by \(harmless(change.who)), \(moment(change.when))."
      )
    case .builtUpon(let changes): builtUpon(changes, workspace)
    }
  }

  private func builtUpon(_ changes: [ChangeSet], _ workspace: Workspace) -> String {
    guard let last = changes.last else { return "" }
    let what = "\(harmless(last.who)) \(moment(last.when)): \(logged(last, in: workspace))"
    let more = changes.count - 1
    let others =
      more == 0
      ? ""
      : say(
        " Före den finns \(count(more, one: "ändring", many: "ändringar")) till.",
        " Before it there \(more == 1 ? "is" : "are") \(more) more."
      )
    return say(
      "Kan inte ångras: en senare ändring bygger på den. \(what).\(others) Ångra den först.",
      "Cannot be undone: a later change builds on it. \(what).\(others) Undo that one first."
    )
  }

  /// What shows that a log is not as it was written, and where.
  public func fault(_ fault: LogFault, in path: String) -> String {
    let path = harmless(path)
    func at(_ line: Int) -> String { say("Rad \(line) i \(path): ", "Line \(line) of \(path): ") }
    return switch fault {
    case .noEntry(let line):
      at(line)
        + say(
          "raden går inte att läsa. Någon har ändrat den.",
          "it cannot be read. Somebody has changed it."
        )
    case .altered(let line):
      at(line)
        + say(
          "raden är ändrad efter att nästa rad skrevs.",
          "it was changed after the next line was written."
        )
    case .broken(let line):
      at(line)
        + say(
          "raden skrevs inte efter raden före. En rad mellan dem är borttagen, eller så är raden före ändrad.",
          "it was not written after the line before it. A line between them was removed, or the line before was changed."
        )
    case .moved(let line, let follows):
      at(line)
        + say(
          "raden skrevs efter rad \(follows). Rader har flyttats, tagits bort eller skjutits in.",
          "it was written after line \(follows). Lines were moved, removed or put in."
        )
    case .beginningMissing:
      at(1)
        + say(
          "raden är inte loggens första. Början är borttagen.",
          "it is not the log's first. The beginning was removed."
        )
    case .cutShort(let last):
      at(last)
        + say(
          "loggen slutar här, utan poster som den här datorn har sett. De är borttagna eller ändrade. Visar git en äldre version kommer de tillbaka med den nyare.",
          "the log ends here, without entries that this computer has seen. They were removed or changed. Where git shows an older version they come back with the newer one."
        )
    case .vanished:
      say(
        "\(path): loggen är borta. Den här datorn har sett den.",
        "\(path): the log is gone. This computer has seen it."
      )
    case .unreadable(let fault): "\(path): \(self.fault(fault))"
    }
  }

  /// A line that a crash tore, which is no fault.
  public func tornLine(_ line: Int, of path: String) -> String {
    say(
      "Rad \(line) i \(harmless(path)): avbruten av ett strömavbrott eller en krasch. Inget sparat saknas.",
      "Line \(line) of \(harmless(path)): torn by a power failure or a crash. Nothing that was saved is missing."
    )
  }

  /// A log in which nothing is wrong.
  public func soundLog(_ path: String, lines: Int) -> String {
    say(
      "\(harmless(path)): \(count(lines, one: "rad", many: "rader")), kedjan är hel",
      "\(harmless(path)): \(count(lines, one: "line", many: "lines")), the chain is whole"
    )
  }

  /// What verifying cannot show.
  public var logLimits: String {
    say(
      "Att slutet av en logg eller en hel logg är borta syns bara för loggar som den här datorn har sett förut.",
      "That a log's end or a whole log is gone shows only for logs that this computer has seen before."
    )
  }

  /// A day that is none, and how to write one.
  public func notADay(_ text: String) -> String {
    say(
      "\(quoted(text)) är ingen dag. Skriv t.ex. 2023-10-01.",
      "\(quoted(text)) is no day. Write e.g. 2023-10-01."
    )
  }
}
