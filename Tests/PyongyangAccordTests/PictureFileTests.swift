import Foundation
import Testing

@testable import PyongyangAccord

@Suite("Files of pictures")
struct PictureFileTests {
  @Test(
    "What cannot be written is said in one plain sentence",
    arguments: [
      ("/nowhere/at/all/picture.svg", "No such file or directory"), ("/", "Is a directory"),
      ("/dev/null/picture.svg", "Not a directory"),
    ])
  func refused(path: String, reason: String) {
    let error = #expect(throws: PictureFile.Refusal.self) {
      try PictureFile(path).write(Data("x".utf8))
    }
    let sentence = "\(error.map(String.init(describing:)) ?? "")"
    #expect(sentence == "\(path) cannot be written: \(reason)")
  }

  @Test("A file that is there is replaced")
  func written() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "picture-\(ProcessInfo.processInfo.processIdentifier).svg")
    defer { try? FileManager.default.removeItem(at: url) }
    for text in ["a longer text", "short"] {
      try PictureFile(url.path).write(Data(text.utf8))
      #expect(try String(contentsOf: url, encoding: .utf8) == text)
    }
  }
}
