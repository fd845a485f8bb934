import TypedGraph

/// The sources of the tables of membership, by the names under which they can be found.
extension EvidenceSource {
  static func page(_ id: String, _ title: String, _ url: String? = nil) -> EvidenceSource {
    EvidenceSource(id, title: title, url: url)
  }

  static let asean = page(
    "ASEAN", "ASEAN, the declaration of Bangkok and the declarations of admission")
  static let africanUnionMembers = page(
    "AU-members", "African Union, “Member States”", "http://amo.au.int/en/member-states")
  static let africanUnionAccessions = page(
    "AU-accessions", "Wikipedia, “Member states of the African Union”",
    "https://en.academic.ru/dic.nsf/enwiki/11724370")
  static let arabPact = page("Arab-League", "Pact of the League of Arab States, 1945-03-22")
  static let councilOfEuropeMembers = page("COE-members", "Council of Europe, “46 member States”")
  static let commonwealthOfStatesMembers = page(
    "CIS-members", "Wikipedia, “Member states of the Commonwealth of Independent States”",
    "https://en-academic.com/dic.nsf/enwiki/11724396")
  static let ecowasWithdrawals = page(
    "ECOWAS-66", "ECOWAS, communiqué of the 66th session of the Authority, 2024-12-15, as reported",
    "https://hotjist.com/?p=160483")
  static let europeanTreaties = page(
    "EU-treaties", "The treaties of Rome, of accession and of withdrawal, by their entry into force"
  )
  static let mercosurMembers = page(
    "Mercosur-members", "Wikipedia, “Member states of Mercosur”",
    "https://wikisum.wiki/wiki/Member_states_of_Mercosur")
  static let natoMembers = page("NATO-members", "NATO, “Member countries”")
  static let opecMembers = page(
    "OPEC-members", "OPEC, “Member Countries”", "https://ixenergy.com/?p=332")
  static let opecExit = page(
    "OPEC-2026", "Report of the exit of the United Arab Emirates from OPEC on 2026-05-01",
    "https://efinder.lk/news/article/why-did-the-uae-quit-opec-and-opec")
  static let osceStates = page("OSCE-states", "OSCE, “Participating States”")
  static let osceMontenegro = page(
    "OSCE-2006", "OSCE, “Montenegro welcomed onto OSCE Permanent Council”, 2006-06-22",
    "https://www.osce.org/cio/47461")
  static let postSovietTreaties = page(
    "post-Soviet-treaties", "The treaties of Tashkent, Minsk, Alma-Ata and Astana")
  static let summits = page("summits", "The declarations of the summits and their chairs")
  static let unitedNationsMembers = page(
    "UN-members", "United Nations, “Growth in United Nations membership”")
  static let warsawPactRatification = page(
    "prlib-619242", "Presidential Library, “Warsaw Pact signed”",
    "https://www.prlib.ru/en/history/619242")
}

/// The sources of the tables of courts, agencies and movements of the whole world.
extension EvidenceSource {
  static let atomicEnergyFirstMembers = page(
    "INFCIRC-16", "IAEA, INFCIRC/16 of 1960-03-10",
    "https://docslib.org/doc/7646062/infcirc-16-p-e-3")
  static let atomicEnergyMaldives = page(
    "IAEA-2025", "Report of the Maldives' admission to the IAEA on 2025-09-15",
    "https://atolltimes.mv/post/news/13496")
  static let atomicEnergyMembers = page(
    "IAEA-members", "Wikipedia, “Member states of the International Atomic Energy Agency”",
    "https://wikimili.com/en/Member_states_of_the_International_Atomic_Energy_Agency")
  static let atomicEnergySomalia = page(
    "IAEA-2024", "Report of Somalia's admission to the IAEA in September 2024",
    "https://en.sputniknews.africa/amp/20240918/somalia-becomes-the-179th-member-of-the-iaea-1068326872.html"
  )
  static let atomicEnergyStatute = page(
    "IEADB-3593",
    "International Environmental Agreements Database (Mitchell et al. 2020), agreement 3593",
    "https://www.iea.ulaval.ca")
  static let chemicalWeaponsPalestine = page(
    "OPCW-2018", "OPCW, statement of 2018-05-23 on the accession of Palestine, as reported",
    "https://palestinenewsgazette.com/state-of-palestine-accedes-to-the-chemical-weapons-convention/"
  )
  static let chemicalWeaponsStatus = page(
    "UNTC-XXVI-3", "United Nations Treaty Collection, chapter XXVI.3, status as at 2026-02-03",
    "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVI-3&chapter=26")
  static let correlatesOfWarOrganizations = page(
    "COW-IGO", "Correlates of War, Intergovernmental Organizations v3.0",
    "https://correlatesofwar.org/data-sets/IGOs")
  static let correlatesOfWarStates = page(
    "COW-states", "Correlates of War, State System Membership v2016")
  static let groupOf77Members = page(
    "G77-members", "Wikipedia, “Group of 77”", "https://en.wikipedia.org/wiki/Group_of_77")
  static let groupOf77SouthSudan = page(
    "G77-2014", "Report of South Sudan's membership of the Group of 77 in 2014",
    "https://www.oyetimes.com/news/africa/71518-south-sudan-becomes-member-of-g77")
  static let nonAlignedMembers = page(
    "NAM-members", "Wikipedia, “Non-Aligned Movement”",
    "https://en.wikipedia.org/wiki/Non-Aligned_Movement")
  static let nonAlignedSouthSudan = page(
    "NAM-2024",
    "New Vision, “South Sudan joins Non-Aligned Movement”; Eye Radio on the meeting of Baku",
    "https://www.newvision.co.ug/category/news/south-sudan-joins-non-aligned-movement-NV_179016")
  static let romeStatuteElSalvador = page(
    "Aviso-43/2017", "Diário da República, Aviso 43/2017 of 2017-05-04",
    "https://dre.tretas.org/dre/2961133/aviso-43-2017-de-4-de-maio")
  static let romeStatuteKiribati = page(
    "CICC-2019", "Coalition for the ICC, “Kiribati becomes the 123rd State Party”",
    "https://coalitionfortheicc.org/news/20191128/kiribati-accedes-rome-statute")
  static let romeStatutePalestine = page(
    "ASP-Palestine", "Assembly of States Parties, “State of Palestine”",
    "https://asp.icc-cpi.int/states-parties/asian-states/Palestine")
  static let romeStatuteParties = page(
    "ICC-parties", "Wikipedia, “States parties to the Rome Statute”",
    "https://en.wikipedia.org/wiki/States_parties_to_the_Rome_Statute")
  static let romeStatuteStatus = page(
    "UNTC-XVIII-10", "United Nations Treaty Collection, chapter XVIII.10, as copied in 2015",
    "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-10&chapter=18")
  static let romeStatuteUkraine = page(
    "CICC-2025", "Coalition for the ICC, “Ukraine becomes the 125th State Party”",
    "https://coalitionfortheicc.org/ukraine-becomes-125th-ICC-state-party")
  static let romeStatuteWithdrawals = page(
    "ICC-withdrawals", "Wikipedia, “International Criminal Court”",
    "https://en.wikipedia.org/wiki/International_Criminal_Court")
  static let worldFactbook = page(
    "CIA-Factbook", "CIA, The World Factbook, the editions of 1990 to 2025",
    "https://github.com/MilkMp/CIA-World-Factbooks-Archive-1990-2025")
}
