/// A person who leads or represents a state.
public struct Leader: Recipient {
  /// The leader's key, `putin`.
  public let id: String

  /// The name people call them by.
  public let name: String

  /// Makes a leader.
  public init(_ key: String, name: String) {
    id = key
    self.name = name
  }

  /// Vladimir Putin.
  public static let putin = Leader("putin", name: "Vladimir Putin")

  /// Kim Jong Un.
  public static let kimJongUn = Leader("kim-jong-un", name: "Kim Jong Un")

  /// Kim Jong Il.
  public static let kimJongIl = Leader("kim-jong-il", name: "Kim Jong Il")

  /// Every leader that has a constant.
  public static let all: [Leader] = [
    .putin, .kimJongUn, .kimJongIl,
  ]
}

extension Leader: Codable {}
