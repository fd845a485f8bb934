// Values of lists that people type first and that are not on the list. None can be used: the compiler answers each with
// the value there is.

extension Sanction.Measure {
  /// Use `financial` or `military`.
  @available(*, unavailable, message: "aid that is stopped is .financial, military aid .military")
  public static var aid: Self { unavailable() }

  /// Use `financial`.
  @available(*, unavailable, renamed: "financial")
  public static var economicAid: Self { unavailable() }

  /// Use `financial`.
  @available(*, unavailable, renamed: "financial")
  public static var assetFreeze: Self { unavailable() }

  /// Use `financial`.
  @available(*, unavailable, renamed: "financial")
  public static var assetFreezes: Self { unavailable() }

  /// Use `financial`.
  @available(*, unavailable, renamed: "financial")
  public static var freeze: Self { unavailable() }

  /// Use `financial`.
  @available(*, unavailable, renamed: "financial")
  public static var financialSanctions: Self { unavailable() }

  /// Use `financial`.
  @available(*, unavailable, renamed: "financial")
  public static var finance: Self { unavailable() }

  /// Use `financial`.
  @available(*, unavailable, renamed: "financial")
  public static var banking: Self { unavailable() }

  /// Use `financial`.
  @available(*, unavailable, renamed: "financial")
  public static var banks: Self { unavailable() }

  /// Use `financial`.
  @available(*, unavailable, renamed: "financial")
  public static var swift: Self { unavailable() }

  /// Use `financial`.
  @available(*, unavailable, renamed: "financial")
  public static var assets: Self { unavailable() }

  /// Use `financial`.
  @available(*, unavailable, renamed: "financial")
  public static var capital: Self { unavailable() }

  /// Use `travel`.
  @available(*, unavailable, renamed: "travel")
  public static var travelBan: Self { unavailable() }

  /// Use `travel`.
  @available(*, unavailable, renamed: "travel")
  public static var travelBans: Self { unavailable() }

  /// Use `travel`.
  @available(*, unavailable, renamed: "travel")
  public static var visaBan: Self { unavailable() }

  /// Use `travel`.
  @available(*, unavailable, renamed: "travel")
  public static var visaBans: Self { unavailable() }

  /// Use `travel`.
  @available(*, unavailable, renamed: "travel")
  public static var entryBan: Self { unavailable() }

  /// Use `travel`.
  @available(*, unavailable, renamed: "travel")
  public static var visa: Self { unavailable() }

  /// Use `travel`.
  @available(*, unavailable, renamed: "travel")
  public static var visas: Self { unavailable() }

  /// Use `arms`.
  @available(*, unavailable, renamed: "arms")
  public static var armsEmbargo: Self { unavailable() }

  /// Use `arms`.
  @available(*, unavailable, renamed: "arms")
  public static var weapons: Self { unavailable() }

  /// Use `arms`.
  @available(*, unavailable, renamed: "arms")
  public static var weaponsEmbargo: Self { unavailable() }

  /// Use `arms`.
  @available(*, unavailable, renamed: "arms")
  public static var armsBan: Self { unavailable() }

  /// Use `military`.
  @available(*, unavailable, renamed: "military")
  public static var militaryAssistance: Self { unavailable() }

  /// Use `military`.
  @available(*, unavailable, renamed: "military")
  public static var militaryAid: Self { unavailable() }

  /// Use `military`.
  @available(*, unavailable, renamed: "military")
  public static var training: Self { unavailable() }

  /// Use `trade`.
  @available(*, unavailable, renamed: "trade")
  public static var oil: Self { unavailable() }

  /// Use `trade`.
  @available(*, unavailable, renamed: "trade")
  public static var oilEmbargo: Self { unavailable() }

  /// Use `trade`.
  @available(*, unavailable, renamed: "trade")
  public static var gas: Self { unavailable() }

  /// Use `trade`.
  @available(*, unavailable, renamed: "trade")
  public static var energy: Self { unavailable() }

  /// Use `trade`.
  @available(*, unavailable, renamed: "trade")
  public static var exports: Self { unavailable() }

  /// Use `trade`.
  @available(*, unavailable, renamed: "trade")
  public static var imports: Self { unavailable() }

  /// Use `trade`.
  @available(*, unavailable, renamed: "trade")
  public static var exportBan: Self { unavailable() }

  /// Use `trade`.
  @available(*, unavailable, renamed: "trade")
  public static var importBan: Self { unavailable() }

