extension Words {
  /// The official short name of a goal of Agenda 2030, 1 to 17; its number for any other.
  public func agenda2030(_ number: Int) -> String {
    guard agendaNames.indices.contains(number - 1) else { return String(number) }
    return agendaNames[number - 1]
  }

  private var agendaNames: [String] {
    switch language {
    case .swedish:
      [
        "Ingen fattigdom",
        "Ingen hunger",
        "God hälsa och välbefinnande",
        "God utbildning för alla",
        "Jämställdhet",
        "Rent vatten och sanitet för alla",
        "Hållbar energi för alla",
        "Anständiga arbetsvillkor och ekonomisk tillväxt",
        "Hållbar industri, innovationer och infrastruktur",
        "Minskad ojämlikhet",
        "Hållbara städer och samhällen",
        "Hållbar konsumtion och produktion",
        "Bekämpa klimatförändringarna",
        "Hav och marina resurser",
        "Ekosystem och biologisk mångfald",
        "Fredliga och inkluderande samhällen",
        "Genomförande och globalt partnerskap",
      ]
    case .english:
      [
        "No poverty",
        "Zero hunger",
        "Good health and well-being",
        "Quality education",
        "Gender equality",
        "Clean water and sanitation",
        "Affordable and clean energy",
        "Decent work and economic growth",
        "Industry, innovation and infrastructure",
        "Reduced inequalities",
        "Sustainable cities and communities",
        "Responsible consumption and production",
        "Climate action",
        "Life below water",
        "Life on land",
        "Peace, justice and strong institutions",
        "Partnerships for the goals",
      ]
    }
  }
}
