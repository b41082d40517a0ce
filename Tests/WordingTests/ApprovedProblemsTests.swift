import Governance
import Testing
import Wording

struct ApprovedProblemsTests {
  @Test func `Problems with files read as approved`() {
    var approval = Approval()
    let path = "alingsas/kommunstyrelsen/goals.json"
    let position = TextPosition(line: 41, column: 17)
    let target = FieldFault(
      path: ["indicators", "0", "targets", "2023"],
      expected: .cellValue(.unexpected("s")),
      found: .text("sjuttiotvå")
    )
    let causes: [DataProblem.Cause] = [
      .field(target), .field(FieldFault(expected: .object, found: .list([]))),
      .field(FieldFault(path: ["goals", "2", "title"], expected: .presence, found: nil)),
      .syntax(.trailingComma),
      .wrongKind(found: .text("indicators"), expected: "goals"),
      .wrongKind(found: nil, expected: "goals"), .newerFormat(found: 3, known: 1),
      .badFormat(found: .text("ett")), .badFormat(found: nil),
      .nameMismatch(found: "ks", expected: "kommunstyrelsen"), .withoutMunicipality,
      .unknownBody(known: ["kommunfullmaktige", "kommunstyrelsen"]),
      .unknownFile(known: ["goals.json", "risks.json"]),
      .field(
        FieldFault(
          path: ["statements", "0", "lines", "0", "values", "budget-1999"],
          expected: .existing(.columns),
          found: .text("budget-1999")
        )
      ),
      .formula(
        path: ["statements", "drift", "lines", "netto", "formula"],
        formula: "intakterx + kostnader",
        of: ["Drift", "Nettokostnader"],
        .unknownReference("intakterx")
      ),
      .formula(
        path: ["statements", "drift", "parameterCells", "rate"],
        formula: "[finans/rate@budget-2023]",
        of: ["Drift", "$rate"],
        .unknownReference("[finans/rate@budget-2023]")
      ),
    ]
    for cause in causes {
      let problem = DataProblem(path: path, position: position, cause: cause)
      approval.add(String("\(cause)".prefix { $0 != "(" }), problem) { $0.problem($1) }
    }
    let file = DataProblem(path: path, cause: .file(.notReadable))
    approval.add("file", file) { $0.problem($1) }
    approval.expect(
      """
      field
        Rad 41, kolumn 17 i alingsas/kommunstyrelsen/goals.json: målvärdet ”sjuttiotvå” är inget \
      tal. Skriv t.ex. 72 eller 72,5.
        Line 41, column 17 of alingsas/kommunstyrelsen/goals.json: the target “sjuttiotvå” is not \
      a number. Write for example 72 or 72.5.
      field
        Rad 41, kolumn 17 i alingsas/kommunstyrelsen/goals.json: värdet är en lista. Skriv nycklar \
      och värden inom { }.
        Line 41, column 17 of alingsas/kommunstyrelsen/goals.json: the value is a list. Write keys \
      and values in { }.
      field
        Rad 41, kolumn 17 i alingsas/kommunstyrelsen/goals.json: titeln saknas. Lägg till nyckeln \
      ”title”.
        Line 41, column 17 of alingsas/kommunstyrelsen/goals.json: the title is missing. Add the \
      key “title”.
      syntax
        Rad 41, kolumn 17 i alingsas/kommunstyrelsen/goals.json: det finns inget efter kommat. Ta \
      bort kommat.
        Line 41, column 17 of alingsas/kommunstyrelsen/goals.json: there is nothing after the \
      comma. Remove the comma.
      wrongKind
        Rad 41, kolumn 17 i alingsas/kommunstyrelsen/goals.json: ”kind” är ”indicators”, inte \
      ”goals”. Skriv ”goals” eller flytta filen.
        Line 41, column 17 of alingsas/kommunstyrelsen/goals.json: “kind” is “indicators”, not \
      “goals”. Write “goals” or move the file.
      wrongKind
        Rad 41, kolumn 17 i alingsas/kommunstyrelsen/goals.json: nyckeln ”kind” saknas. Skriv \
      ”goals” eller flytta filen.
        Line 41, column 17 of alingsas/kommunstyrelsen/goals.json: the key “kind” is missing. \
      Write “goals” or move the file.
      newerFormat
        Rad 41, kolumn 17 i alingsas/kommunstyrelsen/goals.json: filen har format 3, men \
      programmet kan högst 1. Uppdatera Nämndkoll.
        Line 41, column 17 of alingsas/kommunstyrelsen/goals.json: the file has format 3, but the \
      program knows at most 1. Update Nämndkoll.
      badFormat
        Rad 41, kolumn 17 i alingsas/kommunstyrelsen/goals.json: ”format” är ”ett”, vilket inte är \
      ett formatnummer. Skriv 1, utan citattecken.
        Line 41, column 17 of alingsas/kommunstyrelsen/goals.json: “format” is “ett”, which is not \
      a format number. Write 1, unquoted.
      badFormat
        Rad 41, kolumn 17 i alingsas/kommunstyrelsen/goals.json: nyckeln ”format” saknas. Skriv 1, \
      utan citattecken.
        Line 41, column 17 of alingsas/kommunstyrelsen/goals.json: the key “format” is missing. \
      Write 1, unquoted.
      nameMismatch
        Rad 41, kolumn 17 i alingsas/kommunstyrelsen/goals.json: id är ”ks”, men fil eller mapp \
      heter ”kommunstyrelsen”. Gör dem lika.
        Line 41, column 17 of alingsas/kommunstyrelsen/goals.json: the id is “ks”, but file or \
      folder is “kommunstyrelsen”. Make them the same.
      withoutMunicipality
        Rad 41, kolumn 17 i alingsas/kommunstyrelsen/goals.json: filen saknas, och därför visas \
      ingenting av det som ligger i mappen. Lägg tillbaka filen.
        Line 41, column 17 of alingsas/kommunstyrelsen/goals.json: the file is missing, and so \
      nothing in its folder is shown. Put the file back.
      unknownBody
        Rad 41, kolumn 17 i alingsas/kommunstyrelsen/goals.json: ingen nämnd har mappens namn som \
      id, och därför visas ingenting av det som ligger i den. Döp om den till kommunfullmaktige \
      eller kommunstyrelsen, eller lägg till nämnden i municipality.json.
        Line 41, column 17 of alingsas/kommunstyrelsen/goals.json: no body has the folder's name as \
      its id, and so nothing in it is shown. Name it kommunfullmaktige or kommunstyrelsen, or add \
      the body to municipality.json.
      unknownFile
        Rad 41, kolumn 17 i alingsas/kommunstyrelsen/goals.json: inget med det namnet läses här. \
      Döp om det till goals.json eller risks.json, eller flytta det.
        Line 41, column 17 of alingsas/kommunstyrelsen/goals.json: nothing of that name is read \
      here. Name it goals.json or risks.json, or move it.
      field
        Rad 41, kolumn 17 i alingsas/kommunstyrelsen/goals.json: nyckeln ”budget-1999” finns inte \
      under Kolumner. Välj ett som finns.
        Line 41, column 17 of alingsas/kommunstyrelsen/goals.json: the key “budget-1999” is not \
      under Columns. Choose one that is there.
      formula
        Rad 41, kolumn 17 i alingsas/kommunstyrelsen/goals.json: formeln ”intakterx + kostnader” \
      för Drift · Nettokostnader går inte att räkna ut. Formeln hänvisar till ”intakterx”, som \
      inte finns i tabellen. Rätta formeln, eller lägg till det som den nämner.
        Line 41, column 17 of alingsas/kommunstyrelsen/goals.json: the formula “intakterx + \
      kostnader” of Drift · Nettokostnader cannot be worked out. The formula refers to “intakterx”, \
      which is not in the table. Mend the formula, or add what it names.
      formula
        Rad 41, kolumn 17 i alingsas/kommunstyrelsen/goals.json: formeln \
      ”[finans/rate@budget-2023…” för Drift · $rate går inte att räkna ut. Hänvisningen \
      ”[finans/rate@budget-2023…” leder ingenstans. Rätta den, eller lägg in det den pekar på.
        Line 41, column 17 of alingsas/kommunstyrelsen/goals.json: the formula \
      “[finans/rate@budget-2023…” of Drift · $rate cannot be worked out. The reference \
      “[finans/rate@budget-2023…” leads nowhere. Mend it, or add what it points at.
      file
        alingsas/kommunstyrelsen/goals.json: läsrättighet saknas. Ge dig den om mappen är din, annars be dess ägare.
        alingsas/kommunstyrelsen/goals.json: permission to read is missing. Give it to \
      yourself if the folder is yours, else ask its owner.
      """
    )
  }