  /// Use `trade`.
  @available(*, unavailable, renamed: "trade")
  public static var exportControls: Self { unavailable() }

  /// Use `trade`.
  @available(*, unavailable, renamed: "trade")
  public static var tradeEmbargo: Self { unavailable() }

  /// Use `trade`.
  @available(*, unavailable, renamed: "trade")
  public static var embargo: Self { unavailable() }

  /// Use `trade`.
  @available(*, unavailable, renamed: "trade")
  public static var goods: Self { unavailable() }

  /// Use `trade`.
  @available(*, unavailable, renamed: "trade")
  public static var technology: Self { unavailable() }

  /// Use `trade`.
  @available(*, unavailable, renamed: "trade")
  public static var tariffs: Self { unavailable() }

  /// Use `trade`.
  @available(*, unavailable, renamed: "trade")
  public static var luxuryGoods: Self { unavailable() }

  /// There is no measure of its own for it: use .other, and objective: for the words.
  @available(
    *, unavailable,
    message: "there is no measure of its own for it: use .other, and objective: for the words"
  )
  public static var flightBan: Self { unavailable() }

  /// There is no measure of its own for it: use .other, and objective: for the words.
  @available(
    *, unavailable,
    message: "there is no measure of its own for it: use .other, and objective: for the words"
  )
  public static var airspace: Self { unavailable() }

  /// There is no measure of its own for it: use .other, and objective: for the words.
  @available(
    *, unavailable,
    message: "there is no measure of its own for it: use .other, and objective: for the words"
  )
  public static var aviation: Self { unavailable() }

  /// There is no measure of its own for it: use .other, and objective: for the words.
  @available(
    *, unavailable,
    message: "there is no measure of its own for it: use .other, and objective: for the words"
  )
  public static var shipping: Self { unavailable() }

  /// There is no measure of its own for it: use .other, and objective: for the words.
  @available(
    *, unavailable,
    message: "there is no measure of its own for it: use .other, and objective: for the words"
  )
  public static var ports: Self { unavailable() }

  /// There is no measure of its own for it: use .other, and objective: for the words.
  @available(
    *, unavailable,
    message: "there is no measure of its own for it: use .other, and objective: for the words"
  )
  public static var diplomatic: Self { unavailable() }

  /// There is no measure of its own for it: use .other, and objective: for the words.
  @available(
    *, unavailable,
    message: "there is no measure of its own for it: use .other, and objective: for the words"
  )
  public static var sports: Self { unavailable() }
}

extension RelationsLevel.Level {
  /// Leave the sentence out; where relations ended, end the level with .from(_:until:).
  @available(
    *, unavailable,
    message: "leave the sentence out; where relations ended, end the level with .from(_:until:)"
  )
  public static var none: Self { unavailable() }

  /// Relations end: give the level that ended .from(_:until:).
  @available(*, unavailable, message: "relations end: give the level that ended .from(_:until:)")
  public static var broken: Self { unavailable() }

  /// Relations end: give the level that ended .from(_:until:).
  @available(*, unavailable, message: "relations end: give the level that ended .from(_:until:)")
  public static var suspended: Self { unavailable() }

  /// Relations end: give the level that ended .from(_:until:).
  @available(*, unavailable, message: "relations end: give the level that ended .from(_:until:)")
  public static var severed: Self { unavailable() }

  /// Use .ambassador; the mission itself is keepsMission(.embassy, in:).
  @available(
    *, unavailable,
    message: "use .ambassador; the mission itself is keepsMission(.embassy, in:)"
  )
  public static var embassy: Self { unavailable() }

  /// Use .minister; the mission itself is keepsMission(.legation, in:).
  @available(
    *, unavailable,
    message: "use .minister; the mission itself is keepsMission(.legation, in:)"
  )
  public static var legation: Self { unavailable() }

  /// Consular relations are no level here; say it in words, "consular".
  @available(
    *, unavailable,
    message: "consular relations are no level here; say it in words, \"consular\""
  )
  public static var consulate: Self { unavailable() }

  /// Consular relations are no level here; say it in words, "consular".
  @available(
    *, unavailable,
    message: "consular relations are no level here; say it in words, \"consular\""
  )
  public static var consular: Self { unavailable() }

  /// Consular relations are no level here; say it in words, "consular".
  @available(
    *, unavailable,
    message: "consular relations are no level here; say it in words, \"consular\""
  )
  public static var consul: Self { unavailable() }

