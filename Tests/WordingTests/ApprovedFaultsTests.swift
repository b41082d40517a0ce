import Governance
import Testing
import Wording

struct ApprovedFaultsTests {
  @Test func `Faults of numbers, times and formulas read as approved`() {
    var approval = Approval()
    let numbers: [NumberFault] = [
      .empty, .unexpected("x"), .grouping, .severalPoints, .tooLong, .parenthesis, .percent,
      .descending,
    ]
    approval.add(numbers) { $0.fault($1) }
    approval.add("unmeantInterval", "14345-119610") { $0.unmeantInterval($1) }
    let times: [DuePeriodFault] = [
      .empty, .unknownWord("snart"), .noPeriod, .noYear, .impossible("5"),
    ]
    approval.add(times) { $0.fault($1) }
    let formulas: [ExpressionFault] = [
      .empty, .unexpected("&", at: 7), .unfinished, .unclosed, .tooDeep,
    ]
    approval.add(formulas) { $0.fault($1) }
    let evaluations: [EvaluationFault] = [
      .unknownReference("summa"), .circular, .arithmetic(.overflow), .arithmetic(.divisionByZero),
    ]
    approval.add(evaluations) { $0.fault($1) }
    approval.add(formulas) { $0.calculationFault($1) }
    approval.expect(
      """
      empty
        Här saknas ett tal. Skriv t.ex. 72 eller 72,5.
        A number is missing. Write for example 72 or 72.5.
      unexpected("x")
        ”x” hör inte hemma i ett tal. Skriv t.ex. 72 eller 72,5.
        “x” does not belong in a number. Write for example 72 or 72.5.
      grouping
        Tusental skrivs i grupper om tre siffror. Skriv t.ex. 10 002.
        Thousands are written in groups of three digits. Write for example 10 002.
      severalPoints
        Talet har mer än ett decimaltecken. Skriv t.ex. 72 eller 72,5.
        The number has more than one decimal sign. Write for example 72 or 72.5.
      tooLong
        Talet har för många siffror. Skriv högst 18 siffror, varav högst 9 decimaler.
        The number has too many digits. Write at most 18 digits, of which at most 9 decimals.
      parenthesis
        En parentes saknas. Skriv t.ex. (72) för ett preliminärt tal.
        A parenthesis is missing. Write for example (72) for a preliminary number.
      percent
        Här räknas inte i procent. Ta bort procenttecknet.
        This is not counted in percent. Remove the percent sign.
      descending
        Intervallets första tal är större än dess andra. Skriv t.ex. 45–50.
        The first number of the interval is greater than its second. Write for example 45–50.
      unmeantInterval
        ”14345-119610” blir ett intervall, men här stod ett tal. Sudda och skriv talet, eller hela intervallet.
        “14345-119610” makes an interval, but there was a number here. Clear it and write the number, or the whole interval.
      empty
        Här saknas en tid. Skriv t.ex. senast under kvartal 2 2024.
        A time is missing. Write for example by 2024-Q2 or during 2023-autumn.
      unknownWord("snart")
        Ordet ”snart” känns inte igen. Skriv t.ex. senast under kvartal 2 2024.
        The word “snart” is not known here. Write for example by 2024-Q2 or during 2023-autumn.
      noPeriod
        Det står inte vilken tid som menas. Skriv t.ex. senast under kvartal 2 2024.
        It does not say which time is meant. Write for example by 2024-Q2 or during 2023-autumn.
      noYear
        Årtalet saknas. Skriv t.ex. under hösten 2024.
        The year is missing. Write for example 2024-autumn.
      impossible("5")
        ”5” finns inte i kalendern. Skriv t.ex. senast under kvartal 2 2024.
        “5” is not in the calendar. Write for example by 2024-Q2 or during 2023-autumn.
      empty
        Här saknas en formel. Skriv t.ex. Löner + Hyror, Prognos - Budget eller summan av \
      raderna under (children).
        A formula is missing. Write for example Salaries + Rents, Forecast - Budget or the sum of \
      the lines below (children).
      unexpected("&", at: 7)
        ”&” vid tecken 7 hör inte hemma i en formel. Skriv t.ex. Löner + Hyror, Prognos - \
      Budget eller summan av raderna under (children).
        “&” at character 7 does not belong in a formula. Write for example Salaries + Rents, \
      Forecast - Budget or the sum of the lines below (children).
      unfinished
        Formeln slutar för tidigt. Skriv klart den, t.ex. intakter + kostnader.
        The formula ends too early. Finish it, for example intakter + kostnader.
      unclosed
        En parentes eller ett citattecken är inte stängt. Stäng det.
        A parenthesis or a quotation mark is not closed. Close it.
      tooDeep
        Formeln är för lång eller har för många parenteser. Dela upp den på flera rader.
        The formula is too long or has too many parentheses. Split it over several lines.
      unknownReference("summa")
        Formeln hänvisar till ”summa”, som inte finns i tabellen.
        The formula refers to “summa”, which is not in the table.
      circular: Formeln behöver sitt eget resultat. | The formula needs its own result.
      arithmetic(overflow)
        Resultatet är för stort för att visas.
        The result is too large to be shown.
      arithmetic(divisionByZero): Formeln delar med noll. | The formula divides by zero.
      empty
        Här saknas en uträkning. Skriv t.ex. =100+20.
        A calculation is missing. Write for example =100+20.
      unexpected("&", at: 7)
        ”&” vid tecken 7 hör inte hemma i en uträkning. Skriv t.ex. =100+20.
        “&” at character 7 does not belong in a calculation. Write for example =100+20.
      unfinished
        Uträkningen slutar för tidigt. Skriv t.ex. =100+20.
        The calculation ends too early. Write for example =100+20.
      unclosed
        En parentes eller ett citattecken är inte stängt. Stäng det.
        A parenthesis or a quotation mark is not closed. Close it.
      tooDeep
        Uträkningen är för lång eller har för många parenteser. Dela upp den.
        The calculation is too long or has too many parentheses. Split it.
      """
    )
  }

