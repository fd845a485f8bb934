public import TypedGraph

// One pair for each role, so that a step of a pattern takes every type that plays it: a state is an actor, a
// signatory, a supplier and a recipient. The empty functions are what the compiler checks.

extension TypedPathPattern where End: Actor {
  /// Follows a relation that goes out from any actor.
  public func along<R: Relation>(_ kind: R.Type) -> PatternStep<R, Start, End, R.Target>
  where R.Source == any Actor { along(kind, as: { $0 }) }

  /// Follows a relation that goes to any actor against its direction.
  public func against<R: Relation>(_ kind: R.Type) -> PatternStep<R, Start, End, R.Source>
  where R.Target == any Actor { against(kind, as: { $0 }) }
}

extension TypedPathPattern where End: Recipient {
  /// Follows a relation that goes out from any recipient.
  public func along<R: Relation>(_ kind: R.Type) -> PatternStep<R, Start, End, R.Target>
  where R.Source == any Recipient { along(kind, as: { $0 }) }

  /// Follows a relation that goes to any recipient against its direction.
  public func against<R: Relation>(_ kind: R.Type) -> PatternStep<R, Start, End, R.Source>
  where R.Target == any Recipient { against(kind, as: { $0 }) }
}

extension TypedPathPattern where End: Supplier {
  /// Follows a relation that goes out from any supplier.
  public func along<R: Relation>(_ kind: R.Type) -> PatternStep<R, Start, End, R.Target>
  where R.Source == any Supplier { along(kind, as: { $0 }) }

  /// Follows a relation that goes to any supplier against its direction.
  public func against<R: Relation>(_ kind: R.Type) -> PatternStep<R, Start, End, R.Source>
  where R.Target == any Supplier { against(kind, as: { $0 }) }
}

extension TypedPathPattern where End: Signatory {
  /// Follows a relation that goes out from any signatory.
  public func along<R: Relation>(_ kind: R.Type) -> PatternStep<R, Start, End, R.Target>
  where R.Source == any Signatory { along(kind, as: { $0 }) }

  /// Follows a relation that goes to any signatory against its direction.
  public func against<R: Relation>(_ kind: R.Type) -> PatternStep<R, Start, End, R.Source>
  where R.Target == any Signatory { against(kind, as: { $0 }) }
}

extension TypedPathPattern where End: Body {
  /// Follows a relation that goes out from any body.
  public func along<R: Relation>(_ kind: R.Type) -> PatternStep<R, Start, End, R.Target>
  where R.Source == any Body { along(kind, as: { $0 }) }

  /// Follows a relation that goes to any body against its direction.
  public func against<R: Relation>(_ kind: R.Type) -> PatternStep<R, Start, End, R.Source>
  where R.Target == any Body { against(kind, as: { $0 }) }
}

extension TypedPathPattern where End: RuleSource {
  /// Follows a relation that goes out from anything that sets rules.
  public func along<R: Relation>(_ kind: R.Type) -> PatternStep<R, Start, End, R.Target>
  where R.Source == any RuleSource { along(kind, as: { $0 }) }

  /// Follows a relation that goes to anything that sets rules against its direction.
  public func against<R: Relation>(_ kind: R.Type) -> PatternStep<R, Start, End, R.Source>
  where R.Target == any RuleSource { against(kind, as: { $0 }) }
}

extension TypedPathPattern where End: RegulatedItem {
  /// Follows a relation that goes out from anything that rules can forbid.
  public func along<R: Relation>(_ kind: R.Type) -> PatternStep<R, Start, End, R.Target>
  where R.Source == any RegulatedItem { along(kind, as: { $0 }) }

  /// Follows a relation that goes to anything that rules can forbid against its direction.
  public func against<R: Relation>(_ kind: R.Type) -> PatternStep<R, Start, End, R.Source>
  where R.Target == any RegulatedItem { against(kind, as: { $0 }) }
}
