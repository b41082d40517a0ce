public import Governance

/// Why the program could not start, for the command line.
public enum StartNotice: Hashable, Sendable {
  case notATerminal
  case dumbTerminal(String)
  case unknownTerminal(String)
  case noSignals
  case unknownCommand
  case noMunicipality
}

extension Words {
  /// A notice in the language.
  public subscript(notice: StartNotice) -> String {
    switch notice {
    case .notATerminal:
      say(
        "Nämndkoll behöver en terminal att visa sig i: in- och utdata får inte vara omdirigerade.",
        "Nämndkoll needs a terminal to appear in: input and output must not be redirected."
      )
    case .dumbTerminal(let term):
      say(
        "Terminalen (TERM=\(harmless(term))) kan inte visa en skärmbild. Använd en annan, eller sätt TERM till dess rätta namn.",
        "The terminal (TERM=\(harmless(term))) cannot show a screen. Use another, or set TERM to its right name."
      )
    case .unknownTerminal(let term):
      say(
        "Terminalen TERM=\(quoted(term)) är okänd här, och xterm-256color fattas. Installera ncurses-base eller sätt TERM.",
        "The terminal TERM=\(quoted(term)) is unknown here, and xterm-256color is missing. Install ncurses-base or set TERM."
      )
    case .noSignals:
      say(
        "Systemet tillät inte att signaler tas emot.",
        "The system did not let signals be received."
      )
    case .unknownCommand:
      say(
        "Det är inte heller ett kommando: namndkoll --help visar dem.",
        "Nor is it a command: namndkoll --help shows them."
      )
    case .noMunicipality:
      say(
        "Mappen innehåller ingen kommun än. Kontrollera sökvägen, eller lägg in den första på "
          + "skärmen: namndkoll MAPP.",
        "There is no municipality in the folder yet. Check the path, or enter the first on the "
          + "screen: namndkoll FOLDER."
      )
    }
  }

  /// Why the data folder cannot be used.
  public func refusal(folder: String, _ fault: FileFault) -> String {
    let path = harmless(folder)
    let place = say("Datamappen ”\(path)”: ", "The data folder “\(path)”: ")
    let isFile = fault == .notAFolder || fault == .notAFile
    let what = isFile ? say("Det är ingen mapp.", "This is no folder.") : self.fault(fault)
    return place + what + folderRemedy(fault)
  }

  private func folderRemedy(_ fault: FileFault) -> String {
    switch fault {
    case .missing:
      say(
        " Ange en mapp med kommuner: namndkoll MAPP. Den som börjar från början gör en tom mapp "
          + "(mkdir MAPP); där lägger n in den första kommunen.",
        " Give a folder with municipalities: namndkoll FOLDER. To begin from nothing, make an empty "
          + "folder (mkdir FOLDER); there n adds the first municipality."
      )
    case .notAFolder, .notAFile:
      say(
        " Ange en mapp med kommuner: namndkoll MAPP.",
        " Give a folder with municipalities: namndkoll FOLDER."
      )
    default: ""
    }
  }

  /// Why the program's own local folder cannot be used, and which one it is where that is known.
  public func refusal(localFolder fault: FileFault, at path: String? = nil) -> String {
    let name = path.map { ", \(harmless($0))" } ?? ""
    return say(
      "Nämndkolls egen mapp för osparade ändringar\(name) (XDG_STATE_HOME): ",
      "Nämndkoll's own folder for unsaved changes\(name) (XDG_STATE_HOME): "
    )
      + self.fault(fault)
  }
}