  @Test func `Faults of files read as approved`() {
    var approval = Approval()
    let files: [FileFault] = [
      .missing, .notReadable, .notWritable, .notAFile, .notAFolder, .tooLarge(bytes: 1_234_567),
      .outside, .diskFull, .system(5),
    ]
    approval.add(files) { $0.fault($1) }
    let syntax: [SyntaxFault] = [
      .unexpectedEnd, .unexpectedCharacter("}"), .trailingComma, .duplicateKey("id"),
      .badNumber("1e5"), .controlCharacter, .badEscape, .loneSurrogate, .tooDeep, .trailingText,
      .notUTF8, .byteOrderMark, .wrongEncoding,
    ]
    approval.add(syntax) { $0.fault($1) }
    approval.expect(
      """
      missing
        Filen eller mappen finns inte. Kontrollera sökvägen.
        The file or folder is not there. Check the path.
      notReadable
        Läsrättighet saknas. Ge dig den om mappen är din, annars be dess ägare.
        Permission to read is missing. Give it to yourself if the folder is yours, else ask its owner.
      notWritable
        Skrivrättighet saknas. Ge dig den om mappen är din, annars be dess ägare.
        Permission to write is missing. Give it to yourself if the folder is yours, else ask its owner.
      notAFile
        Här skulle det vara en fil. Flytta undan det som ligger där.
        A file was expected here. Move away what is in its place.
      notAFolder
        Här skulle det vara en mapp. Flytta undan det som ligger där.
        A folder was expected here. Move away what is in its place.
      tooLarge(bytes: 1234567)
        Filen är för stor (1_234_567 byte). Kontrollera att det är rätt fil.
        The file is too large (1_234_567 bytes). Check that it is the right file.
      outside
        Sökvägen leder ut ur datamappen. Flytta in filen i mappen.
        The path leads out of the data folder. Move the file into the folder.
      diskFull
        Disken är full. Frigör utrymme och försök igen.
        The disk is full. Free some space and try again.
      system(5)
        Systemet svarade med fel 5. Försök igen eller kontakta it-supporten.
        The system answered with error 5. Try again, or ask IT support.
      unexpectedEnd
        Filen slutar mitt i. Kontrollera att hela filen är med.
        The file ends in the middle. Check that all of it is there.
      unexpectedCharacter("}")
        ”}” kan inte stå här. Kontrollera citattecken, komman och parenteser.
        “}” cannot stand here. Check quotation marks, commas and brackets.
      trailingComma
        Det finns inget efter kommat. Ta bort kommat.
        There is nothing after the comma. Remove the comma.
      duplicateKey("id")
        Nyckeln ”id” finns två gånger. Ta bort den ena.
        The key “id” is there twice. Remove one of them.
      badNumber("1e5")
        ”1e5” är inget tal i JSON. Skriv t.ex. 72 eller 72.5, utan exponent.
        “1e5” is not a number in JSON. Write for example 72 or 72.5, without exponent.
      controlCharacter
        Texten innehåller ett styrtecken. Skriv radbrytning som \\n och tabb som \\t.
        The text has a control character in it. Write a new line as \\n and a tab as \\t.
      badEscape
        Tecknet efter \\ är inte tillåtet. Skriv \\\\ för ett omvänt snedstreck.
        The character after \\ is not allowed. Write \\\\ for a backslash.
      loneSurrogate
        En \\u-kod är bara halva tecknet. Skriv in själva tecknet.
        A \\u code is only half a character. Write the character itself.
      tooDeep
        Filen har för många nivåer i varandra. Kontrollera att det är rätt fil.
        The file has too many levels inside each other. Check that it is the right file.
      trailingText
        Det står något efter filens slut. Ta bort det som följer på sista klammern.
        There is something after the end. Remove what follows the last brace.
      notUTF8
        Här finns byte som inte är UTF-8. Spara filen som UTF-8.
        There are bytes here that are not UTF-8. Save the file as UTF-8.
      byteOrderMark
        Filen börjar med en byteordningsmarkering. Spara filen som UTF-8 utan BOM.
        The file begins with a byte order mark. Save the file as UTF-8 without BOM.
      wrongEncoding
        Filen har en annan teckenkodning än UTF-8. Spara filen som UTF-8.
        The file is in another encoding than UTF-8. Save the file as UTF-8.
      """
    )
  }
}
