import Foundation
import Synchronization
import TestSupport
import Testing
import WestphaliaGraphviz

/// The renderer under test; the tests' own helper has the same name.
typealias Renderer = WestphaliaGraphviz.Graphviz

/// A program that stands in for `dot`: a shell script in a folder of its own.
final class StandIn: Sendable {
  let folder: URL
  let graphviz: Renderer

  init(_ script: String, timeLimit: Duration = .seconds(20), outputLimit: Int = 1 << 20) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("westphalia-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appendingPathComponent("dot")
    let source = folder.appendingPathComponent("source")
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: source)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: source.path)
    // A program that is open for writing cannot be started, and what another test starts at this moment has for an instant all
    // that this process has open. So another process writes it.
    let copy = try Command(at: URL(fileURLWithPath: "/bin/cp")).run(source.path, file.path)
    try #require(copy.status == 0, "\(copy.errors)")
    var renderer = Renderer(at: file)
    renderer.timeLimit = timeLimit
    renderer.outputLimit = outputLimit
    graphviz = renderer
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  func render(_ source: String = "digraph {}") async throws(GraphvizError) -> Data {
    try await graphviz.render(source: source.utf8, as: .svg)
  }

  func error(_ source: String = "digraph {}") async -> GraphvizError? {
    do throws(GraphvizError) {
      _ = try await render(source)
      return nil
    } catch {
      return error
    }
  }
}

private let accord = Diagram(
  of: RelationGraph {
    SovereignState.northKorea.supplies(.artilleryShells, to: .russia).since("2023-09")
    SovereignState.russia.suppliesFood(to: SovereignState.northKorea).since("2023-09")
  }, titled: "Arms & food")

