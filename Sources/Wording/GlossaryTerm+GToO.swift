extension GlossaryTerm {
  /// The words from g to o.
  static let fromGToO: [GlossaryTerm] = [
    GlossaryTerm(
      "grunduppdrag",
      "coreMission",
      "Det som en nämnd ska göra enligt lag och reglemente, år efter år.",
      "What a committee must do by law and its rules, year after year."
    ),
    GlossaryTerm(
      "hantering",
      "RiskTreatment",
      "Vad som görs åt en risk: accepteras, åtgärdas eller kontrolleras.",
      "What is done about a risk: accepted, made smaller or controlled."
    ),
    GlossaryTerm(
      "helt uppfyllt",
      "fullyMet",
      "Målet är nått.",
      "The goal has been reached."
    ),
    GlossaryTerm(
      "i balans",
      "balanced",
      "Prognosen håller budgeten.",
      "The forecast keeps to the budget."
    ),
    GlossaryTerm(
      "i hög grad uppfyllt",
      "largelyMet",
      "Målet är nästan nått.",
      "The goal has almost been reached."
    ),
    GlossaryTerm(
      "indikator",
      "Indicator",
      "Det som mäts för att se om ett mål nås, med målvärde och utfall per år.",
      "What is measured to see whether a goal is reached, with a target and an outcome a year."
    ),
    GlossaryTerm(
      "internkontrollplan",
      "internalControlPlan",
      "Årets plan för vad som ska kontrolleras, efter riskernas tyngd.",
      "The year's plan of what is to be controlled, by the weight of the risks."
    ),
    GlossaryTerm(
      "investeringar",
      "investments",
      "Det som köps eller byggs för att användas i flera år.",
      "What is bought or built to be used for several years."
    ),
    GlossaryTerm(
      "jämförelsegrupp",
      "group",
      "Kommuner eller genomsnitt som en indikator ställs bredvid.",
      "Municipalities or averages that an indicator is set beside."
    ),
    GlossaryTerm(
      "kommunfullmäktige",
      "council",
      "Kommunens högsta beslutande församling, vald av invånarna.",
      "The municipality's highest assembly, elected by its inhabitants."
    ),
    GlossaryTerm(
      "kommunstyrelse",
      "executiveBoard",
      "Nämnden som leder kommunen och håller uppsikt över de andra.",
      "The committee that leads the municipality and oversees the others."
    ),
    GlossaryTerm(
      "kontering",
      "BudgetPosting",
      "Var i budgeten ett beslut bokförs.",
      "Where in the budget a decision is entered."
    ),
    GlossaryTerm(
      "kontroll",
      "Control",
      "En granskning i internkontrollplanen, med metod, ansvarig och resultat.",
      "A check in the internal control plan, with its method, who does it and what it found."
    ),
    GlossaryTerm(
      "låsning",
      "PeriodLock",
      "En rapportperiod som inte får ändras, med vem som låste den och hur det såg ut då.",
      "A reporting period that may not be changed, with who locked it and how things stood then."
    ),
    GlossaryTerm(
      "löpande",
      "ongoing",
      "Ett uppdrag som pågår utan slutdag.",
      "An assignment that goes on without an end."
    ),
    GlossaryTerm(
      "med anmärkning",
      "withRemark",
      "Kontrollen fann något som ska rättas.",
      "The control found something to put right."
    ),
    GlossaryTerm(
      "mindre underskott",
      "minorDeficit",
      "Prognosen är sämre än budget, men inom det som kommunen kallar litet.",
      "The forecast is worse than budget, but within what the municipality calls minor."
    ),
    GlossaryTerm(
      "mål",
      "Goal",
      "Vad en nämnd vill nå, med indikatorer som mäter det.",
      "What a committee wants to reach, with indicators that measure it."
    ),
    GlossaryTerm(
      "målvärde",
      "targets",
      "Det värde som en indikator ska nå ett visst år.",
      "The value that an indicator is to reach in a year."
    ),
    GlossaryTerm(
      "nettokostnad",
      "netCosts",
      "Verksamhetens kostnader minus dess intäkter: det som kommunbidraget ska täcka.",
      "The costs of operations minus their revenue: what the municipality's allocation is to cover."
    ),
    GlossaryTerm(
      "nivå",
      "GoalLevel",
      "Hur långt ett mål har nått, från ej uppfyllt till helt uppfyllt.",
      "How far a goal has come, from not met to fully met."
    ),
    GlossaryTerm(
      "nyckeltal",
      "Indicator",
      "Ett annat ord för indikator.",
      "Another word for an indicator."
    ),
    GlossaryTerm(
      "nämnd",
      "committee",
      "Politiker med ansvar för ett område, t.ex. socialnämnden.",
      "Politicians responsible for one area, such as social services."
    ),
    GlossaryTerm(
      "omfördelning",
      "reallocation",
      "Pengar som flyttas mellan nämnder eller verksamheter utan att summan ändras.",
      "Money moved between committees or activities while the sum stays."
    ),
    GlossaryTerm(
      "omräknad",
      "restated",
      "Siffran har räknats om sedan den trycktes, så skillnaden är väntad.",
      "The figure has been recomputed since it was printed, so a difference is expected."
    ),
    GlossaryTerm(
      "organ",
      "Body",
      "Fullmäktige, styrelsen, en nämnd eller revisionen: de förtroendevalda som beslutar.",
      "The council, the board, a committee or the auditors: the elected who decide."
    ),
  ]
}
