public import TypedGraph

/// A state's being bound by a treaty over one span of time, as the package's catalog has it.
public struct PartySpell: Hashable, Sendable {
  /// The party.
  public let state: SovereignState

  /// When the treaty bound it; the end is the first day it no longer did.
  public let period: Period

  /// When it signed or acceded; nil: when the treaty was signed.
  public let signed: PartialDate?

  /// Why a date is not to the day, or which of several days it is; nil where there is nothing to say.
  public let remark: String?

  /// Makes a spell.
  ///
  /// - Parameters:
  ///   - state: The party.
  ///   - period: When the treaty bound it.
  ///   - signed: When it signed or acceded.
  ///   - remark: Why a date is not to the day, or which of several days it is.
  public init(
    _ state: SovereignState, _ period: Period, signed: PartialDate? = nil, remark: String? = nil
  ) {
    self.state = state
    self.period = period
    self.signed = signed
    self.remark = remark
  }
}

extension PartySpell: CustomStringConvertible {
  /// `Finland 2023-04-04 –`.
  public var description: String { "\(state) \(period)" }
}