  /// Use `ambassador`.
  @available(*, unavailable, renamed: "ambassador")
  public static var ambassadors: Self { unavailable() }

  /// Use `ambassador`.
  @available(*, unavailable, renamed: "ambassador")
  public static var ambassadorial: Self { unavailable() }

  /// Use `ambassador`.
  @available(*, unavailable, renamed: "ambassador")
  public static var full: Self { unavailable() }

  /// Use `ambassador`.
  @available(*, unavailable, renamed: "ambassador")
  public static var normal: Self { unavailable() }

  /// Use `ambassador`.
  @available(*, unavailable, renamed: "ambassador")
  public static var diplomatic: Self { unavailable() }

  /// Use `minister`.
  @available(*, unavailable, renamed: "minister")
  public static var ministers: Self { unavailable() }

  /// Use `minister`.
  @available(*, unavailable, renamed: "minister")
  public static var ministerial: Self { unavailable() }

  /// Use `minister`.
  @available(*, unavailable, renamed: "minister")
  public static var envoy: Self { unavailable() }

  /// Use `chargeDAffaires`.
  @available(*, unavailable, renamed: "chargeDAffaires")
  public static var charge: Self { unavailable() }

  /// Use `chargeDAffaires`.
  @available(*, unavailable, renamed: "chargeDAffaires")
  public static var chargé: Self { unavailable() }

  /// Use `chargeDAffaires`.
  @available(*, unavailable, renamed: "chargeDAffaires")
  public static var chargeDaffaires: Self { unavailable() }

  /// Use `chargeDAffaires`.
  @available(*, unavailable, renamed: "chargeDAffaires")
  public static var chargeDAffaire: Self { unavailable() }

  /// Use `strategicPartnership`.
  @available(*, unavailable, renamed: "strategicPartnership")
  public static var strategic: Self { unavailable() }

  /// Use `strategicPartnership`.
  @available(*, unavailable, renamed: "strategicPartnership")
  public static var strategicPartner: Self { unavailable() }

  /// Use `comprehensiveStrategicPartnership`.
  @available(*, unavailable, renamed: "comprehensiveStrategicPartnership")
  public static var comprehensiveStrategic: Self { unavailable() }

  /// An alliance is a treaty with promises: its binds(_:), or promises(DefensePact.self, to:).
  @available(
    *, unavailable,
    message:
      "an alliance is a treaty with promises: its binds(_:), or promises(DefensePact.self, to:)"
  )
  public static var alliance: Self { unavailable() }

  /// An alliance is a treaty with promises: its binds(_:), or promises(DefensePact.self, to:).
  @available(
    *, unavailable,
    message:
      "an alliance is a treaty with promises: its binds(_:), or promises(DefensePact.self, to:)"
  )
  public static var allied: Self { unavailable() }

  /// An alliance is a treaty with promises: its binds(_:), or promises(DefensePact.self, to:).
  @available(
    *, unavailable,
    message:
      "an alliance is a treaty with promises: its binds(_:), or promises(DefensePact.self, to:)"
  )
  public static var ally: Self { unavailable() }
}

extension MissionLevel {
  /// Use `embassy`.
  @available(*, unavailable, renamed: "embassy")
  public static var ambassador: Self { unavailable() }

  /// Use `legation`.
  @available(*, unavailable, renamed: "legation")
  public static var minister: Self { unavailable() }

  /// Use `charge`.
  @available(*, unavailable, renamed: "charge")
  public static var chargeDAffaires: Self { unavailable() }

  /// A consulate is no diplomatic mission: make a kind of your own.
  @available(
    *, unavailable,
    message: "a consulate is no diplomatic mission: make a kind of your own"
  )
  public static var consulate: Self { unavailable() }

  /// A consulate is no diplomatic mission: make a kind of your own.
  @available(
    *, unavailable,
    message: "a consulate is no diplomatic mission: make a kind of your own"
  )
  public static var consul: Self { unavailable() }

  /// Leave the sentence out; where the mission was closed, end it with .from(_:until:).
  @available(
    *, unavailable,
    message: "leave the sentence out; where the mission was closed, end it with .from(_:until:)"
  )
  public static var none: Self { unavailable() }
}

extension MembershipStatus {
  /// Use `full`.
  @available(*, unavailable, renamed: "full")
  public static var member: Self { unavailable() }

  /// Use `full`.
  @available(*, unavailable, renamed: "full")
  public static var fullMember: Self { unavailable() }

