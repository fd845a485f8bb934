import Foundation

/// What the environment asks of the tests.
enum Environment {
  /// Whether `WESTPHALIA_HEAVY=1` asks for the long runs.
  static let isHeavy = ProcessInfo.processInfo.environment["WESTPHALIA_HEAVY"] == "1"
}
