public import Governance

extension Words {
  /// Why a text is no JSON that we read, and what to do.
  public func fault(_ fault: SyntaxFault) -> String { capitalised(syntaxSentence(fault)) }

  /// The same, to stand after a colon.
  func syntaxSentence(_ fault: SyntaxFault) -> String {
    switch fault {
    case .unexpectedEnd:
      say(
        "filen slutar mitt i. Kontrollera att hela filen är med.",
        "the file ends in the middle. Check that all of it is there."
      )
    case .unexpectedCharacter(let character):
      say(
        "\(quoted(String(character))) kan inte stå här. Kontrollera citattecken, komman och parenteser.",
        "\(quoted(String(character))) cannot stand here. Check quotation marks, commas and brackets."
      )
    case .trailingComma:
      say(
        "det finns inget efter kommat. Ta bort kommat.",
        "there is nothing after the comma. Remove the comma."
      )
    case .duplicateKey(let key):
      say(
        "nyckeln \(quoted(key)) finns två gånger. Ta bort den ena.",
        "the key \(quoted(key)) is there twice. Remove one of them."
      )
    case .badNumber(let text): badNumber(text)
    case .controlCharacter:
      say(
        "texten innehåller ett styrtecken. Skriv radbrytning som \\n och tabb som \\t.",
        "the text has a control character in it. Write a new line as \\n and a tab as \\t."
      )
    case .badEscape:
      say(
        "tecknet efter \\ är inte tillåtet. Skriv \\\\ för ett omvänt snedstreck.",
        "the character after \\ is not allowed. Write \\\\ for a backslash."
      )
    case .loneSurrogate:
      say(
        "en \\u-kod är bara halva tecknet. Skriv in själva tecknet.",
        "a \\u code is only half a character. Write the character itself."
      )
    case .tooDeep:
      say(
        "filen har för många nivåer i varandra. Kontrollera att det är rätt fil.",
        "the file has too many levels inside each other. Check that it is the right file."
      )
    case .trailingText:
      say(
        "det står något efter filens slut. Ta bort det som följer på sista klammern.",
        "there is something after the end. Remove what follows the last brace."
      )
    case .notUTF8:
      say(
        "här finns byte som inte är UTF-8. \(encodingRemedy).",
        "there are bytes here that are not UTF-8. \(encodingRemedy)."
      )
    case .byteOrderMark:
      say(
        "filen börjar med en byteordningsmarkering. \(encodingRemedy) utan BOM.",
        "the file begins with a byte order mark. \(encodingRemedy) without BOM."
      )
    case .wrongEncoding:
      say(
        "filen har en annan teckenkodning än UTF-8. \(encodingRemedy).",
        "the file is in another encoding than UTF-8. \(encodingRemedy)."
      )
    }
  }

  private func badNumber(_ text: String) -> String {
    say(
      "\(quoted(text)) är inget tal i JSON. Skriv t.ex. 72 eller 72.5, utan exponent.",
      "\(quoted(text)) is not a number in JSON. Write for example 72 or 72.5, without exponent."
    )
  }

  private var encodingRemedy: String { say("Spara filen som UTF-8", "Save the file as UTF-8") }
}