  /// Use `associate`.
  @available(*, unavailable, renamed: "associate")
  public static var associateMember: Self { unavailable() }

  /// Use belongs(to:as:) with .intended().
  @available(*, unavailable, message: "use belongs(to:as:) with .intended()")
  public static var candidate: Self { unavailable() }

  /// Use belongs(to:as:) with .intended().
  @available(*, unavailable, message: "use belongs(to:as:) with .intended()")
  public static var applicant: Self { unavailable() }

  /// Use .full, and .since for the date.
  @available(*, unavailable, message: "use .full, and .since for the date")
  public static var founder: Self { unavailable() }

  /// Use .full, and .since for the date.
  @available(*, unavailable, message: "use .full, and .since for the date")
  public static var founding: Self { unavailable() }

  /// Use .associate, or make a kind of your own.
  @available(*, unavailable, message: "use .associate, or make a kind of your own")
  public static var partner: Self { unavailable() }

  /// Use .associate, or make a kind of your own.
  @available(*, unavailable, message: "use .associate, or make a kind of your own")
  public static var dialoguePartner: Self { unavailable() }
}

extension HostilityLevel {
  /// Use `use`.
  @available(*, unavailable, renamed: "use")
  public static var useOfForce: Self { unavailable() }

  /// Use `use`.
  @available(*, unavailable, renamed: "use")
  public static var force: Self { unavailable() }

  /// Use `use`.
  @available(*, unavailable, renamed: "use")
  public static var clash: Self { unavailable() }

  /// Use `display`.
  @available(*, unavailable, renamed: "display")
  public static var displayOfForce: Self { unavailable() }

  /// Use `display`.
  @available(*, unavailable, renamed: "display")
  public static var showOfForce: Self { unavailable() }

  /// Use `threat`.
  @available(*, unavailable, renamed: "threat")
  public static var threatOfForce: Self { unavailable() }
}

extension Vote.Choice {
  /// Use `yes`.
  @available(*, unavailable, renamed: "yes")
  public static var `for`: Self { unavailable() }

  /// Use `yes`.
  @available(*, unavailable, renamed: "yes")
  public static var inFavor: Self { unavailable() }

  /// Use `yes`.
  @available(*, unavailable, renamed: "yes")
  public static var favor: Self { unavailable() }

  /// Use `yes`.
  @available(*, unavailable, renamed: "yes")
  public static var favour: Self { unavailable() }

  /// Use `yes`.
  @available(*, unavailable, renamed: "yes")
  public static var aye: Self { unavailable() }

  /// Use `no`.
  @available(*, unavailable, renamed: "no")
  public static var against: Self { unavailable() }

  /// Use `no`.
  @available(*, unavailable, renamed: "no")
  public static var nay: Self { unavailable() }

  /// Use `abstain`.
  @available(*, unavailable, renamed: "abstain")
  public static var abstention: Self { unavailable() }

  /// Use `abstain`.
  @available(*, unavailable, renamed: "abstain")
  public static var abstained: Self { unavailable() }

  /// Use `abstain`.
  @available(*, unavailable, renamed: "abstain")
  public static var abstains: Self { unavailable() }

  /// Use .no; whether that is a veto is asked of the graph: vetoes(of: draft).
  @available(
    *, unavailable,
    message: "use .no; whether that is a veto is asked of the graph: vetoes(of: draft)"
  )
  public static var veto: Self { unavailable() }
}

extension Seat.Term {
  /// Use `elected`.
  @available(*, unavailable, renamed: "elected")
  public static var nonPermanent: Self { unavailable() }

  /// Use `elected`.
  @available(*, unavailable, renamed: "elected")
  public static var nonpermanent: Self { unavailable() }

  /// Use `elected`.
  @available(*, unavailable, renamed: "elected")
  public static var rotating: Self { unavailable() }

  /// Use `elected`.
  @available(*, unavailable, renamed: "elected")
  public static var temporary: Self { unavailable() }
}

extension PublicStatement.Tone {
  /// Use `praise`.
  @available(*, unavailable, renamed: "praise")
  public static var praises: Self { unavailable() }

  /// Use `thanks`.
  @available(*, unavailable, renamed: "thanks")
  public static var thank: Self { unavailable() }

  /// Use `thanks`.
  @available(*, unavailable, renamed: "thanks")
  public static var gratitude: Self { unavailable() }

  /// Use `pledge`.
  @available(*, unavailable, renamed: "pledge")
  public static var promise: Self { unavailable() }

