internal import GraphKernel

/// Whether signed relations fall into two camps, with what proves it.
public typealias Balance = GraphKernel.Balance<Relational>

extension GraphQueries {
  /// Whether signed relations fall into two camps, positive within and negative between.
  ///
  /// - Throws: ``QueryError/oppositeSigns(positive:negative:)`` unless a rule is chosen,
  ///   ``QueryError/cancelled``.
  /// - Complexity: O(*n* + *m*). F. Harary, *On the notion of balance of a signed graph* (1953).
  public func balance(
    opposites: OppositeSigns = .refused
  ) throws(QueryError) -> Balance {
    let view = self.view
    let ties = try view.signedTies(opposites)
    return try view.asking { () throws(KernelError) in
      try ties.balance()
    }.resolved(by: view)
  }
}
