public import Governance

extension Words {
  /// Why a file or folder could not be used, and what to do.
  public func fault(_ fault: FileFault) -> String { capitalised(fileSentence(fault)) }

  /// The same, to stand after a colon.
  func fileSentence(_ fault: FileFault) -> String {
    switch fault {
    case .missing:
      say(
        "filen eller mappen finns inte. Kontrollera sökvägen.",
        "the file or folder is not there. Check the path."
      )
    case .notReadable:
      say(
        "läsrättighet saknas. Ge dig den om mappen är din, annars be dess ägare.",
        "permission to read is missing. Give it to yourself if the folder is yours, else ask its owner."
      )
    case .notWritable:
      say(
        "skrivrättighet saknas. Ge dig den om mappen är din, annars be dess ägare.",
        "permission to write is missing. Give it to yourself if the folder is yours, else ask its owner."
      )
    case .notAFile:
      say(
        "här skulle det vara en fil. Flytta undan det som ligger där.",
        "a file was expected here. Move away what is in its place."
      )
    case .notAFolder:
      say(
        "här skulle det vara en mapp. Flytta undan det som ligger där.",
        "a folder was expected here. Move away what is in its place."
      )
    case .tooLarge(let bytes): tooLarge(bytes)
    case .outside:
      say(
        "sökvägen leder ut ur datamappen. Flytta in filen i mappen.",
        "the path leads out of the data folder. Move the file into the folder."
      )
    case .diskFull:
      say(
        "disken är full. Frigör utrymme och försök igen.",
        "the disk is full. Free some space and try again."
      )
    case .system(let number):
      say(
        "systemet svarade med fel \(number). Försök igen eller kontakta it-supporten.",
        "the system answered with error \(number). Try again, or ask IT support."
      )
    }
  }

  private func tooLarge(_ bytes: Int) -> String {
    let size = amount(Amount(digits: bytes))
    return say(
      "filen är för stor (\(size) byte). Kontrollera att det är rätt fil.",
      "the file is too large (\(size) bytes). Check that it is the right file."
    )
  }

  /// The sentence with a capital letter at its beginning.
  func capitalised(_ sentence: String) -> String {
    sentence.prefix(1).uppercased() + sentence.dropFirst()
  }
}
