/// A bloc or intergovernmental organization: NATO, the European Union, BRICS.
///
/// Membership over time is stated with ``Membership`` relations; for the blocs whose history the
/// library knows, ``membership`` lists it.
public struct Bloc: Signatory, Recipient, Supplier, Body {
  /// The bloc's key, `NATO`.
  public let id: String

  /// The common English name.
  public let name: String

  /// Other names it goes by.
  public let aliases: [String]

  /// Makes a bloc.
  public init(_ key: String, name: String, aliases: [String] = []) {
    id = key
    self.name = name
    self.aliases = aliases
  }
}
