public import Governance

/// A label or a sentence of what is done with lists and tables: order, marks, columns, copies, files.
public enum ListPhrase: Hashable, Sendable {
  // Order.
  case orderName, orderSize, orderLevel, orderKind, orderResult
  case orderColumn(String)
  case reversed
  case orderTold(String)
  case orderUsual
  // Marks.
  case markedCount(Int)
  case keyMarked
  case severalSet(Int, String)
  case differsInKind(String)
  case notEditableAmong(String, String)
  case chooseForMarked(Int)
  case treatmentsForMarked(Int)
  // Columns.
  case columnsTitle
  case frozen(Int, of: Int)
  case unfrozen
  case hiddenCount(Int)
  case variance(Int, Int, String, String)
  // Copies and files.
  case sent(String)
  case sentRows(Int)
  case tooLargeToSend(Int)
  case cannotSend
  case fileTitle, fileName
  case written(String)
  case fileExists(String)
  case notWritten(String, FileFault)
  case keyWrite, keyReplace
  case sourceTold(String, Int)
}

extension Words {
  /// A phrase in the language.
  public subscript(phrase: ListPhrase) -> String {
    switch phrase {
    case .orderName: say("efter namn", "by name")
    case .orderSize: say("största skillnaden först", "the largest difference first")
    case .orderLevel: say("efter nivå", "by level")
    case .orderKind: say("efter typ", "by kind")
    case .orderResult: say("efter resultat", "by result")
    case .orderColumn(let column): say("efter \(column)", "by \(column)")
    case .reversed: say("omvänt", "reversed")
    case .orderTold(let order): say("Ordning: \(order)", "Order: \(order)")
    case .orderUsual: say("som i dokumentet", "as in the document")
    case .markedCount(let count):
      say(
        count == 1 ? "1 markerad" : "\(count) markerade",
        "\(count) marked"
      )
    case .keyMarked: say("Esc avmarkerar", "Esc unmarks")
    case .severalSet(let count, let value):
      say(
        "\(count) \(count == 1 ? "ändrad" : "ändrade"): \(value) · \(undoing)",
        "\(count) changed: \(value) · \(undoing)"
      )
    case .differsInKind(let name):
      say(
        "\(quoted(name)) är av ett annat slag än de andra. Markera bara poster av samma slag.",
        "\(quoted(name)) is of another kind than the others. Mark entries of one kind only."
      )
    case .notEditableAmong(let name, let reason):
      say(
        "\(quoted(name)): \(reason) Inget är ändrat.",
        "\(quoted(name)): \(reason) Nothing is changed."
      )
    case .chooseForMarked(let count): self[.markedCount(count)]
    case .treatmentsForMarked(let count):
      say("Åtgärder för \(count) risker", "Treatments of \(count) risks")
    case .columnsTitle: say("Kolumner som visas", "Columns shown")
    case .frozen(let count, let wanted) where count < wanted:
      say(
        "\(count) av \(wanted) kolumner står kvar; fler ryms inte",
        "\(count) of \(wanted) columns stay; there is no room for more"
      )
    case .frozen(let count, _):
      say(
        count == 1 ? "1 kolumn står kvar" : "\(count) kolumner står kvar",
        count == 1 ? "1 column stays" : "\(count) columns stay"
      )
    case .unfrozen: say("Alla kolumner rullar", "All columns scroll")
    case .hiddenCount(let count):
      say(
        count == 1 ? "1 dold kolumn" : "\(count) dolda kolumner",
        count == 1 ? "1 hidden column" : "\(count) hidden columns"
      )
    case .variance(let rank, let count, let line, let value):
      say(
        "Avvikelse \(rank) av \(count): \(line) \(value)",
        "Variance \(rank) of \(count): \(line) \(value)"
      )
    case .sent(let text): say("Skickat till urklipp: \(text)", "Sent to the clipboard: \(text)")
    case .sentRows(let count):
      say(
        "Skickat till urklipp: \(self.count(count, one: "rad", many: "rader"))",
        "Sent to the clipboard: \(self.count(count, one: "row", many: "rows"))"
      )
    case .tooLargeToSend(let limit):
      say(
        "För mycket för urklipp (högst \(limit / 1000) kB). Spara i en fil med \(key(.export, "x")).",
        "Too much for the clipboard (at most \(limit / 1000) kB). Save it in a file with \(key(.export, "x"))."
      )
    case .cannotSend:
      say(
        "Terminalen kan inte ta emot till urklipp. Spara i en fil med \(key(.export, "x")).",
        "The terminal takes nothing for the clipboard. Save it in a file with \(key(.export, "x"))."
      )
    case .fileTitle: say("Spara vyn för Excel (CSV)", "Save the view for Excel (CSV)")
    case .fileName: say("Fil:", "File:")
    case .written(let path): say("Sparat i \(path)", "Saved in \(path)")
    case .fileExists(let path):
      say("\(path) finns redan. Ersätta den?", "\(path) exists already. Replace it?")
    case .notWritten(let path, let reason):
      say(
        "\(path) är inte sparad: \(fileSentence(reason))",
        "\(path) is not saved: \(fileSentence(reason))"
      )
    case .keyWrite: say("spara", "save")
    case .keyReplace: say("ersätt", "replace")
    case .sourceTold(let document, let line):
      say("Källa: \(document), rad \(line)", "Source: \(document), line \(line)")
    }
  }
}

