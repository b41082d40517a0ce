import Governance
import Testing
import Wording

struct ApprovedFieldFaultsTests {
  @Test func `Faults beside a field read as approved`() {
    var approval = Approval()
    for fault in exampleFaults { approval.add("\(fault.expected)", fault) { $0.fault($1) } }
    approval.expect(
      """
      presence: Värdet saknas. Fyll i fältet. | The value is missing. Fill it in.
      text: ”72” är ingen text. Skriv en text. | “72” is not a text. Write a text.
      nonEmptyText: Värdet är utan innehåll. Fyll i fältet. | The value is empty. Fill it in.
      integer(ClosedRange(1...12))
        ”13” är inget tillåtet heltal. Skriv ett heltal från 1 till 12.
        “13” is not an allowed whole number. Write a whole number from 1 to 12.
      integer(ClosedRange(1...12))
        Värdet är en lista. Skriv ett heltal från 1 till 12.
        The value is a list. Write a whole number from 1 to 12.
      integer(ClosedRange(1...12))
        Värdet saknas. Skriv ett heltal från 1 till 12.
        The value is missing. Write a whole number from 1 to 12.
      cellValue(nil)
        ”true” är inget tal. Skriv t.ex. 72 eller 72,5.
        “true” is not a number. Write for example 72 or 72.5.
      cellValue(Optional(unexpected("s")))
        ”sjuttiotvå” är inget tal. Skriv t.ex. 72 eller 72,5.
        “sjuttiotvå” is not a number. Write for example 72 or 72.5.
      cellValue(Optional(empty))
        ”()” är inget tal. Skriv t.ex. 72 eller 72,5.
        “()” is not a number. Write for example 72 or 72.5.
      cellValue(Optional(grouping))
        ”1 0002” har tusental som inte står i grupper om tre siffror. Skriv t.ex. 10 002.
        “1 0002” has thousands that are not in groups of three digits. Write for example 10 002.
      cellValue(Optional(severalPoints))
        ”1.000,5” har mer än ett decimaltecken. Skriv t.ex. 72 eller 72,5.
        “1.000,5” has more than one decimal sign. Write for example 72 or 72.5.
      cellValue(Optional(tooLong))
        ”1234567890123456789” har för många siffror. Skriv högst 18 siffror, varav högst 9 decimaler.
        “1234567890123456789” has too many digits. Write at most 18 digits, of which at most 9 decimals.
      cellValue(Optional(parenthesis))
        ”(72” saknar en parentes. Skriv t.ex. (72) för ett preliminärt tal.
        “(72” lacks a parenthesis. Write for example (72) for a preliminary number.
      cellValue(Optional(percent))
        ”45–50%” har ett procenttecken som inte hör hit. Ta bort procenttecknet.
        “45–50%” has a percent sign that does not belong here. Remove the percent sign.
      cellValue(Optional(descending))
        ”50–45” är ett intervall vars första tal är det större. Skriv t.ex. 45–50.
        “50–45” is an interval whose first number is the greater. Write for example 45–50.
      amount
        ”en” är inget tal. Skriv t.ex. 72 eller 72,5.
        “en” is not a number. Write for example 72 or 72.5.
      flag
        ”ja” är varken true eller false. Välj ja eller nej.
        “ja” is neither true nor false. Choose yes or no.
      identifier
        ”Å 1” går inte att använda. Skriv små bokstäver a–z, siffror och bindestreck, högst 80 tecken.
        “Å 1” cannot be used. Write lower-case letters a–z, digits and hyphens, at most 80 characters.
      code(["plain"])
        ”minus” är inget av de tillåtna värdena. Skriv plain.
        “minus” is none of the allowed values. Write plain.
      code(["draft", "proposal", "decided"])
        ”klar” är inget av de tillåtna värdena. Skriv draft, proposal eller decided.
        “klar” is none of the allowed values. Write draft, proposal or decided.
      date
        ”31/8” är inget datum. Skriv t.ex. 15 november 2023, 15/11, nov 2023, 2023 eller idag.
        “31/8” is not a date. Write for example 15 November 2023, 15/11, Nov 2023, 2023 or today.
      period
        ”augusti” går inte att tolka. Skriv t.ex. augusti 2023 eller 2023-08.
        “augusti” cannot be understood. Write for example August 2023 or 2023-08.
      year
        ”23” är inget tillåtet år. Skriv ett år från 1862 till 2200.
        “23” is not an allowed year. Write a year from 1862 to 2200.
      duePeriod
        ”snart” går inte att tolka. Skriv t.ex. senast under kvartal 2 2024.
        “snart” cannot be understood. Write for example by 2024-Q2 or during 2023-autumn.
      address
        ”rad 4” går inte att tolka. Skriv en adress, t.ex. alingsas/kommunstyrelsen/goals/1.
        “rad 4” cannot be understood. Write an address, for example alingsas/kommunstyrelsen/goals/1.
      statementReference
        ”sjukfranvaro” går inte att tolka. Skriv dokument och tabell, t.ex. delarsbokslut-2023:sjukfranvaro.
        “sjukfranvaro” cannot be understood. Write document and table, for example delarsbokslut-2023:sjukfranvaro.
      status
        ”ej påbörjad” går inte att använda. Välj en av kommunens statusar.
        “ej påbörjad” cannot be used. Choose one of the municipality's statuses.
      source
        ”sid 4” går inte att tolka. Skriv dokument och rad, t.ex. delarsbokslut-2023:351.
        “sid 4” cannot be understood. Write document and line, for example delarsbokslut-2023:351.
      formula(unfinished)
        ”a +” går inte att tolka. Formeln slutar för tidigt. Skriv klart den, t.ex. intakter + kostnader.
        “a +” cannot be understood. The formula ends too early. Finish it, for example intakter + kostnader.
      list: Värdet är ett objekt. Skriv en lista. | The value is an object. Write a list.
      object
        Värdet är en lista. Skriv nycklar med värden.
        The value is a list. Write keys with values.
      uniqueIdentifier
        ”drift” finns redan. Välj ett annat id.
        “drift” is already in use. Choose another id.
      existing(lines)
        ”summa” finns inte under Rader. Välj ett som finns.
        “summa” is not under Lines. Choose one that is there.
      acyclic
        ”summa” gör raden till en del av sig själv. Välj en annan rad.
        “summa” makes the line a part of itself. Choose another line.
      """
    )
  }

