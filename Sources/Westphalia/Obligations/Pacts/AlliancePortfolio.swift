public import TypedGraph

extension PortfolioScale {
  /// The strongest promise by its kind, as studies of alliance portfolios rank them.
  ///
  /// 3 for defense and offense, 2 for neutrality and nonaggression, 1 for consultation, 0 for none. Relations that are no
  /// pacts are left out.
  ///
  /// A state counts as its own strongest ally, as is usual; the range is 0 to 3. C. Signorino, J. Ritter, *Tau-b or not
  /// tau-b* (1999), rank the types of the Correlates of War so.
  public static let alliances = PortfolioScale(
    0...3,
    by: .by { entry in
      switch entry.anyRelation {
      case is DefensePact, is OffensePact: 3
      case is NeutralityPact, is NonaggressionPact: 2
      case is ConsultationPact: 1
      default: nil
      }
    }, own: 3)
}