/// Why something of lists and tables cannot be done here.
public enum ListNotice: Hashable, Sendable {
  case nowhereBack, nowhereForward
  case nothingToReset, selectRow, nothingCopied
  case noColumns, lastColumn, moveToColumn, noRoomToFreeze
  case noVariance, noSource, noCheck, noBridge
  case oneAtATime, nothingBehind, selectMarked, filterUnfolds
}

extension Words {
  /// A notice in the language.
  func sentence(_ notice: ListNotice) -> String {
    switch notice {
    case .nowhereBack: say("Du har inte varit någon annanstans.", "You have not been elsewhere.")
    case .nowhereForward:
      say("Gå tillbaka först; sedan framåt igen.", "Go back first; then forward again.")
    case .nothingToReset: say("Allt visas redan som vanligt.", "All is shown as usual already.")
    case .selectRow: say("Ställ dig på en rad först.", "Select a row first.")
    case .nothingCopied:
      say(
        "Här finns inget att kopiera rad för rad; x sparar vyn i en fil.",
        "There is nothing to copy row by row here; x saves the view in a file."
      )
    case .noColumns: say("Tabellen har inga kolumner.", "The table has no columns.")
    case .lastColumn: say("En kolumn måste visas.", "One column must be shown.")
    case .moveToColumn: say("Gå åt höger till en kolumn först.", "Move right to a column first.")
    case .noRoomToFreeze:
      say(
        "Kolumnen är för bred för att stå kvar; ingen annan skulle rymmas bredvid den.",
        "The column is too wide to stay; no other would have room beside it."
      )
    case .noVariance:
      say("Tabellen har ingen avvikelse att gå till.", "The table has no variance to go to.")
    case .noSource: say("Ingen källa är angiven.", "No source is given.")
    case .noBridge:
      say("Tabellens dokument har ingen brygga.", "The table's document has no bridge.")
    case .noCheck:
      say(
        "Siffran är inte avstämd: den ingår inte i någon tryckt summa.",
        "The figure is not checked: it is in no printed sum."
      )
    case .oneAtATime:
      say("Gör det för en i taget. Esc avmarkerar.", "Do it one at a time. Esc unmarks.")
    case .selectMarked:
      say(
        "Ställ dig på en av de markerade raderna. Esc avmarkerar.",
        "Select one of the marked rows. Esc unmarks."
      )
    case .filterUnfolds:
      say(
        "Med ett filter visas allt som passar, även det hopfällda. Esc visar allt igen.",
        "With a filter all that fits is shown, folded or not. Esc shows all again."
      )
    case .nothingBehind:
      say("Det finns inget mer bakom raden.", "There is nothing more behind the row.")
    }
  }
}
