extension GlossaryTerm {
  /// The words from a to f.
  static let fromAToF: [GlossaryTerm] = [
    GlossaryTerm(
      "avstämning",
      "SumVerdict",
      "Om en tryckt summa stämmer med det den består av: stämmer, avrundning eller stämmer inte.",
      "Whether a printed sum agrees with what it is made of: adds up, rounding, or does not add up."
    ),
    GlossaryTerm(
      "avvikelse",
      "variance",
      "Det som prognosen eller utfallet lämnar av budgeten. Plus är bättre än budget, för intäkter och kostnader lika.",
      "What the forecast or outcome leaves of the budget. Plus is better than budget, for revenue and costs alike."
    ),
    GlossaryTerm(
      "balanskrav",
      "amountToRestore",
      "Lagens krav att ett underskott i resultatet återställs inom tre år.",
      "The law's demand that a deficit in the result be restored within three years."
    ),
    GlossaryTerm(
      "bedömning",
      "Assessment",
      "Vilken nivå ett mål har vid en rapport, med motivering och kommentar.",
      "The level a goal has at a report, with a motivation and a comment."
    ),
    GlossaryTerm(
      "beslut",
      "Decision",
      "Var och när något beslutades: instans, datum, paragraf och diarienummer.",
      "Where and when something was decided: body, date, paragraph and registration number."
    ),
    GlossaryTerm(
      "bibehållen",
      "steady",
      "En indikator som varken ökar eller minskar.",
      "An indicator that neither rises nor falls."
    ),
    GlossaryTerm(
      "bokslut",
      "annualAccounts",
      "Årets slutliga utfall.",
      "The final outcome of a year."
    ),
    GlossaryTerm(
      "brygga",
      "BudgetBridge",
      "Stegen från ett års ram till nästa: uppräkning, förändringar och effektiviseringar.",
      "The steps from one year's frame to the next: index, changes and efficiency requirements."
    ),
    GlossaryTerm(
      "budget",
      "budget",
      "Vad året får kosta och väntas ge, så som det är beslutat.",
      "What the year may cost and is expected to bring in, as decided."
    ),
    GlossaryTerm(
      "budgetbeslut",
      "BudgetDecision",
      "Ett beslut som ändrar budgeten under året: tilläggsanslag eller omfördelning.",
      "A decision that changes the budget during the year: more money, or money moved."
    ),
    GlossaryTerm(
      "delvis uppfyllt",
      "partlyMet",
      "Målet är nått till en del.",
      "The goal has been reached in part."
    ),
    GlossaryTerm(
      "delårsbokslut",
      "interimAccounts",
      "Rapporten om årets första månader, oftast till och med augusti.",
      "The report on the first months of the year, most often to the end of August."
    ),
    GlossaryTerm(
      "drift",
      "operations",
      "Den löpande verksamhetens intäkter och kostnader.",
      "The revenue and costs of day-to-day operations."
    ),
    GlossaryTerm(
      "effektiviseringsbehov",
      "efficiencyRequirement",
      "Hur mycket verksamheten ska spara för att rymmas i ramen.",
      "How much operations must save to stay within the frame."
    ),
    GlossaryTerm(
      "ej uppfyllt",
      "notMet",
      "Målet är inte nått.",
      "The goal has not been reached."
    ),
    GlossaryTerm(
      "ej utvärderad",
      "notEvaluated",
      "Inget är rapporterat ännu, så ingen nivå kan sättas.",
      "Nothing has been reported yet, so no level can be set."
    ),
    GlossaryTerm(
      "exploatering",
      "landDevelopment",
      "Att göra mark byggbar och sälja den: intäkter och kostnader för sig.",
      "Making land ready for building and selling it: revenue and costs of its own."
    ),
    GlossaryTerm(
      "finansiellt mål",
      "FinancialGoal",
      "Ett mål för kommunens ekonomi, t.ex. resultatets andel av skatter och bidrag.",
      "A goal for the municipality's finances, such as the result's share of taxes and grants."
    ),
    GlossaryTerm(
      "fokusområde",
      "focusAreas",
      "Ett område som fullmäktige har lyft fram för mandatperioden.",
      "An area that the council has put first for its term."
    ),
    GlossaryTerm(
      "formel",
      "formula",
      "Så räknas en rad, en kolumn eller en enskild siffra ut av andra.",
      "How a line, a column or a single figure is computed from others."
    ),
    GlossaryTerm(
      "förfaller snart",
      "dueSoon",
      "Det är kort tid kvar till uppdragets sista dag.",
      "Little time is left until the assignment's last day."
    ),
    GlossaryTerm(
      "försenad",
      "overdue",
      "Uppdragets sista dag har gått och det är inte färdigt.",
      "The assignment's last day has passed and it is not done."
    ),
    GlossaryTerm(
      "förvaltning",
      "Administration",
      "Tjänstemännen som utför det nämnden beslutar.",
      "The officers who carry out what the committee decides."
    ),
  ]
}
