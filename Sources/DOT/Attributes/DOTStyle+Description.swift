extension DOTStyle: CustomStringConvertible {
  /// The style as it is written, `dashed`.
  public var description: String { name }
}
