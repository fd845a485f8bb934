import Westphalia

/// A supplier or recipient as SIPRI writes it: a state, an armed group (`*`), an organization (`**`), or nobody known.
enum SIPRIParty {
  case state(SovereignState)
  case other(any Supplier & Recipient)

  /// Reads a name; it is never looked up as a state's where an asterisk stands behind it, as behind `PRC (Israel/Palestine)*`.
  init(_ name: String, on date: PartialDate, _ column: TableColumn) throws(RowProblem) {
    if name.hasSuffix("**") {
      let own = name.dropLast(2).trimmed
      self = .other(Bloc.known(as: own) ?? Bloc(own, name: own))
    } else if name.hasSuffix("*") {
      let own = name.dropLast().trimmed
      self = .other(NonstateActor(own, name: own))
    } else if name.lowercased().hasPrefix("unknown") {
      self = .other(UnknownActor("SIPRI \(name)", name: name))
    } else {
      self = .state(try Self.state(name, on: date, column))
    }
  }

  /// The party, whatever it is.
  var actor: any Supplier & Recipient {
    switch self {
    case .state(let state): state
    case .other(let actor): actor
    }
  }

  private static func state(
    _ name: String, on date: PartialDate, _ column: TableColumn
  ) throws(RowProblem) -> SovereignState {
    for own in [name] + (Self.names[name] ?? []) {
      if case .found(let state) = SovereignState.named(own, on: date) { return state }
    }
    // Names of today for states of then, as SIPRI lists them under one heading.
    for (heading, states) in Self.headings where heading == name {
      if let state = states.first(where: { $0.exists(on: date) != .no }) { return state }
    }
    if case .found(let state) = StateNames.all.state(named: name, on: date) { return state }
    throw RowProblem(
      "no single state has the name on the date", column: column.name,
      value: "\(name) \(date.spokenTime)")
  }

  /// SIPRI's own spellings, with another of the same state.
  private static let names: [String: [String]] = [
    "Congo": ["Republic of the Congo"], "Saint Vincent": ["Saint Vincent and the Grenadines"],
    "UAE": ["United Arab Emirates"], "East Germany (GDR)": ["East Germany"],
    "South Viet Nam": ["South Vietnam"], "Viet Nam": ["Vietnam"], "Turkiye": ["Turkey"],
    "Türkiye": ["Turkey"], "Bosnia-Herzegovina": ["Bosnia and Herzegovina"],
    "DR Congo": ["Democratic Republic of the Congo"], "Swaziland": ["Eswatini"],
    "Cote d'Ivoire": ["Ivory Coast"], "Cabo Verde": ["Cape Verde"],
    "Trinidad & Tobago": ["Trinidad and Tobago"], "North Yemen": ["Yemen Arab Republic"],
    "South Yemen": ["Yemen People's Republic"], "Timor-Leste": ["East Timor"],
  ]

  private static let headings: [(String, [SovereignState])] = [
    ("Germany", [.germany, .westGermany]), ("Viet Nam", [.vietnam]),
    ("Russia", [.russia, .sovietUnion]), ("Serbia", [.serbia, .serbiaAndMontenegro]),
  ]
}

extension Bloc {
  /// The bloc of the catalog that has a key, a name or another name.
  static func known(as text: String) -> Bloc? {
    let word = text.lowercased()
    return all.first {
      $0.id.lowercased() == word || $0.name.lowercased() == word
        || $0.aliases.contains { $0.lowercased() == word }
    }
  }
}

extension StringProtocol {
  /// The text without spaces at its ends.
  var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
