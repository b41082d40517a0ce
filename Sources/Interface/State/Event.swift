public import Governance
public import Screen
public import Wording

/// Everything that happens to the screen.
public enum Event: Sendable {
  /// The user did something.
  case input(Input, at: Moment)
  /// The data folder was listed.
  case listed([Municipality.ID])
  /// An owner's documents were listed.
  case listedDocuments([Document.ID], Owner)
  /// The names in a municipality's folder were looked through, or in the data folder.
  case surveyed(FolderSurvey, Municipality.ID?)
  /// A file was read, or turned out to be broken.
  case loaded(DataFile, LoadState)
  /// Earlier changes of the same writer in one municipality, as the log has them, first to last.
  case history([ChangeSet])
  /// The same where the log is another than before, as after a checkout.
  case rewound([ChangeSet], Municipality.ID)
  /// A change is on the disk.
  case saved(ChangeSet.ID, at: Moment)
  /// A change could not be saved; it is taken back on the screen.
  case notSaved(ChangeSet.ID, SaveFault)
  /// A text was sent to the clipboard, or could not be.
  case copied(CopyAnswer)
  /// A file was written, or could not be.
  case exported(ExportFile, ExportAnswer)
  /// An edit that an earlier session did not finish was completed.
  case recovered(Int)
  /// What came of reading the log.
  case log(LogEvent)
  /// Drafts were left by earlier sessions.
  case drafts([Draft])
  /// Others have changed what is on the screen; the files come as events of their own.
  case incoming([IncomingStep])
  /// A change could not be saved because others had changed the same values.
  case undecided([OpenConflict])
  /// The conflicts that git has left in a municipality.
  case conflicts([OpenConflict], Municipality.ID)
  /// The data folder as a whole has gone, or has come back.
  case folder(FolderPresence)
  /// Nobody has been here before.
  case firstStart
  /// The configuration file at a path has faults.
  case misconfigured([ConfigurationFault], path: String)
  /// The chosen appearance is in the configuration file.
  case appearanceKept(path: String)
  /// It could not be written there.
  case appearanceNotKept(FileFault)
  /// The chosen language is in the configuration file.
  case languageKept(path: String)
  /// It could not be written there.
  case languageNotKept(FileFault)
  /// A text comes back from another program.
  case edited(EditorOutcome)
}

/// What the screen wants done outside it.
public enum Effect: Hashable, Sendable {
  /// Read these files.
  case load([DataFile])
  /// List an owner's documents.
  case listDocuments(Owner)
  /// Save a change.
  case save(ChangeSet)
  /// Read the log.
  case log(LogEffect)
  /// Keep a draft, or give it up.
  case draft(DraftEffect)
  /// Conflicts have been decided by a change that is being saved, or without one.
  case settle([OpenConflict.Origin], by: ChangeSet.ID?)
  /// Put a text on the user's clipboard.
  case copy(String)
  /// Write a file for the user.
  case export(ExportFile)
  /// Remember where the user is.
  case remember(Wish)
  /// Stop for a while, as Ctrl-Z asks.
  case suspend
  /// Paint everything anew.
  case repaint
  /// Show the roles in these colours.
  case dress(Appearance)
  /// Keep these colours for the next time.
  case keepAppearance(Appearance)
  /// Keep this language for the next time.
  case keepLanguage(Language)
  /// Open a text in the user's own editor.
  case openEditor(String)
  /// End, when all is saved.
  case quit
}

/// What became of a text for the clipboard.
public enum CopyAnswer: Hashable, Sendable {
  /// It was sent; whether the terminal took it, it does not say.
  case sent
  /// It is longer than terminals take, the limit in bytes.
  case tooLarge(limit: Int)
  /// The terminal has no such command.
  case unsupported
}

/// A file that the user asked for.
public struct ExportFile: Hashable, Sendable {
  /// What becomes of a file that is there.
  public enum Existing: Hashable, Sendable {
    /// It stays, and the user is asked.
    case keep
    /// It is replaced.
    case replace
  }

  /// Where: absolute, or from the folder in which the program was started.
  public let path: String
  /// What it holds.
  public let text: String
  /// What becomes of a file that is there.
  public let existing: Existing

  /// A file.
  public init(path: String, text: String, existing: Existing = .keep) {
    self.path = path
    self.text = text
    self.existing = existing
  }
}

/// What became of a file that the user asked for.
public enum ExportAnswer: Hashable, Sendable {
  /// It is on the disk.
  case written
  /// There is one already, which stays.
  case exists
  /// It could not be written.
  case refused(FileFault)
}

/// What became of the data folder while the program was open.
public enum FolderPresence: Hashable, Sendable {
  /// It is not there any more.
  case gone
  /// It is there again, or another in its place.
  case back
}
