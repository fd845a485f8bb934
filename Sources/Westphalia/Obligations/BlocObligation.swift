public import TypedGraph

/// One promise of a treaty to which a bloc is party, checked against one attack.
///
/// A bloc that is party is called on itself. Whether its members are as well is stated by ``Party/bindsMembers``: where
/// they are, each has findings of its own; where they are not, their answer is ``NoObligation/bindsOnlyTheBloc(_:_:)``.
public struct BlocObligation: Hashable, Sendable {
  /// The bloc.
  public let bloc: Bloc

  /// To whom it promised: a party to the attack.
  public let partner: SovereignState

  /// The treaty, which is in force for both.
  public let treaty: Treaty

  /// What was promised.
  public let promise: TreatyPromise

  /// Whether the bloc itself is called on, with the reason.
  public let answer: ObligationAnswer

  /// Whether the treaty binds the bloc's members too.
  public let bindsMembers: Bool

  /// The bloc's full members on the date, in order of their keys.
  public let members: [SovereignState]

  /// The relations of the graph it rests on.
  public let relations: [RelationID]
}

extension BlocObligation: CustomStringConvertible {
  /// The finding as a sentence, and whether it holds for members.
  public var description: String {
    let treaty = (promise.article.map { "article \($0) of " } ?? "") + "the \(treaty.name)"
    let deed = promise.duty.deed(toward: partner)
    let members = bindsMembers ? "it binds the members too" : "it does not bind the members"
    switch answer {
    case .obliged(_, _, let strength):
      let isCall = promise.duty == .defense || promise.duty == .offense
      return "\(bloc.name) is obliged by \(treaty) \(deed)"
        + (isCall ? ", \(strength.rawValue)" : "") + "; \(members)."
    case .notObliged(let reason):
      return "\(bloc.name) is not obliged by \(treaty) \(deed): \(reason); \(members)."
    case .undetermined(let facts):
      return "Whether \(bloc.name) is obliged by \(treaty) \(deed) cannot be told: "
        + "it is not known \(facts.map(\.description).joinedAsProse); \(members)."
    }
  }
}

extension BlocObligation {
  /// The order of results: by bloc, treaty, partner, duty and article.
  static func isOrdered(_ left: BlocObligation, _ right: BlocObligation) -> Bool {
    left.key.lexicographicallyPrecedes(right.key)
  }

  private var key: [String] {
    [bloc.id, treaty.id, partner.id, promise.duty.rawValue, promise.article ?? ""]
  }
}

extension Duty {
  /// What the duty binds to do, `to defend France`.
  func deed(toward partner: SovereignState) -> String {
    switch self {
    case .defense: "to defend \(partner.name)"
    case .offense: "to join \(partner.name)"
    case .neutrality: "to stay neutral toward \(partner.name)"
    case .nonaggression: "not to attack \(partner.name)"
    case .consultation: "to consult with \(partner.name)"
    }
  }
}
