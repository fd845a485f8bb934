import Foundation

/// What the environment asks of the tests.
enum Environment {
  /// Whether `WESTPHALIA_HEAVY=1` asks for ten times the random operations.
  static let isHeavy = ProcessInfo.processInfo.environment["WESTPHALIA_HEAVY"] == "1"
}
