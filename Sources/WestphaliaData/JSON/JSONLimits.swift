/// How much of a JSON file is read before it is refused, so that no file takes memory or time without bound.
public struct JSONLimits: Hashable, Sendable {
  /// The longest file, in bytes.
  public var fileBytes: Int

  /// The longest single node, relation, source or event, in bytes.
  public var valueBytes: Int

  /// How deep lists and objects nest at most.
  public var depth: Int

  /// The most identities of relations that nothing is said of: those of relations that were removed.
  public var gaps: Int

  /// Makes limits.
  ///
  /// - Parameters:
  ///   - fileBytes: The longest file, in bytes; 4 GiB where left out.
  ///   - valueBytes: The longest single node, relation, source or event, in bytes; 16 MiB where left out.
  ///   - depth: How deep lists and objects nest at most; 64 where left out, and never more.
  ///   - gaps: The most identities of relations that nothing is said of; 10,000,000 where left out.
  public init(
    fileBytes: Int = 1 << 32, valueBytes: Int = 1 << 24, depth: Int = 64, gaps: Int = 10_000_000
  ) {
    self.fileBytes = max(0, fileBytes)
    self.valueBytes = max(0, valueBytes)
    self.depth = min(max(0, depth), Self.deepest)
    self.gaps = max(0, gaps)
  }

  /// Values are decoded by calls that nest as deep as they do.
  static let deepest = 64
}

extension JSONLimits: CustomStringConvertible {
  /// The limits in words.
  public var description: String {
    "at most \(fileBytes) bytes, \(valueBytes) a value, \(depth) levels, \(gaps) gaps"
  }
}
