extension GlossaryTerm {
  /// The words from p to ö.
  static let fromP: [GlossaryTerm] = [
    GlossaryTerm(
      "periodbudget",
      "periodBudget",
      "Den del av årets budget som hör till månaderna hittills.",
      "The part of the year's budget that belongs to the months so far."
    ),
    GlossaryTerm(
      "perspektiv",
      "perspective",
      "Den sida av verksamheten ett mål hör till, t.ex. invånare eller ekonomi.",
      "The side of operations a goal belongs to, such as inhabitants or finances."
    ),
    GlossaryTerm(
      "plan",
      "plan",
      "Vad som väntas åren efter budgetåret.",
      "What is expected in the years after the budget's own."
    ),
    GlossaryTerm(
      "planeringsförutsättning",
      "PlanningAssumption",
      "Ett antagande som budgeten vilar på, t.ex. skattesats eller folkmängd.",
      "Something the budget takes for granted, such as the tax rate or the population."
    ),
    GlossaryTerm(
      "preliminär",
      "preliminary",
      "Ett värde som kan komma att ändras; det står inom parentes.",
      "A value that may still change; it stands in parentheses."
    ),
    GlossaryTerm(
      "prognos",
      "forecast",
      "Vad året väntas sluta på.",
      "What the year is expected to end at."
    ),
    GlossaryTerm(
      "ramförändring",
      "frameChange",
      "Hur mycket en nämnds ram växer eller krymper, och varför.",
      "How much a committee's frame grows or shrinks, and why."
    ),
    GlossaryTerm(
      "rapportperiod",
      "ReportingPeriod",
      "Månaden som en rapport gäller till och med.",
      "The month to whose end a report reaches."
    ),
    GlossaryTerm(
      "resultatbudget",
      "incomeStatement",
      "Kommunens samlade intäkter och kostnader, ner till årets resultat.",
      "The municipality's whole revenue and costs, down to the year's result."
    ),
    GlossaryTerm(
      "reviderad budget",
      "revisedBudget",
      "Budgeten med årets beslut om ändringar inräknade.",
      "The budget with the year's decisions on changes counted in."
    ),
    GlossaryTerm(
      "risk",
      "Risk",
      "Något som kan gå fel, värderat efter sannolikhet och väsentlighet.",
      "Something that can go wrong, rated by likelihood and materiality."
    ),
    GlossaryTerm(
      "sannolikhet",
      "likelihood",
      "Hur troligt det är att en risk inträffar, i steg.",
      "How likely a risk is to happen, in steps."
    ),
    GlossaryTerm(
      "sjukfrånvaro",
      "sicknessAbsence",
      "Andelen av den ordinarie arbetstiden som personalen är sjuk.",
      "The share of regular working hours that staff are ill."
    ),
    GlossaryTerm(
      "tertial",
      "tertial",
      "En tredjedel av året: fyra månader.",
      "A third of the year: four months."
    ),
    GlossaryTerm(
      "tidplan",
      "CalendarReport",
      "Årets rapporter, när de lämnas in och när nämnden möts om dem.",
      "The year's reports, when they are handed in and when the committee meets about them."
    ),
    GlossaryTerm(
      "tilläggsanslag",
      "supplementaryAppropriation",
      "Mer pengar än budgeten hade, beslutat under året.",
      "More money than the budget had, decided during the year."
    ),
    GlossaryTerm(
      "tolerans",
      "tolerance",
      "Så mycket som avrundning kan förklara av att en summa inte går ihop.",
      "As much as rounding can explain of a sum that does not add up."
    ),
    GlossaryTerm(
      "underskott",
      "deficit",
      "Prognosen är sämre än budget.",
      "The forecast is worse than budget."
    ),
    GlossaryTerm(
      "uppdrag",
      "Assignment",
      "Något som en nämnd har fått att göra, med sista dag och status.",
      "Something a committee has been given to do, with a last day and a status."
    ),
    GlossaryTerm(
      "uppföljning",
      "FollowUp",
      "Status och kommentar för ett uppdrag vid en rapport.",
      "The status of an assignment at a report, and a comment."
    ),
    GlossaryTerm(
      "uppräkning",
      "index",
      "Att en ram höjs för att löner och priser stiger.",
      "Raising a frame because wages and prices rise."
    ),
    GlossaryTerm(
      "ursprunglig budget",
      "originalBudget",
      "Budgeten så som fullmäktige först beslutade den.",
      "The budget as the council first decided it."
    ),
    GlossaryTerm(
      "utan anmärkning",
      "withoutRemark",
      "Kontrollen fann inget att rätta.",
      "The control found nothing to put right."
    ),
    GlossaryTerm(
      "utfall",
      "outcome",
      "Vad det blev: det som har bokförts eller mätts.",
      "What it became: what was entered or measured."
    ),
    GlossaryTerm(
      "utgår",
      "withdrawn",
      "Ett uppdrag som inte längre ska göras.",
      "An assignment that is no longer to be done."
    ),
    GlossaryTerm(
      "varav",
      "memo",
      "En del av raden ovanför, som inte räknas en gång till i summan.",
      "A part of the line above, not counted once more in the sum."
    ),
    GlossaryTerm(
      "verksamhetsplan",
      "operationalPlan",
      "Nämndens eller förvaltningens plan för året.",
      "The committee's or administration's plan for the year."
    ),
    GlossaryTerm(
      "värdetyp",
      "ValueBasis",
      "Om ett värde är utfall, eller än så länge prognos, budget eller plan.",
      "Whether a value is an outcome, or so far a forecast, a budget or a plan."
    ),
    GlossaryTerm(
      "väsentlighet",
      "materiality",
      "Hur mycket det skulle betyda om en risk inträffar, i steg.",
      "How much it would matter if a risk happened, in steps."
    ),
    GlossaryTerm(
      "åtgärd",
      "action",
      "Något som ska göras för att nå ett mål eller minska en risk.",
      "Something to be done to reach a goal or make a risk smaller."
    ),
    GlossaryTerm(
      "ändringslogg",
      "LogEntry",
      "Vem som ändrade vad, när, från vad och till vad.",
      "Who changed what, when, from what and to what."
    ),
    GlossaryTerm(
      "överförmyndare",
      "chiefGuardian",
      "Den som granskar gode män och förvaltare.",
      "Whoever oversees guardians and trustees."
    ),
  ]
}
