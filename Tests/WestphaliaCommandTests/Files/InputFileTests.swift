import Foundation
import Testing
import WestphaliaData

@testable import WestphaliaCommand

@Suite("Files that are read")
struct InputFileTests {
  let console = Console(
    output: CollectedBytes(), errors: CollectedBytes(), input: { Array("a,b\n1,2\n".utf8) })

  @Test("A file that is not there, and a folder, are no input")
  func nothing() throws {
    let folder = try TemporaryFolder()
    for path in [folder.path("none"), folder.url.path] {
      let error = #expect(throws: CommandError.self) { try InputFile(path).graph(console) }
      #expect(error?.status == .noInput)
      let second = #expect(throws: CommandError.self) { try InputFile(path).bytes(console) }
      #expect(second?.status == .noInput)
      let third = #expect(throws: CommandError.self) { try InputFile(path).table(console) }
      #expect(third?.status == .noInput)
    }
    let missing = #expect(throws: CommandError.self) {
      try InputFile(folder.path("none")).table(of: .atopMembers, console)
    }
    #expect(missing?.message.contains("atopdata.org") == true)
  }

  @Test("The standard input is a table or a world as a file is")
  func standardInput() throws {
    #expect(try InputFile("-").table(console).columns == ["a", "b"])
    let error = #expect(throws: CommandError.self) { try InputFile("-").graph(console) }
    #expect(error?.message.hasPrefix("the standard input: line 1") == true)
  }
}
