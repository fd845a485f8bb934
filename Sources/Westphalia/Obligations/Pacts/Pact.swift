public import TypedGraph

/// A promise of one state to another under a treaty, as a binary relation.
///
/// Pacts are *projections* of a treaty and its parties (see ``Treaty/pacts(between:_:)``), or are
/// stated on their own where a data set lists dyads. They hold while the treaty is in force for both.
public protocol Pact: Relation where Source == SovereignState, Target == SovereignState {
  /// What is promised.
  static var duty: Duty { get }

  /// Under which terms.
  var terms: PactTerms { get }

  /// Makes the pact of some terms.
  init(_ terms: PactTerms)
}

extension Pact {
  /// Makes the pact of terms that nobody stated.
  public init() { self.init(PactTerms()) }

  /// The treaty, article, strength and conditions that are known.
  public var attributes: [Attribute] {
    Attribute.reflecting(terms).filter { $0.value != .list(AttributeList(texts: [])) }
  }
}
