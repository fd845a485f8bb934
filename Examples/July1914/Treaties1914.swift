import Westphalia

/// The treaties of July 1914, as far as the crisis needs them.
///
/// Where the notes this is taken from give no dates, a treaty is not bounded in time.
extension Treaty {
  static let dualAlliance = Treaty(
    "dual-alliance", name: "Dual Alliance of 1879", inForce: .since("1879"),
    promises: [
      TreatyPromise(.defense, conditions: [.adversary([.russia])]),
      TreatyPromise(.neutrality, conditions: [.partnerIsAttacked]),
    ])

  static let tripleAlliance = Treaty(
    "triple-alliance", name: "Triple Alliance of 1882", inForce: .since("1882"),
    promises: [
      TreatyPromise(
        .defense, article: "II", by: .only([.germany, .austriaHungary]), to: .only([.italy]),
        conditions: [.adversary([.france]), .unprovoked]),
      TreatyPromise(
        .defense, article: "II", by: .only([.italy]), to: .only([.germany]),
        conditions: [.adversary([.france]), .unprovoked]),
      TreatyPromise(
        .defense, article: "III",
        conditions: [
          .adversaries(
            atLeast: 2, among: [.france, .japan, .russia, .unitedKingdom, .unitedStates]),
          .unprovoked,
        ]),
    ])

  static let romania1883 = Treaty(
    "romania-1883", name: "Romanian alliance of 1883", inForce: .since("1883"),
    promises: [
      TreatyPromise(
        .defense, by: .only([.austriaHungary, .germany]), to: .only([.romania]),
        conditions: [.unprovoked]),
      TreatyPromise(
        .defense, by: .only([.romania]), to: .only([.austriaHungary, .germany]),
        conditions: [.unprovoked]),
      TreatyPromise(
        .consultation, by: .only([.italy]),
        to: .only([.romania, .austriaHungary, .germany]), .consultationOnly),
    ])

  static let francoRussianAlliance = Treaty(
    "franco-russian", name: "Franco-Russian Alliance of 1894", inForce: .since("1894"),
    promises: [
      TreatyPromise(.defense, conditions: [.adversary([.germany])]),
      TreatyPromise(
        .defense,
        conditions: [
          .adversary([.austriaHungary, .italy]), .adversarySupported(by: [.germany]),
        ]),
    ])

  static let francoItalian1902 = Treaty(
    "franco-italian-1902", name: "Franco-Italian agreement of 1902", inForce: .since("1902"),
    promises: [TreatyPromise(.neutrality, conditions: [.unprovoked])])

  static let angloJapaneseAlliance = Treaty(
    "anglo-japanese", name: "Anglo-Japanese Alliance of 1911", inForce: .since("1911"),
    promises: [TreatyPromise(.defense, conditions: [.place(.easternAsiaAndIndia)])])

  static let angloPortugueseAlliance = Treaty(
    "anglo-portuguese", name: "Anglo-Portuguese Alliance", inForce: .always,
    promises: [
      TreatyPromise(.defense, by: .only([.unitedKingdom]), to: .only([.portugal]), .unstated)
    ])

  static let serbiaGreece1913 = Treaty(
    "serbia-greece-1913", name: "Serbian-Greek alliance of 1913", inForce: .since("1913"),
    promises: [TreatyPromise(.defense, conditions: [.unprovoked])])

  static let montenegroSerbia = Treaty(
    "montenegro-serbia", name: "Montenegrin-Serbian alliance", inForce: .always,
    promises: [TreatyPromise(.defense, .unstated)])

  static let ententeCordiale = Treaty(
    "britain-france", name: "Entente of Britain and France", inForce: .always,
    promises: [TreatyPromise(.consultation, .consultationOnly)])

  static let angloRussianEntente = Treaty(
    "britain-russia", name: "Entente of Britain and Russia", inForce: .always,
    promises: [TreatyPromise(.consultation, .consultationOnly)])

  /// Austria's promise is Austria-Hungary's by 1914, Prussia's Germany's.
  static let belgium1839 = Treaty(
    "belgium-1839", name: "guarantee of Belgium of 1839", inForce: .since("1839"),
    promises: [
      TreatyPromise(
        .defense,
        by: .only([.austriaHungary, .france, .germany, .russia, .unitedKingdom]),
        to: .only([.belgium]), .unstated)
    ])
}

extension Region {
  static let easternAsiaAndIndia = Region(
    "eastern-asia-india", name: "eastern Asia and India", states: [.japan, .china, .india],
    isComplete: true)
}
