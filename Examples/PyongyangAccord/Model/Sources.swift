import Westphalia

/// The sources of the model: the article, and those that say what is known from elsewhere.
enum Sources {
  /// The Italian press article on the Pyongyang agreement.
  ///
  /// Its own "today" is a day of June 2024.
  static let article = EvidenceSource(
    "article", title: "the article on the Pyongyang agreement", published: "2024-06")

  static let treatyText = EvidenceSource(
    "treaty-2024", title: "Treaty on Comprehensive Strategic Partnership, text",
    published: "2024-06-19")
  static let charter = EvidenceSource("UN-Charter", title: "Charter of the United Nations")
  static let panelDraft = EvidenceSource(
    "S/2024/255", title: "Security Council record of S/2024/255", published: "2024-03-28")
  static let sanctionsDraft = EvidenceSource(
    "S/2022/431", title: "Security Council record of S/2022/431", published: "2022-05-26")
  static let resolution1718 = EvidenceSource(
    "S/RES/1718 (2006)", title: "Resolution 1718", published: "2006-10-14")
  static let russianDenial = EvidenceSource("RUS-denial", title: "Russia's denial")
  static let northKoreanDenial = EvidenceSource("PRK-denial", title: "North Korea's denial")
  static let sipri = EvidenceSource("SIPRI", title: "SIPRI estimates for 2023–24")
  static let unitedStates = EvidenceSource(
    "US-2024-05-02", title: "United States statement of 2 May 2024", published: "2024-05-02")

  /// What the modeler holds to be so without a document to cite; always in the voice *believed*.
  static let record = EvidenceSource("outside-check", title: "an outside check without a document")
}
