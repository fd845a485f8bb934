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
  /// Before each, its name and the step go to standard error, so that what ended the process is named in
  /// the last of these lines. A call that takes minutes ends it too.
  func run() {
    Self.closeInheritedSockets()
    alarm(240)
    for (name, call) in calls {
      for step in 0..<ExtremeValues.steps {
        FileHandle.standardError.write(Data("\(Self.mark)\(name), step \(step)\n".utf8))
        var values = ExtremeValues(step: step)
        do {
          Self.use(try call(&values))
        } catch {
          Self.use(error)
        }
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

  static let mark = "extremes: "

  private static func use(_ value: Any?) {
    guard let value else { return }
    _ = "\(value)".utf8.count
    func compare<T: Equatable>(_ value: T) { _ = value == value }
    if let value = value as? any Equatable { compare(value) }
    if let value = value as? any Hashable { _ = AnyHashable(value).hashValue }
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
