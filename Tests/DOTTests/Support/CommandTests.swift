import Foundation
import TestSupport
import Testing

@Suite("Programs that tests run")
struct CommandTests {
  @Test("A program gets its input and gives its output and status, however large they are")
  func largeInputAndOutput() throws {
    let shell = try #require(Command("sh"))
    let input = [UInt8](repeating: 65, count: 3_000_000)
    let result = try shell.run("-c", "tee /dev/stderr; exit 7", input: input)
    #expect(result.status == 7)
    #expect(result.data == Data(input))
    #expect(result.errors.utf8.count == input.count)
  }

  @Test("A program that leaves its input unread is no trouble")
  func unreadInput() throws {
    let shell = try #require(Command("sh"))
    let result = try shell.run(
      "-c", "echo $WESTPHALIA_GREETING", input: [UInt8](repeating: 65, count: 1_000_000),
      environment: ["WESTPHALIA_GREETING": "안녕"])
    #expect(result.status == 0)
    #expect(result.output == "안녕\n")
    #expect(result.errors.isEmpty)
  }

  @Test("A program that takes too long is killed, and the error names it")
  func timeLimit() throws {
    let sleep = try #require(Command("sleep"))
    let start = Date()
    let error = #expect(throws: Command.TimeLimitExceeded.self) {
      try sleep.run("30", seconds: 0.2)
    }
    #expect(error?.description == "sleep 30 was killed after 0.2 s")
    #expect(Date().timeIntervalSince(start) < 20)
  }

  @Test("A file that is no program cannot be started, and the error names it")
  func noProgram() {
    let error = #expect(throws: Command.CannotStart.self) {
      try Command(at: URL(fileURLWithPath: "/no/such/program")).run("-x")
    }
    #expect(error?.description.hasPrefix("program -x: /no/such/program cannot be started") == true)
  }

  @Test("A program that is not installed is nil")
  func notInstalled() {
    #expect(Command("no-such-program-anywhere") == nil)
  }

  @Test("The package's folder holds its manifest")
  func packageRoot() {
    let manifest = PackageFiles.root.appendingPathComponent("Package.swift")
    #expect(FileManager.default.fileExists(atPath: manifest.path))
  }

  @Test(
    "dot and nop read a document", .enabled(if: Graphviz.isInstalled, "Graphviz is not installed"))
  func graphviz() throws {
    let drawn = try #require(Graphviz.dot).run("-Tsvg", input: "digraph { a -> b }".utf8)
    #expect(drawn.status == 0 && drawn.output.contains("<svg"))
    let refused = try #require(Graphviz.nop).run("-p", input: "digraph {".utf8)
    #expect(refused.status != 0 || !refused.errors.isEmpty)
  }
}
