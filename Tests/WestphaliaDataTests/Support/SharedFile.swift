import Foundation
import TestSupport

/// The field's files in the shared data.
enum SharedFile {
  /// Where a file lies.
  static func named(_ name: String) -> URL {
    PackageFiles.shared.appendingPathComponent("data/\(name)")
  }
}
