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
