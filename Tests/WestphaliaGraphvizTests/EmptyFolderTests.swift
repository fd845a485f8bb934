import Foundation
import Testing
import WestphaliaGraphviz

@Suite("Where dot runs")
struct EmptyFolderTests {
  private let script = """
    cat > /dev/null
    { pwd -P; ls -A | wc -l | tr -d ' '; echo "${SERVER_NAME-unset}"; echo "${GV_FILE_PATH-unset}"; } \
    > "$(dirname "$0")/said"; echo '<svg></svg>'
    """

  private func said(_ standIn: StandIn) throws -> [String] {
    let file = standIn.folder.appendingPathComponent("said")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  @Test("It runs in an empty folder that is gone afterwards, and is told to read no file")
  func empty() async throws {
    let standIn = try StandIn(script)
    _ = try await standIn.render()
    let said = try said(standIn)
    #expect(Array(said.dropFirst()) == ["0", "none", "unset"])
    #expect(said.first != FileManager.default.currentDirectoryPath && said.first != "/")
    #expect(!FileManager.default.fileExists(atPath: try #require(said.first)))
  }

  @Test("Where files may be read, it runs in the first folder")
  func readable() async throws {
    let standIn = try StandIn(script)
    let folder = standIn.folder.resolvingSymlinksInPath()
    var renderer = standIn.graphviz
    renderer.readableFolders = [folder, URL(fileURLWithPath: "/nowhere")]
    _ = try await renderer.render(source: "digraph {}".utf8, as: .svg)
    let said = try said(standIn)
    #expect(said.first == folder.path)
    #expect(Array(said.dropFirst(2)) == ["unset", "unset"])
  }

  @Test("A folder that is not there is named")
  func missing() async throws {
    var renderer = try StandIn("exit 0").graphviz
    renderer.readableFolders = [URL(fileURLWithPath: "/nowhere/at/all")]
    let limited = renderer
    let found = await #expect(throws: GraphvizError.self) {
      try await limited.render(source: "digraph {}".utf8, as: .svg)
    }
    #expect(found?.description.contains("/nowhere/at/all") == true)
  }
}