/// One at a time: they measure time, and the processes of all wait for each other's places.
@Suite("The renderer", .serialized)
struct GraphvizTests {
  @Test("Where there is no dot, the error says where it was looked for")
  func missing() throws {
    let error = #expect(throws: GraphvizError.notInstalled(searched: ["/nowhere", "/else"])) {
      try Renderer.find(inPath: "/nowhere:/else")
    }
    #expect(error?.description.contains("/nowhere, /else") == true)
  }

  @Test("A stand-in on the path is found; a folder or a file that cannot be run is not")
  func found() throws {
    let standIn = try StandIn("exit 0")
    #expect(
      try Renderer.find(inPath: "/nowhere:\(standIn.folder.path)").executable.path
        == standIn.folder.appendingPathComponent("dot").path)
    let other = try StandIn("exit 0")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: other.folder.appendingPathComponent("dot").path)
    #expect(throws: GraphvizError.notInstalled(searched: [other.folder.path])) {
      try Renderer.find(inPath: other.folder.path)
    }
  }

  @Test("What cannot be started is not taken for what fails")
  func cannotStart() async {
    let gone = Renderer(at: URL(fileURLWithPath: "/nowhere/dot"))
    await #expect {
      try await gone.render(source: "digraph {}".utf8, as: .svg)
    } throws: { error in
      guard case .cannotStart(let path, let reason)? = error as? GraphvizError else { return false }
      return path == "/nowhere/dot" && reason.contains("No such file")
    }
  }

  @Test("One that hangs is ended within the limit, and so is one that will not be asked")
  func hangs() async throws {
    for script in ["exec sleep 60", "trap '' TERM; while :; do sleep 1; done", "sleep 60"] {
      let clock = ContinuousClock()
      let start = clock.now
      let error = try await StandIn(script, timeLimit: .milliseconds(300)).error()
      #expect(error == .timedOut(limit: .milliseconds(300), message: ""), "\(script)")
      // Far from the minute it would take, and far above what a busy machine adds.
      #expect(clock.now - start < .seconds(30), "\(script)")
    }
  }

  @Test("A signal is named", arguments: [("SEGV", Int32(11)), ("ABRT", 6), ("KILL", 9)])
  func killed(name: String, number: Int32) async throws {
    let error = try await StandIn("echo dying >&2; kill -\(name) $$").error()
    #expect(error == .killed(signal: number, message: "dying\n"))
    #expect(error?.description.contains("SIG\(name) (\(number)): dying") == true)
  }

  @Test("A diagram is planned once for a picture, and once for each date of several")
  func plannedOnce() async throws {
    let asked = Mutex(0)
    var diagram = Diagram(
      of: RelationGraph {
        SovereignState.russia.isAtWar(with: .ukraine).since("2022-02-24")
      })
    diagram.clusters = [
      DiagramCluster("all") { _ in
        asked.withLock { $0 += 1 }
        return true
      }
    ]
    func count(_ work: () async throws -> Void) async rethrows -> Int {
      asked.withLock { $0 = 0 }
      try await work()
      return asked.withLock { $0 }
    }
    let standIn = try StandIn("cat > /dev/null; echo '<svg></svg>'")
    let graphviz = standIn.graphviz
    let one = diagram
    let once = await count { _ = one.dot }
    #expect(once > 0)
    #expect(try await count { _ = try await graphviz.render(one, as: .svg) } == once)
    let several = SmallMultiples(of: one, on: ["2000", "2023"])
    let each = await count { _ = several.dot }
    #expect(try await count { _ = try await graphviz.render(several, as: .svg) } == each)
  }

  @Test("The error of a status has the messages")
  func fails() async throws {
    let error = try await StandIn("echo 'syntax error in line 1' >&2; exit 3").error()
    #expect(error == .failed(status: 3, message: "syntax error in line 1\n"))
  }

  @Test("Nothing, or something that is no picture, is no picture")
  func nothing() async throws {
    #expect(try await StandIn("echo so >&2; exit 0").error() == .noPicture(message: "so\n"))
    #expect(try await StandIn("echo hello").error() == .noPicture(message: ""))
  }

  @Test("A hundred million bytes end at the limit")
  func tooMuch() async throws {
    let script = "i=0; while [ $i -lt 100 ]; do head -c 1000000 /dev/zero; i=$((i+1)); done"
    #expect(try await StandIn(script).error() == .tooMuchOutput(limit: 1 << 20))
    #expect(try await StandIn("yes '<svg>'").error() == .tooMuchOutput(limit: 1 << 20))
  }

  @Test("A flood of messages is read and cut, whatever the picture")
  func flood() async throws {
    let error = try await StandIn("head -c 5000000 /dev/zero | tr '\\0' x >&2; exit 2").error()
    guard case .failed(2, let message)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(message.utf8.count == 16_384)
  }

  @Test("One that does not read its input, or closes it, does not stop the writing")
  func unread() async throws {
    let large = String(repeating: "x", count: 3_000_000)
    let picture = try await StandIn("exec <&-; echo '<svg></svg>'").render(large)
    #expect(String(decoding: picture, as: UTF8.self).contains("</svg>"))
    #expect(try await StandIn("exit 5").error(large) == .failed(status: 5, message: ""))
  }

  @Test("Much in and much out at once do not wait for each other")
  func both() async throws {
    let large = "<svg><text>" + String(repeating: "x", count: 3_000_000) + "</text></svg>"
    let standIn = try StandIn("exec cat", outputLimit: 8 << 20)
    let picture = try await standIn.render(large)
    #expect(picture.count > 3_000_000)
  }

  @Test("One whose child holds the pipes open has ended when it has ended")
  func orphan() async throws {
    let clock = ContinuousClock()
    let start = clock.now
    _ = try await StandIn("sleep 60 & echo '<svg></svg>'").render()
    #expect(clock.now - start < .seconds(30))
  }

  @Test("Cancelling the task ends the process")
  func cancelled() async throws {
    let standIn = try StandIn("echo $$ > \"$(dirname \"$0\")/pid\"; exec sleep 60")
    let graphviz = standIn.graphviz
    let file = standIn.folder.appendingPathComponent("pid")
    let task = Task { () -> GraphvizError? in
      do throws(GraphvizError) {
        _ = try await graphviz.render(source: "digraph {}".utf8, as: .svg)
        return nil
      } catch {
        return error
      }
    }
    var identifier: Int32?
    for _ in 0..<500 where identifier == nil {
      try await Task.sleep(for: .milliseconds(10))
      let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
      identifier = Int32(text.split(separator: "\n").first ?? "")
    }
    task.cancel()
    #expect(await task.value == .cancelled)
    let gone = try #require(identifier)
    #expect(kill(gone, 0) == -1, "the process is still there")
  }

  @Test("A cancelled task starts nothing")
  func cancelledBefore() async throws {
    let standIn = try StandIn("echo '<svg></svg>'")
    let graphviz = standIn.graphviz
    let task = Task { () -> GraphvizError? in
      withUnsafeCurrentTask { unsafe $0?.cancel() }
      do throws(GraphvizError) {
        _ = try await graphviz.render(source: "digraph {}".utf8, as: .svg)
        return nil
      } catch {
        return error
      }
    }
    #expect(await task.value == .cancelled)
  }

  @Test(
    "Two hundred at once end, each with its own picture, and leave no process and no descriptor")
  func many() async throws {
    let standIn = try StandIn("exec cat")
    let graphviz = standIn.graphviz
    let before = Self.descriptors
    let pictures = try await withThrowingTaskGroup(of: (Int, String).self) { group in
      for number in 0..<200 {
        group.addTask {
          let text = "<svg>\(number)" + String(repeating: " ", count: 70_000) + "</svg>"
          let data = try await graphviz.render(source: text.utf8, as: .svg)
          return (number, String(decoding: data, as: UTF8.self))
        }
      }
      return try await group.reduce(into: [Int: String]()) { $0[$1.0] = $1.1 }
    }
    #expect(pictures.count == 200)
    for (number, text) in pictures { #expect(text.contains(">\(number) ")) }
    // Other tests have files and processes open meanwhile, which come and go; what was left here would stay.
    var (files, left) = (Self.descriptors, Set(Self.zombies))
    var waits = 0
    while files > before + 60 || !left.isEmpty, waits < 600 {
      try await Task.sleep(for: .milliseconds(50))
      files = min(files, Self.descriptors)
      left.formIntersection(Self.zombies)
      waits += 1
    }
    #expect(files <= before + 60)
    #expect(left.isEmpty)
  }

  /// The processes that this one started, that ended, and that nobody waited for.
  private static var zombies: [String] {
    let own = ProcessInfo.processInfo.processIdentifier
    let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return all.filter { name in
      guard Int(name) != nil,
        let line = try? String(contentsOfFile: "/proc/\(name)/stat", encoding: .utf8)
      else { return false }
      // The name in parentheses may hold anything; state and parent follow it.
      let words = line.split(separator: ")").last?.split(separator: " ") ?? []
      return words.count > 1 && words[0] == "Z" && words[1] == "\(own)"
    }
  }

  private static var descriptors: Int {
    (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count) ?? 0
  }
}

