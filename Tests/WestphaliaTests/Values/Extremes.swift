import Foundation
import Westphalia
import WestphaliaGraphviz

/// Public entry points with a call of each that takes its arguments from extreme values.
struct Extremes {
  typealias Call = (inout ExtremeValues) throws -> Any?

  private(set) var calls: [(name: String, call: Call)] = []

  mutating func add(_ name: String, _ call: @escaping Call) { calls.append((name, call)) }

  /// Makes every call with every combination of values, and prints, compares and hashes what comes back.
  ///
  /// What ends the process, or takes minutes, is named in a file.
  func run(namingCulpritIn file: String) {
    Self.closeInheritedSockets()
    Self.current.file.set(file)
    Self.nameWhatEndsTheProcess()
    Self.limitMemory()
    Self.limitTime()
    for (name, call) in calls {
      for step in 0..<ExtremeValues.steps {
        Self.current.name.set("\(name), step \(step)")
        var values = ExtremeValues(step: step)
        do {
          Self.use(try call(&values))
        } catch {
          Self.use(error)
        }
      }
    }
  }

  private static let current = CurrentCall()

  /// Ends the process after so many seconds of work as no call takes, however busy the machine is, or where it waits for good.
  private static func limitTime() {
    var limit = rlimit(rlim_cur: 240, rlim_max: 260)
    #if os(Linux)
      let resource = Int32(RLIMIT_CPU.rawValue)
    #else
      let resource = RLIMIT_CPU
    #endif
    precondition(setrlimit(resource, &limit) == 0, "time cannot be limited here")
    alarm(1_800)
  }

  private static func nameWhatEndsTheProcess() {
    for ending in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGALRM, SIGXCPU] {
      signal(ending) { ending in
        Extremes.current.write()
        signal(ending, SIG_DFL)
        raise(ending)
      }
    }
  }

  /// Closes what Foundation waits on in the process that this one was started by.
  ///
  /// It takes another program for running as long as anybody holds the socket by which it watches it, and
  /// the process of an exit test inherits those that are open.
  private static func closeInheritedSockets() {
    for descriptor in Int32(3)..<1_024 {
      var status = stat()
      if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFSOCK { close(descriptor) }
    }
  }

  /// Ends the process where a call takes more memory than any of these may.
  private static func limitMemory() {
    var limit = rlimit(rlim_cur: memoryLimit, rlim_max: memoryLimit)
    #if os(Linux)
      let resource = Int32(RLIMIT_DATA.rawValue)
    #else
      let resource = RLIMIT_DATA
    #endif
    precondition(setrlimit(resource, &limit) == 0, "memory cannot be limited here")
  }

  /// In bytes; the largest argument is a list of 100,000 or a text of a megabyte.
  private static let memoryLimit: rlim_t = 3 << 30

  private static func use(_ value: Any?) {
    guard let value else { return }
    _ = "\(value)".utf8.count
    func compare<T: Equatable>(_ value: T) { _ = value == value }
    if let value = value as? any Equatable { compare(value) }
    if let value = value as? any Hashable { _ = AnyHashable(value).hashValue }
  }
}

/// The call being made, where a signal handler can read it.
private struct CurrentCall: Sendable {
  /// A text of a C program.
  final class Text: @unchecked Sendable {
    let bytes = UnsafeMutablePointer<CChar>.allocate(capacity: 1_024)

    func set(_ text: String) {
      var count = 0
      for byte in text.utf8.prefix(1_023) {
        bytes[count] = CChar(bitPattern: byte)
        count += 1
      }
      bytes[count] = 0
    }
  }

  let name = Text()
  let file = Text()

  func write() {
    let descriptor = open(file.bytes, O_WRONLY | O_CREAT, 0o600)
    _ = Foundation.write(descriptor, name.bytes, strlen(name.bytes))
  }
}

/// What calls are asked of that are no values themselves.
extension Extremes {
  static let graph = RelationGraph {
    SovereignState.northKorea.supplies(.artilleryShells, to: .russia).since("2023-09")
    SovereignState.russia.suppliesFood(to: SovereignState.northKorea).since("2023-09")
    SovereignState.russia.isAtWar(with: .ukraine).since("2022-02-24")
    SovereignState.ukraine.isRival(of: .northKorea)
    Treaty.pyongyang2024.binds(SovereignState.russia, .northKorea).since("2024-06")
  }
  static var response: AttackResponse {
    graph.response(to: Attack(by: .ukraine, on: .russia, at: "2024-08-06"))
  }
  static var scenario: Scenario { Scenario(on: graph, from: "2024", []) }
  static var rollCall: RollCall {
    RollCall([RollCall.Ballot(.russia, isPermanent: true, .no)], needed: 0)
  }
  static var document: DOTDocument {
    var document = DOTDocument(.directed)
    document.body.edge("a", "b")
    return document
  }

  static func path() throws -> RelationPath {
    let (korea, ukraine) = (SovereignState.northKorea, SovereignState.ukraine)
    guard let path = try graph.shortestPath(from: korea, to: ukraine) else {
      throw QueryError.nodeNotFound(ukraine)
    }
    return path
  }

  static func cut() throws -> MinimumCut {
    try graph.minimumCut(from: SovereignState.northKorea, to: SovereignState.ukraine, .both)
  }

  static func streamed(
    _ write: (inout DOTStream<DOTGraphElement, [UInt8]>) -> Void
  ) -> String {
    var bytes: [UInt8] = []
    DOTDocument.stream(.directed, to: &bytes) { write(&$0) }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func body(
    _ write: (inout DOTBody<DOTGraphElement>) -> Void
  ) -> String {
    var document = DOTDocument(.directed)
    write(&document.body)
    return document.text
  }
}
