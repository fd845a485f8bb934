/// Where on a node an edge ends: a port, a compass point, or a compass point of a port.
public struct DOTPort: Hashable, Sendable {
  /// What follows the first colon.
  public let first: DOTValue

  /// What follows the second colon.
  public let second: DOTValue?

  /// Makes a port from raw values as a document holds them.
  public init(first: DOTValue, second: DOTValue? = nil) {
    self.first = first
    self.second = second
  }

  /// A named port, with a compass point if one is given.
  public static func named(_ name: DOTPortName, _ compass: DOTCompassPoint? = nil) -> DOTPort {
    DOTPort(
      first: DOTValue(trusted: name.text), second: compass.map { DOTValue(trusted: $0.rawValue) })
  }

  /// A compass point of the whole node.
  public static func compass(_ point: DOTCompassPoint) -> DOTPort {
    DOTPort(first: DOTValue(trusted: point.rawValue))
  }
}

extension DOTPort {
  /// The port as the value of `headport` or `tailport`.
  var joined: DOTValue {
    guard let second else { return DOTValue(bytes: first.utf8[...], isHTML: false) }
    return DOTValue(bytes: (first.utf8 + [UInt8(ascii: ":")] + second.utf8)[...], isHTML: false)
  }
}