  @Test func `Refusals read as approved`() {
    var approval = Approval()
    let address = Address(
      Owner("alingsas", "kommunstyrelsen"),
      ["assignments", "kost"],
      field: ["followUps", "2023-08", "status"]
    )
    let fault = FieldFault(expected: .code(["notStarted"]), found: .text("klar"))
    let refusals: [(String, ChangeRefusal)] = [
      ("notLoaded", .notLoaded(address)), ("noSuchRecord", .noSuchRecord(address.record)),
      ("noSuchField", .noSuchField(address)),
      ("stale", .stale(address, found: .text("completed"))),
      ("stale, removed", .stale(address, found: nil)),
      ("alreadyThere", .alreadyThere(address.record)), ("unfit", .unfit(address, fault)),
      ("printed", .printed(address)), ("motivationMissing", .motivationMissing(address)),
      (
        "periodLocked",
        .periodLocked(address, "2023-08", LockMark(by: "anna", on: .month(year: 2023, month: 9)))
      ),
      (
        "shownInLocked",
        .shownInLocked(address, "2023-12", LockMark(by: "anna", on: .year(2024)))
      ), ("documentLocked", .documentLocked(address, LockMark(by: "bo", on: .year(2024)))),
      ("documentLocked, by whom is not known", .documentLocked(address, nil)),
      ("reasonMissing", .reasonMissing(address.record)),
    ]
    for (name, refusal) in refusals {
      approval.add(name, refusal) { $0.refusal($1, in: exampleWorkspace()) }
    }
    approval.expect(
      """
      notLoaded
        Status aug 2023 för Samlad lokalförsörjning kan inte ändras: filen är inte inläst. Vänta, och \
      försök igen.
        Status Aug 2023 for Samlad lokalförsörjning cannot be changed: its file is not read. Wait, and \
      try again.
      noSuchRecord
        Samlad lokalförsörjning finns inte längre. Gå tillbaka och välj på nytt.
        Samlad lokalförsörjning is no longer there. Go back and choose again.
      noSuchField
        Status aug 2023 för Samlad lokalförsörjning kan inte ändras. Kontrollera adressen.
        Status Aug 2023 for Samlad lokalförsörjning cannot be changed. Check the address.
      stale
        Status aug 2023 för Samlad lokalförsörjning har ändrats under tiden och är nu Färdig. Se över \
      värdet och försök igen.
        Status Aug 2023 for Samlad lokalförsörjning has changed meanwhile and is now Completed. Look at \
      the value and try again.
      stale, removed
        Status aug 2023 för Samlad lokalförsörjning har ändrats under tiden och är nu tomt. Se över \
      värdet och försök igen.
        Status Aug 2023 for Samlad lokalförsörjning has changed meanwhile and is now empty. Look at the \
      value and try again.
      alreadyThere
        Samlad lokalförsörjning finns redan. Välj ett annat id.
        Samlad lokalförsörjning is there already. Choose another id.
      unfit
        Status aug 2023 för Samlad lokalförsörjning: ”klar” är inget av de tillåtna värdena. Skriv \
      notStarted.
        Status Aug 2023 for Samlad lokalförsörjning: “klar” is none of the allowed values. Write notStarted.
      printed
        Status aug 2023 för Samlad lokalförsörjning är tryckt i dokumentet och ändras inte. Skriv ett \
      eget värde bredvid.
        Status Aug 2023 for Samlad lokalförsörjning is printed in the document and is not edited. Enter a \
      value of your own beside it.
      motivationMissing
        Status aug 2023 för Samlad lokalförsörjning: nivån skiljer sig från den föreslagna. Skriv en \
      motivering.
        Status Aug 2023 for Samlad lokalförsörjning: the level differs from the suggested one. Write a \
      motivation.
      periodLocked
        Status aug 2023 för Samlad lokalförsörjning kan inte ändras: augusti 2023 låstes sep 2023 av \
      anna. Lås upp med L.
        Status Aug 2023 for Samlad lokalförsörjning cannot be changed: August 2023 was locked Sep 2023 by \
      anna. Unlock with L.
      shownInLocked
        Status aug 2023 för Samlad lokalförsörjning kan inte ändras: det visas i december 2023, som \
      låstes 2024 av anna. Lås upp med L där.
        Status Aug 2023 for Samlad lokalförsörjning cannot be changed: it is shown in December 2023, \
      which was locked 2024 by anna. Unlock with L there.
      documentLocked
        Status aug 2023 för Samlad lokalförsörjning kan inte ändras: dokumentet låstes 2024 av bo. Lås \
      upp med s i vy 9.
        Status Aug 2023 for Samlad lokalförsörjning cannot be changed: the document was locked 2024 by \
      bo. Unlock with s in view 9.
      documentLocked, by whom is not known
        Status aug 2023 för Samlad lokalförsörjning kan inte ändras: dokumentet är låst. Lås upp med s i \
      vy 9.
        Status Aug 2023 for Samlad lokalförsörjning cannot be changed: the document is locked. Unlock \
      with s in view 9.
      reasonMissing
        Samlad lokalförsörjning låses bara upp med ett skäl. Skriv varför.
        Samlad lokalförsörjning is unlocked only with a reason. Write why.
      """
    )
  }
}
