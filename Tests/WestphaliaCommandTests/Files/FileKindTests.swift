import Foundation
import Testing

@testable import WestphaliaCommand

@Suite("What is at a path")
struct FileKindTests {
  @Test("Files, folders, devices, links to them, and nothing")
  func kinds() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("file", "text")
    let files = FileManager.default
    try files.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: file)
    try files.createSymbolicLink(
      atPath: folder.path("dangling"), withDestinationPath: folder.path("none"))
    #expect(FileKind(at: file) == .file && FileKind(at: folder.path("link")) == .file)
    #expect(FileKind(at: folder.url.path) == .folder)
    #expect(FileKind(at: "/dev/null") == .special)
    #expect(FileKind(at: folder.path("none")) == .nothing)
    #expect(FileKind(at: folder.path("dangling")) == .nothing)
  }
}