  /// Use `pledge`.
  @available(*, unavailable, renamed: "pledge")
  public static var promises: Self { unavailable() }

  /// Use `request`.
  @available(*, unavailable, renamed: "request")
  public static var asks: Self { unavailable() }

  /// Use `request`.
  @available(*, unavailable, renamed: "request")
  public static var demand: Self { unavailable() }

  /// Use `request`.
  @available(*, unavailable, renamed: "request")
  public static var appeal: Self { unavailable() }

  /// Use `criticism`.
  @available(*, unavailable, renamed: "criticism")
  public static var criticize: Self { unavailable() }

  /// Use `criticism`.
  @available(*, unavailable, renamed: "criticism")
  public static var critical: Self { unavailable() }

  /// Use `criticism`.
  @available(*, unavailable, renamed: "criticism")
  public static var condemnation: Self { unavailable() }

  /// Use `criticism`.
  @available(*, unavailable, renamed: "criticism")
  public static var protest: Self { unavailable() }

  /// Use threatens(_:with:).
  @available(*, unavailable, message: "use threatens(_:with:)")
  public static var threat: Self { unavailable() }

  /// Use threatens(_:with:).
  @available(*, unavailable, message: "use threatens(_:with:)")
  public static var threatens: Self { unavailable() }

  /// Use threatens(_:with:).
  @available(*, unavailable, message: "use threatens(_:with:)")
  public static var warning: Self { unavailable() }

  /// Use .praise or .pledge, or supports(_:in:).
  @available(*, unavailable, message: "use .praise or .pledge, or supports(_:in:)")
  public static var support: Self { unavailable() }

  /// Use `other`.
  @available(*, unavailable, renamed: "other")
  public static var neutral: Self { unavailable() }

  /// Use `other`.
  @available(*, unavailable, renamed: "other")
  public static var denial: Self { unavailable() }
}

extension ContiguityCategory {
  /// Use `land`.
  @available(*, unavailable, renamed: "land")
  public static var border: Self { unavailable() }

  /// Use `land`.
  @available(*, unavailable, renamed: "land")
  public static var river: Self { unavailable() }

  /// Say how far: .water12, .water24, .water150 or .water400, in miles.
  @available(
    *, unavailable,
    message: "say how far: .water12, .water24, .water150 or .water400, in miles"
  )
  public static var water: Self { unavailable() }

  /// Say how far: .water12, .water24, .water150 or .water400, in miles.
  @available(
    *, unavailable,
    message: "say how far: .water12, .water24, .water150 or .water400, in miles"
  )
  public static var sea: Self { unavailable() }

  /// Say how far: .water12, .water24, .water150 or .water400, in miles.
  @available(
    *, unavailable,
    message: "say how far: .water12, .water24, .water150 or .water400, in miles"
  )
  public static var maritime: Self { unavailable() }
}

extension Succession.Manner {
  /// Use `union`.
  @available(*, unavailable, renamed: "union")
  public static var annexation: Self { unavailable() }

  /// Use `union`.
  @available(*, unavailable, renamed: "union")
  public static var absorption: Self { unavailable() }

  /// Use `union`.
  @available(*, unavailable, renamed: "union")
  public static var incorporation: Self { unavailable() }

  /// Use `union`.
  @available(*, unavailable, renamed: "union")
  public static var unification: Self { unavailable() }

  /// Use `union`.
  @available(*, unavailable, renamed: "union")
  public static var merger: Self { unavailable() }

  /// Use `union`.
  @available(*, unavailable, renamed: "union")
  public static var reunification: Self { unavailable() }

  /// Use `secession`.
  @available(*, unavailable, renamed: "secession")
  public static var separation: Self { unavailable() }

  /// Use `oneOfSeveral`.
  @available(*, unavailable, renamed: "oneOfSeveral")
  public static var dissolution: Self { unavailable() }

  /// Use `secession`.
  @available(*, unavailable, renamed: "secession")
  public static var independence: Self { unavailable() }

  /// Use `oneOfSeveral`.
  @available(*, unavailable, renamed: "oneOfSeveral")
  public static var breakup: Self { unavailable() }

  /// Use `continuation`.
  @available(*, unavailable, renamed: "continuation")
  public static var renaming: Self { unavailable() }

  /// Use `continuation`.
  @available(*, unavailable, renamed: "continuation")
  public static var identity: Self { unavailable() }
}