@Suite(
  "The real dot", .enabled(if: TestSupport.Graphviz.isInstalled, "Graphviz is not installed"))
struct RealGraphvizTests {
  @Test("A diagram becomes a picture of each format", arguments: Renderer.Format.allCases)
  func formats(format: Renderer.Format) async throws {
    let data = try await Renderer.find().render(accord, as: format)
    #expect(data.count > 1_000)
    switch format {
    case .svg: #expect(String(decoding: data, as: UTF8.self).contains("</svg>"))
    case .png: #expect(data.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    case .pdf: #expect(data.starts(with: Data("%PDF".utf8)))
    }
  }

  @Test("Sixteen at once are as one alone")
  func parallel() async throws {
    let graphviz = try Renderer.find()
    let alone = try await graphviz.render(accord, as: .svg)
    try await withThrowingTaskGroup(of: Data.self) { group in
      for _ in 0..<16 { group.addTask { try await graphviz.render(accord, as: .svg) } }
      for try await data in group { #expect(data == alone) }
    }
  }

  @Test("A syntax error is a failure with its line")
  func syntax() async throws {
    let error = await #expect(throws: GraphvizError.self) {
      try await Renderer.find().render(source: "digraph { a -> ".utf8, as: .svg)
    }
    guard case .failed(1, let message)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(message.contains("syntax error in line 1"))
  }

