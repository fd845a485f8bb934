public import Foundation

/// The programs of Graphviz, where they are installed.
///
/// Tests that need them say so, and are skipped visibly without them:
///
/// ```swift
/// @Test("…", .enabled(if: Graphviz.isInstalled, "Graphviz is not installed"))
/// ```
///
/// Continuous integration refuses a run in which a test was skipped for that reason.
public enum Graphviz {
  /// `dot`, which lays a graph out.
  public static let dot = Command("dot")

  /// `nop`, which reads a document and writes it back in a plain form; `nop -p` only reads it.
  public static let nop = Command("nop")

  /// Whether both are there.
  public static let isInstalled = dot != nil && nop != nil
}

/// Where files lie that tests read.
public enum PackageFiles {
  /// The package's folder.
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder of shared material beside the package's; a plain clone does not have it.
  public static let shared = root.deletingLastPathComponent().appendingPathComponent("shared")

  /// Whether the shared material is there.
  public static let hasShared = FileManager.default.fileExists(atPath: shared.path)
}

/// Tests that take minutes: run by command, `WESTPHALIA_HEAVY=1 swift test`, and skipped visibly else.
///
/// ```swift
/// @Test("…", .enabled(if: HeavyTests.areWanted, "takes minutes: WESTPHALIA_HEAVY=1"))
/// ```
public enum HeavyTests {
  /// Whether they are wanted.
  public static let areWanted = ProcessInfo.processInfo.environment["WESTPHALIA_HEAVY"] == "1"
}
