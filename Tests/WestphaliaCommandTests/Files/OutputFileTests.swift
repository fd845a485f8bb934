import Foundation
import Testing

@testable import WestphaliaCommand

@Suite("Files that are written")
struct OutputFileTests {
  let console = Console(output: CollectedBytes(), errors: CollectedBytes())

  @Test("A file is replaced whole, and a link leads to what is replaced")
  func replacing() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("file", "old")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: file)
    try OutputFile(folder.path("link"), Array("new".utf8)).write(console)
    #expect(try folder.text("file") == "new")
    #expect(try folder.names() == ["file", "link"])
  }

  @Test("A folder that is not there cannot take a file, and nothing is left")
  func noFolder() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: CommandError.self) {
      try OutputFile(folder.path("no/file"), [1]).write(console)
    }
    #expect(error?.status == .cannotCreate)
    #expect(try folder.names().isEmpty)
  }

  @Test("A device is written to and stays a device")
  func device() throws {
    try OutputFile("/dev/null", [1, 2, 3]).write(console)
    let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type]
    #expect(type as? FileAttributeType == .typeCharacterSpecial)
  }

  @Test("Several files come into a folder together, or none does")
  func folders() throws {
    let folder = try TemporaryFolder()
    try OutputFile.write([("a", [65]), ("b", [66])], toFolder: folder.path("out/in"), console)
    try OutputFile.write([("a", [67])], toFolder: folder.path("out/in"), console)
    #expect(try folder.text("out/in/a") == "C" && folder.text("out/in/b") == "B")
    _ = try folder.file("taken", "a file")
    let error = #expect(throws: CommandError.self) {
      try OutputFile.write([("a", [65])], toFolder: folder.path("taken"), console)
    }
    #expect(error?.status == .cannotCreate)
    let second = #expect(throws: CommandError.self) {
      try OutputFile.write(
        [("good", [65]), ("no/bad", [66])], toFolder: folder.path("mixed"), console)
    }
    #expect(second?.status == .cannotCreate)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("mixed")).isEmpty)
  }

  @Test("Of several files none is there without the others, and permissions stay")
  func together() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("a", "old")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    let error = #expect(throws: CommandError.self) {
      try OutputFile.write(
        [OutputFile(file, [65]), OutputFile(folder.path("no/b"), [66])], console)
    }
    #expect(error?.status == .cannotCreate)
    #expect(try folder.text("a") == "old" && folder.names() == ["a"])
    try OutputFile(file, [65]).write(console)
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
    #expect(try folder.text("a") == "A" && mode as? Int == 0o600)
    let second = #expect(throws: CommandError.self) {
      try OutputFile(folder.url.path, [65]).write(console)
    }
    #expect(second?.message.hasSuffix("it is a folder") == true)
  }
}
