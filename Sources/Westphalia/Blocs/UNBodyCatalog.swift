extension UNBody {
  /// The Security Council, a principal organ since 1946-01-17, its first meeting.
  public static let securityCouncil = UNBody(
    "UNSC", name: "Security Council", aliases: ["United Nations Security Council", "UNSC"])

  /// The General Assembly, a principal organ since 1946-01-10, its first meeting.
  public static let generalAssembly = UNBody(
    "UNGA", name: "General Assembly", aliases: ["United Nations General Assembly", "UNGA"])

  /// The Secretariat under the Secretary-General, a principal organ.
  public static let secretariat = UNBody(
    "UN-SECRETARIAT", name: "Secretariat", aliases: ["United Nations Secretariat"])

  /// The International Court of Justice at The Hague, the principal judicial organ.
  public static let internationalCourtOfJustice = UNBody(
    "ICJ", name: "International Court of Justice", aliases: ["ICJ", "World Court"])

  /// The Economic and Social Council, a principal organ.
  public static let economicAndSocialCouncil = UNBody(
    "ECOSOC", name: "Economic and Social Council", aliases: ["ECOSOC"])

  /// The Trusteeship Council, a principal organ that suspended its work in 1994.
  public static let trusteeshipCouncil = UNBody("UNTC", name: "Trusteeship Council")

  /// The Human Rights Council, of the General Assembly since 2006.
  public static let humanRightsCouncil = UNBody(
    "UNHRC", name: "Human Rights Council", aliases: ["United Nations Human Rights Council"])

  /// The Military Staff Committee of article 47 of the Charter.
  public static let militaryStaffCommittee = UNBody(
    "UN-MSC", name: "Military Staff Committee")

  /// The Security Council's committee on sanctions against North Korea, of resolution 1718 (2006).
  public static let committee1718 = UNBody(
    "UNSC-1718", name: "1718 Committee",
    aliases: ["Security Council Committee established pursuant to resolution 1718 (2006)"])

  /// The Panel of Experts of resolution 1874 (2009), which watched the sanctions on North Korea
  /// until 2024-04-30.
  public static let panelOfExperts1874 = UNBody(
    "UNSC-1874-PANEL", name: "Panel of Experts (1874)",
    aliases: ["Panel of Experts established pursuant to resolution 1874 (2009)", "1874 Panel"])

  /// The Security Council's committee on sanctions against ISIL and Al-Qaida, of resolution 1267
  /// (1999).
  public static let committee1267 = UNBody(
    "UNSC-1267", name: "1267 Committee",
    aliases: ["ISIL (Da'esh) and Al-Qaida Sanctions Committee"])

  /// The Counter-Terrorism Committee of resolution 1373 (2001).
  public static let counterTerrorismCommittee = UNBody(
    "UNSC-1373", name: "Counter-Terrorism Committee", aliases: ["1373 Committee"])

  /// The Security Council's committee on weapons of mass destruction, of resolution 1540 (2004).
  public static let committee1540 = UNBody("UNSC-1540", name: "1540 Committee")

  /// The Security Council's committee on sanctions against Iran, of resolution 1737 (2006).
  public static let committee1737 = UNBody("UNSC-1737", name: "1737 Committee")

  /// The Peacebuilding Commission, since 2005.
  public static let peacebuildingCommission = UNBody(
    "UN-PBC", name: "Peacebuilding Commission")

  /// Every United Nations body that has a constant, in the order of their keys.
  public static let all: [UNBody] = [
    .economicAndSocialCouncil, .internationalCourtOfJustice, .militaryStaffCommittee,
    .peacebuildingCommission, .secretariat, .generalAssembly, .humanRightsCouncil,
    .securityCouncil, .committee1267, .counterTerrorismCommittee, .committee1540, .committee1718,
    .committee1737, .panelOfExperts1874, .trusteeshipCouncil,
  ]
}
