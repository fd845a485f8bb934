public import TypedGraph

extension Signatory {
  /// This actor signs a treaty; the statement's period begins with the signature.
  ///
  /// To say when it ratified or withdrew, use
  /// ``isParty(to:signed:ratified:enteredIntoForce:withdrew:denounced:)``.
  public func signs(_ treaty: Treaty, on date: PartialDate? = nil) -> Statement<Party> {
    isParty(to: treaty, signed: date)
  }

  /// This actor is party to a treaty, with the dates that are known.
  ///
  /// The statement's period begins with the signature: the relation carries all dates of the party,
  /// and ``Party/stage(on:in:heldDuring:)`` says whether the treaty binds it on a date.
  ///
  /// - Parameters:
  ///   - treaty: The treaty.
  ///   - signed: When it signed; the treaty's own date where it is left out.
  ///   - ratified: When it ratified.
  ///   - enteredIntoForce: When the treaty entered into force for it.
  ///   - withdrew: The first day on which the treaty no longer binds it.
  ///   - denounced: When it gave notice that it leaves.
  /// - Returns: The statement, from the signature on.
  public func isParty(
    to treaty: Treaty, signed: PartialDate? = nil, ratified: PartialDate? = nil,
    enteredIntoForce: PartialDate? = nil, withdrew: PartialDate? = nil,
    denounced: PartialDate? = nil
  ) -> Statement<Party> {
    let signed = signed ?? treaty.signed
    let party = Party(
      signed: signed, ratified: ratified, enteredIntoForce: enteredIntoForce, withdrew: withdrew,
      denounced: denounced)
    return Statement(party, from: self, to: treaty)
      .byDefault(.sinceSignature(signed))
  }
}

extension Statement where R == Party {
  /// The party signed on a date, and is party from then on: `russia.signs(treaty).on("2024-06-19")` is
  /// `russia.signs(treaty, on: "2024-06-19")`.
  ///
  /// Of other statements it says that they hold on that day alone; being party to a treaty does not end
  /// with the day of the signature.
  public func on(_ date: PartialDate) -> Statement<Party> {
    var copy = since(date)
    copy.relation = relation.signed(on: date)
    return copy
  }

  /// It is party over a period, within what else is said; a period of one date, ``TypedGraph/Period/on(_:)``,
  /// is that of the signature: see ``on(_:)``.
  public func during(_ period: Period) -> Statement<Party> {
    if case .date(let date) = period.start, Period.on(date) == period { return on(date) }
    return narrowed(self, to: period)
  }

  /// It is party on every day of a day, month or year, and from then on, for nothing says that it left.
  public func throughout(_ date: PartialDate) -> Statement<Party> { since(PartialDate(date.first)) }
}

extension Period {
  /// From the signature on; from a day that nobody stated, where its date is not known.
  fileprivate static func sinceSignature(_ date: PartialDate?) -> Period {
    date.map(Period.since) ?? .unknown.ending(.open)
  }
}

/// A statement narrowed to a period by the rule for all statements.
private func narrowed<S: Refinable>(_ statement: S, to period: Period) -> S {
  statement.during(period)
}

extension Treaty {
  /// The statements that make states parties to the treaty, signed when it was signed.
  ///
  /// Each holds from signature on; chain ``TypedGraph/Refinable/during(_:)`` to say otherwise.
  public func binds(_ signatories: any Signatory...) -> StatementGroup {
    binds(signatories)
  }

  /// The statements that make states parties to the treaty, signed when it was signed.
  public func binds(_ states: SovereignState...) -> StatementGroup {
    binds(states as [any Signatory])
  }

  /// The statements that make states parties to the treaty, signed when it was signed.
  public func binds(_ signatories: [any Signatory]) -> StatementGroup {
    StatementGroup(
      signatories.map { signatory in
        Statement(Party(signed: signed), from: signatory, to: self)
          .byDefault(.sinceSignature(signed))
      })
  }

  /// The statement that makes a bloc party to the treaty, and its members bound by it while they belong to the bloc.
  ///
  /// The members are those that the graph states (``SovereignState/belongs(to:as:)``) or, where it states none, those
  /// of the package's table. A bloc that is party by ``binds(_:)-([any Signatory])`` binds itself alone.
  public func bindsWithMembers(_ bloc: Bloc) -> Statement<Party> {
    Statement(Party(signed: signed, bindsMembers: true), from: bloc, to: self)
      .byDefault(.sinceSignature(signed))
  }

  /// The statements that make a bloc's members parties to the treaty while they belong to it.
  ///
  /// The members and dates are those of the package's table of the bloc. For a bloc of one's own, whose members
  /// the graph states, say ``bindsWithMembers(_:)``.
  ///
  /// - Throws: ``TableError/notRecorded(table:)`` where the package has no table of the bloc.
  public func bindsMembers(of bloc: Bloc) throws(TableError) -> StatementGroup {
    guard !bloc.membership.isEmpty else { throw .notRecorded(table: "members of \(bloc.name)") }
    return StatementGroup(
      bloc.membership.filter { $0.status == .full }.map { spell in
        Statement(Party(enteredIntoForce: spell.period.start.date), from: spell.state, to: self)
          .byDefault(spell.period)
      })
  }

  /// This treaty takes the place of another.
  public func supersedes(_ other: Treaty) -> Statement<Supersession> {
    Statement(Supersession(), from: self, to: other)
  }

  /// This treaty changes another's content.
  public func amends(_ other: Treaty) -> Statement<Amendment> {
    Statement(Amendment(), from: self, to: other)
  }
}