  @Test func `Faults in a file read as approved`() {
    var approval = Approval()
    for fault in exampleFaults {
      let problem = DataProblem(path: "a.json", cause: .field(fault))
      approval.add("\(fault.expected)", problem) { $0.problem($1) }
    }
    approval.expect(
      """
      presence
        a.json: titeln saknas. Lägg till nyckeln ”title”.
        a.json: the title is missing. Add the key “title”.
      text
        a.json: titeln ”72” är ingen text. Skriv en text inom citattecken.
        a.json: the title “72” is not a text. Write a text in quotation marks.
      nonEmptyText
        a.json: titeln är utan innehåll. Skriv en text inom citattecken.
        a.json: the title is empty. Write a text in quotation marks.
      integer(ClosedRange(1...12))
        a.json: månaden ”13” är inget tillåtet heltal. Skriv ett heltal från 1 till 12.
        a.json: the month “13” is not an allowed whole number. Write a whole number from 1 to 12.
      integer(ClosedRange(1...12))
        a.json: månaden är en lista. Skriv ett heltal från 1 till 12.
        a.json: the month is a list. Write a whole number from 1 to 12.
      integer(ClosedRange(1...12))
        a.json: månaden saknas. Skriv ett heltal från 1 till 12.
        a.json: the month is missing. Write a whole number from 1 to 12.
      cellValue(nil)
        a.json: målvärdet ”true” är inget tal. Skriv t.ex. 72 eller 72,5.
        a.json: the target “true” is not a number. Write for example 72 or 72.5.
      cellValue(Optional(unexpected("s")))
        a.json: målvärdet ”sjuttiotvå” är inget tal. Skriv t.ex. 72 eller 72,5.
        a.json: the target “sjuttiotvå” is not a number. Write for example 72 or 72.5.
      cellValue(Optional(empty))
        a.json: målvärdet ”()” är inget tal. Skriv t.ex. 72 eller 72,5.
        a.json: the target “()” is not a number. Write for example 72 or 72.5.
      cellValue(Optional(grouping))
        a.json: målvärdet ”1 0002” har tusental som inte står i grupper om tre siffror. Skriv t.ex. 10 002.
        a.json: the target “1 0002” has thousands that are not in groups of three digits. Write for example 10 002.
      cellValue(Optional(severalPoints))
        a.json: målvärdet ”1.000,5” har mer än ett decimaltecken. Skriv t.ex. 72 eller 72,5.
        a.json: the target “1.000,5” has more than one decimal sign. Write for example 72 or 72.5.
      cellValue(Optional(tooLong))
        a.json: målvärdet ”1234567890123456789” har för många siffror. Skriv högst 18 siffror, varav högst 9 decimaler.
        a.json: the target “1234567890123456789” has too many digits. Write at most 18 digits, of which at most 9 decimals.
      cellValue(Optional(parenthesis))
        a.json: målvärdet ”(72” saknar en parentes. Skriv t.ex. (72) för ett preliminärt tal.
        a.json: the target “(72” lacks a parenthesis. Write for example (72) for a preliminary number.
      cellValue(Optional(percent))
        a.json: målvärdet ”45–50%” har ett procenttecken som inte hör hit. Ta bort procenttecknet.
        a.json: the target “45–50%” has a percent sign that does not belong here. Remove the percent sign.
      cellValue(Optional(descending))
        a.json: målvärdet ”50–45” är ett intervall vars första tal är det större. Skriv t.ex. 45–50.
        a.json: the target “50–45” is an interval whose first number is the greater. Write for example 45–50.
      amount
        a.json: gränsen för Mindre underskott ”en” är inget tal. Skriv t.ex. 72 eller 72.5, utan citattecken.
        a.json: the threshold for Minor deficit “en” is not a number. Write for example 72 or 72.5, unquoted.
      flag
        a.json: uppgiften om slutsats ”ja” är varken true eller false. Skriv true eller false.
        a.json: the mark of inference “ja” is neither true nor false. Write true or false.
      identifier
        a.json: id ”Å 1” går inte att använda. Skriv små bokstäver a–z, siffror och bindestreck, högst 80 tecken.
        a.json: the id “Å 1” cannot be used. Write lower-case letters a–z, digits and hyphens, at most 80 characters.
      code(["plain"])
        a.json: teckenregeln ”minus” är inget av de tillåtna värdena. Skriv plain.
        a.json: the rule of signs “minus” is none of the allowed values. Write plain.
      code(["draft", "proposal", "decided"])
        a.json: dokumentets läge ”klar” är inget av de tillåtna värdena. Skriv draft, proposal eller decided.
        a.json: the state of the document “klar” is none of the allowed values. Write draft, proposal or decided.
      date
        a.json: beslutsdatumet ”31/8” är inget datum. Skriv t.ex. 2023, 2023-11 eller 2023-11-15.
        a.json: the date of decision “31/8” is not a date. Write for example 2023, 2023-11 or 2023-11-15.
      period
        a.json: rapportperioden ”augusti” går inte att tolka. Skriv år och månad, t.ex. 2023-08.
        a.json: the reporting period “augusti” cannot be understood. Write year and month: 2023-08.
      year
        a.json: nyckeln ”23” är inget tillåtet år. Skriv ett år från 1862 till 2200.
        a.json: the key “23” is not an allowed year. Write a year from 1862 to 2200.
      duePeriod
        a.json: förfallotiden ”snart” går inte att tolka. Skriv t.ex. ”by 2024-Q2” eller ”during 2023-autumn”.
        a.json: the due period “snart” cannot be understood. Write for example “by 2024-Q2” or “during 2023-autumn”.
      address
        a.json: hänvisningen till det som det gäller ”rad 4” går inte att tolka. Skriv en adress, t.ex. alingsas/kommunstyrelsen/goals/1.
        a.json: the reference to what it concerns “rad 4” cannot be understood. Write an address, for example alingsas/kommunstyrelsen/goals/1.
      statementReference
        a.json: tabellen ”sjukfranvaro” går inte att tolka. Skriv dokument och tabell, t.ex. delarsbokslut-2023:sjukfranvaro.
        a.json: the table “sjukfranvaro” cannot be understood. Write document and table, for example delarsbokslut-2023:sjukfranvaro.
      status
        a.json: statusen ”ej påbörjad” går inte att använda. Skriv bokstäver a–z, siffror och bindestreck, t.ex. inProgress.
        a.json: the status “ej påbörjad” cannot be used. Write letters a–z, digits and hyphens, for example inProgress.
      source
        a.json: källan ”sid 4” går inte att tolka. Skriv dokument och rad, t.ex. delarsbokslut-2023:351.
        a.json: the source “sid 4” cannot be understood. Write document and line, for example delarsbokslut-2023:351.
      formula(unfinished)
        a.json: formeln ”a +” går inte att tolka. Formeln slutar för tidigt. Skriv klart den, t.ex. intakter + kostnader.
        a.json: the formula “a +” cannot be understood. The formula ends too early. Finish it, for example intakter + kostnader.
      list
        a.json: raden är ett objekt. Skriv värdena inom [ ].
        a.json: the line is an object. Write the values in [ ].
      object
        a.json: inställningen är en lista. Skriv nycklar och värden inom { }.
        a.json: the setting is a list. Write keys and values in { }.
      uniqueIdentifier
        a.json: id ”drift” finns redan. Välj ett annat id.
        a.json: the id “drift” is already in use. Choose another id.
      existing(lines)
        a.json: den överordnade ”summa” finns inte under Rader. Välj ett som finns.
        a.json: the parent “summa” is not under Lines. Choose one that is there.
      acyclic
        a.json: den överordnade ”summa” gör raden till en del av sig själv. Välj en annan rad.
        a.json: the parent “summa” makes the line a part of itself. Choose another line.
      """
    )
  }
}
