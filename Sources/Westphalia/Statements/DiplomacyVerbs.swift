public import TypedGraph

extension SovereignState {
  /// This state votes on a draft; on the day of the vote, unless something else is said.
  public func votes(
    _ choice: Vote.Choice, on draft: Draft, explanation: String? = nil
  ) -> Statement<Vote> {
    let statement = Statement(Vote(choice, explanation: explanation), from: self, to: draft)
    return draft.voted.map { statement.byDefault(.on($0)) } ?? statement
  }

  /// This state sponsors a draft; on the day of the vote, unless something else is said.
  public func sponsors(_ draft: Draft) -> Statement<Sponsorship> {
    let statement = Statement(Sponsorship(), from: self, to: draft)
    return draft.voted.map { statement.byDefault(.on($0)) } ?? statement
  }

  /// This state belongs to a bloc.
  public func belongs(
    to bloc: Bloc, as status: MembershipStatus = .full
  ) -> Statement<Membership> {
    Statement(Membership(status), from: self, to: bloc)
  }

  /// This state holds a seat in a body.
  public func holdsSeat(_ term: Seat.Term, in body: UNBody) -> Statement<Seat> {
    Statement(Seat(term), from: self, to: body)
  }

  /// This state promises another what a kind of pact says, under some terms.
  public func promises<P: Pact>(
    _ pact: P.Type, to other: SovereignState, _ terms: PactTerms = PactTerms()
  ) -> Statement<P> {
    Statement(P(terms), from: self, to: other)
  }

  /// This state guarantees another's security.
  public func guarantees(
    _ other: SovereignState, _ terms: PactTerms = PactTerms()
  ) -> Statement<SecurityGuarantee> {
    Statement(SecurityGuarantee(terms), from: self, to: other)
  }

  /// This state gives another a security assurance.
  public func assures(
    _ other: SovereignState, _ terms: PactTerms = PactTerms()
  ) -> Statement<SecurityAssurance> {
    Statement(SecurityAssurance(terms), from: self, to: other)
  }

  /// This state recognizes another.
  public func recognizes(
    _ other: SovereignState, isFull: Bool = true
  ) -> Statement<Recognition> {
    Statement(Recognition(isFull: isFull), from: self, to: other)
  }

  /// This state keeps a mission in another.
  public func keepsMission(
    _ level: MissionLevel = .embassy, in other: SovereignState
  ) -> Statement<DiplomaticMission> {
    Statement(DiplomaticMission(level), from: self, to: other)
  }

  /// This state and another place their relations at a level: `.ambassador`, or in words of their own.
  public func hasRelations(
    at level: RelationsLevel.Level, with other: SovereignState
  ) -> Statement<RelationsLevel> {
    Statement(RelationsLevel(level), from: self, to: other)
  }

  /// This state and another draw closer.
  public func drawsCloser(to other: SovereignState) -> Statement<Rapprochement> {
    Statement(Rapprochement(), from: self, to: other)
  }

  /// This state borders another, by land or across water.
  public func borders(
    _ other: SovereignState, _ category: ContiguityCategory = .land
  ) -> Statement<Contiguity> {
    Statement(Contiguity(category), from: self, to: other)
  }

  /// This state takes the place of another.
  ///
  /// - Parameters:
  ///   - predecessor: The state whose place it takes.
  ///   - manner: In what way; nil where nobody says.
  ///   - treaties: Which of the predecessor's treaties bind it; nil where nobody says, so that what
  ///     depends on it is undetermined.
  /// - Returns: The statement; say since when.
  public func succeeds(
    _ predecessor: SovereignState, as manner: Succession.Manner? = nil,
    takingOver treaties: Succession.PassingTreaties? = nil
  ) -> Statement<Succession> {
    Statement(Succession(manner, treaties: treaties), from: self, to: predecessor)
  }
}

extension Actor {
  /// This actor visits a state.
  public func visits(_ host: SovereignState, city: String? = nil) -> Statement<Visit> {
    Statement(Visit(city: city), from: self, to: host)
  }

  /// This actor meets another at the highest level.
  public func meets(_ other: any Actor, city: String? = nil) -> Statement<Summit> {
    Statement(Summit(city: city), from: self, to: other)
  }

  /// This actor speaks in public of or to another.
  public func says(
    _ tone: PublicStatement.Tone, of other: any Actor, _ content: String? = nil
  ) -> Statement<PublicStatement> {
    Statement(PublicStatement(tone, content: content), from: self, to: other)
  }

  /// This actor supports or shields another in a forum.
  public func supports(
    _ other: any Actor, in forum: String? = nil
  ) -> Statement<DiplomaticSupport> {
    Statement(DiplomaticSupport(forum: forum), from: self, to: other)
  }
}

extension Leader {
  /// This leader holds an office of a state.
  public func holds(_ office: String, of state: SovereignState) -> Statement<OfficeHolding> {
    Statement(OfficeHolding(office), from: self, to: state)
  }
}

extension UNBody {
  /// This body is established by a resolution.
  public func isEstablished(
    by resolution: Resolution, mandateEnd: PartialDate? = nil
  ) -> Statement<Establishment> {
    Statement(Establishment(mandateEnd: mandateEnd), from: self, to: resolution)
  }

  /// This body monitors a regime.
  public func monitors(_ regime: SanctionsRegime) -> Statement<Monitoring> {
    Statement(Monitoring(), from: self, to: regime)
  }
}

extension Bloc {
  /// The statements of this bloc's recorded history of membership.
  public var membershipStatements: StatementGroup {
    StatementGroup(
      membership.map { spell in
        Statement(Membership(spell.status), from: spell.state, to: self).byDefault(spell.period)
      })
  }
}

extension UNBody {
  /// The statements of who held a permanent seat in the Security Council, and when.
  public static var permanentSeatStatements: StatementGroup {
    StatementGroup(
      SeatSpell.permanentMembers.map { spell in
        Statement(Seat(spell.term), from: spell.state, to: .securityCouncil).byDefault(spell.period)
      })
  }
}