  /// Documents that end Graphviz 2.43 by a signal; later versions mend some.
  @Test(
    "A document that kills dot is an error that names the signal",
    arguments: [
      "digraph { a -> b [weight=99999999999] }",
      "digraph { a -> b [label=\"\\n\", xlabel=\"x\"]; b -> c [headlabel=\"h\"] }",
    ])
  func deadly(source: String) async throws {
    let dot = try #require(TestSupport.Graphviz.dot)
    let alone = try dot.run("-Tsvg", input: source.utf8)
    switch await Self.error(of: Array(source.utf8)) {
    case nil: #expect(alone.status == 0)
    case .killed(let signal, _): #expect(signal == alone.status && [6, 11].contains(signal))
    case .failed(let status, _): #expect(status == alone.status)
    case let other: Issue.record("\(String(describing: other))")
    }
  }

  private static func error(of source: [UInt8]) async -> GraphvizError? {
    do throws(GraphvizError) {
      _ = try await Renderer.find().render(source: source, as: .svg)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "Files of the corpus that kill dot are errors that name the signal",
    .enabled(if: PackageFiles.hasShared, "the shared corpus is not here"),
    arguments: [("121", Int32(6)), ("1221", 11), ("14", 6)])
  func corpus(name: String, signal: Int32) async throws {
    let file = PackageFiles.shared.appendingPathComponent(
      "dot/corpus/facsimiles+graphviz__tests__\(name).dot")
    let source = try Data(contentsOf: file)
    let dot = try #require(TestSupport.Graphviz.dot)
    let alone = try dot.run("-Tsvg", input: source)
    let error = await Self.error(of: Array(source))
    if alone.status == signal {
      guard case .killed(signal, _)? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    } else {
      #expect(error == nil, "dot mended \(name)")
    }
  }

  @Test("A layout that takes too long is ended")
  func slow() async throws {
    var graphviz = try Renderer.find()
    graphviz.timeLimit = .milliseconds(200)
    var source = "digraph {"
    for index in 0..<4_000 { source += "n\(index) -> n\((index * 7_919) % 4_000);" }
    source += "}"
    let text = source
    let limited = graphviz
    await #expect {
      try await limited.render(source: text.utf8, as: .svg)
    } throws: { error in
      if case .timedOut? = error as? GraphvizError { return true }
      return false
    }
  }

  @Test("Two pictures on one page do not clash, and each is titled by its own title")
  func idsOnOnePage() async throws {
    let graphviz = try Renderer.find()
    let other = Diagram(of: accord.view, titled: "The same, later")
    var ids: [[String]] = []
    for picture in [accord, other] {
      let svg = String(
        decoding: try await graphviz.render(picture, as: .svg), as: UTF8.self)
      let found = svg.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
      #expect(found.count > 10 && Set(found).count == found.count)
      let label = try #require(svg.firstMatch(of: #/aria-labelledby="([^"]*)"/#)?.1)
      #expect(found.contains(String(label)))
      let title = picture.title.map { $0.replacing("&", with: "&amp;") } ?? ""
      #expect(svg.contains("<title id=\"\(label)\">\(title)</title>"))
      ids.append(found)
    }
    #expect(Set(ids[0]).isDisjoint(with: ids[1]))
    // The same picture has the same ids at every time.
    let again = String(decoding: try await graphviz.render(accord, as: .svg), as: UTF8.self)
    #expect(again.matches(of: #/ id="([^"]*)"/#).map { String($0.1) } == ids[0])
  }

  @Test("A prefix of one's own stands before every id once, and the language is said")
  func ownPrefix() async throws {
    var picture = accord.speaking(.italian)
    picture.idPrefix = "mine-"
    let data = try await Renderer.find().render(picture, as: .svg)
    let svg = String(decoding: data, as: UTF8.self).replacing("&#45;", with: "-")
    let found = svg.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
    #expect(found.contains("mine-n_state_RUS") && found.contains("mine-picture-title"))
    #expect(found.allSatisfy { $0.hasPrefix("mine-") && !$0.hasPrefix("mine-mine-") })
    #expect(svg.contains("xml:lang=\"it\"") && svg.contains("Che cosa dice la figura"))
    #expect(isWellFormed(data))
  }
}
