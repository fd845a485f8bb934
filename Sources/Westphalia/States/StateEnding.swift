import TypedGraph

extension SovereignState {
  /// The state with its existence ended on a date, the first day on which it no longer exists.
  func ended(on date: PartialDate) -> SovereignState {
    let spells = existenceSpells.compactMap { spell -> ExistenceSpell? in
      guard spell.period.latestEnd > date.first || spell.period.isOpenEnded else { return spell }
      let period = spell.period.ending(.date(date))
      return period.isEmpty ? nil : ExistenceSpell(period, spell.source)
    }
    return with(existence: spells.isEmpty ? [ExistenceSpell(.until(date), .modeler)] : spells)
  }

  /// The state as one that exists from a date on at the latest.
  func founded(on date: PartialDate) -> SovereignState {
    if existenceSpells.isEmpty { return with(existence: [ExistenceSpell(.since(date), .modeler)]) }
    if exists(on: date) == .certainly { return self }
    return with(existence: existenceSpells + [ExistenceSpell(.since(date), .modeler)])
  }

  /// The state under another name; the old one becomes an alias.
  func renamed(_ name: String) -> SovereignState {
    guard name != self.name else { return self }
    return SovereignState(
      id, name: name, codes: codes, existence: existenceSpells, aliases: aliases + [self.name])
  }

  private func with(existence: [ExistenceSpell]) -> SovereignState {
    SovereignState(id, name: name, codes: codes, existence: existence, aliases: aliases)
  }
}

extension Bloc {
  /// The bloc with its existence ended on a date, the first day on which it no longer exists.
  func ended(on date: PartialDate) -> Bloc {
    let periods = existence.compactMap { period -> Period? in
      guard period.latestEnd > date.first || period.isOpenEnded else { return period }
      let ended = period.ending(.date(date))
      return ended.isEmpty ? nil : ended
    }
    return Bloc(
      id, name: name, aliases: aliases, existence: periods.isEmpty ? [.until(date)] : periods)
  }
}
