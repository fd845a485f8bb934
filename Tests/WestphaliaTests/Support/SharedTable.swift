import Foundation
import TestSupport
import Testing

/// A table of comma-separated values in the shared data, with a header, for tests that need real
/// data.
struct SharedTable {
  /// The rows by the header's names.
  let rows: [[String: String]]

  /// Where a table lies.
  static func file(_ name: String) -> URL {
    PackageFiles.shared.appendingPathComponent("data/\(name)")
  }

  /// Whether a table is there; tests without theirs are skipped.
  static func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: file(name).path)
  }

  /// Reads a table.
  init(_ name: String) throws {
    var text = String(decoding: try Data(contentsOf: Self.file(name)), as: UTF8.self)
    // The lines of one file end in a carriage return alone.
    if !text.utf8.contains(UInt8(ascii: "\n")) {
      text = String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\r" ? "\n" : $0 }))
    }
    var records = Self.records(in: text)
    let header = try #require(records.isEmpty ? nil : records.removeFirst())
    rows = records.map { record in
      Dictionary(zip(header, record), uniquingKeysWith: { first, _ in first })
    }
  }

  /// The records of RFC 4180 text: cells may stand in quotes, in which commas and doubled quotes
  /// are data.
  private static func records(in text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    func finished() -> String { String(decoding: cell, as: UTF8.self) }
    for byte in text.utf8 {
      switch (byte, isQuoted) {
      case (UInt8(ascii: "\""), _):
        isQuoted.toggle()
      case (UInt8(ascii: ","), false):
        record.append(finished())
        cell = []
      case (UInt8(ascii: "\n"), false):
        record.append(finished())
        records.append(record)
        record = []
        cell = []
      case (UInt8(ascii: "\r"), false):
        break
      default:
        cell.append(byte)
      }
    }
    if !cell.isEmpty || !record.isEmpty { records.append(record + [finished()]) }
    return records
  }
}

/// The constants that source files declare, to find those missing from a list.
enum DeclaredConstants {
  /// The names of the public static constants of a type in a folder of the library's sources.
  static func names(of type: String, in folder: String) throws -> [String] {
    let directory = PackageFiles.root.appendingPathComponent("Sources/Westphalia/\(folder)")
    let files = try FileManager.default.contentsOfDirectory(
      at: directory, includingPropertiesForKeys: nil)
    var names: [String] = []
    for file in files where file.pathExtension == "swift" {
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ")
        if words.count > 5, words[0...2] == ["public", "static", "let"],
          words[5].hasPrefix("\(type)(")
        {
          names.append(String(words[3]))
        }
      }
    }
    return names.sorted()
  }
}
