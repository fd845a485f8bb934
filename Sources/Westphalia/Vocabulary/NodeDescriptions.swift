// A node of the vocabulary prints as its name.

extension SovereignState: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}

extension Bloc: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}

extension UNBody: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}

extension Leader: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}

extension NonstateActor: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}

extension UnknownActor: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}

extension Region: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}

extension HistoricalEvent: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}

extension Treaty: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}

extension Weapon: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}

extension Technology: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}

extension Commodity: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}

extension Program: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}

extension Deal: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}

extension CouncilSeat: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}

extension Draft: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}

extension Resolution: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}

extension SanctionsRegime: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}
