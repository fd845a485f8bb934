import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A process that this program started, with a pipe to each of its three standard streams.
///
/// The pipes' ends on this side never block and are closed in every other process: making pipes and
/// starting processes goes one at a time, so that none can inherit and hold open what is another's.
struct ChildProcess: Sendable {
  struct CannotStart: Error {
    let reason: String
  }

  let identifier: pid_t
  let input: Int32
  let output: Int32
  let errors: Int32

  init(path: String, arguments: [String]) throws(CannotStart) {
    Self.blockPipeSignal()
    let (ours, started) = try Self.turn.withLock {
      (_: inout Void) throws(CannotStart) -> ([Int32], pid_t) in
      let pipes = try Self.makePipes()
      let theirs = [pipes[0].read, pipes[1].write, pipes[2].write]
      let ours = [pipes[0].write, pipes[1].read, pipes[2].read]
      let (status, started) = Self.spawn(path, arguments, theirs)
      for descriptor in theirs { _ = closeDescriptor(descriptor) }
      guard status == 0 else {
        for descriptor in ours { _ = closeDescriptor(descriptor) }
        throw CannotStart(reason: Self.words(for: status))
      }
      return (ours, started)
    }
    for descriptor in ours { Self.makeNonblocking(descriptor) }
    identifier = started
    (input, output, errors) = (ours[0], ours[1], ours[2])
  }

  private static let turn = Mutex<Void>(())

  private static func words(for number: Int32) -> String {
    unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)"
  }

  /// Sends a signal to the process, and to no other.
  func send(_ signal: Int32) {
    _ = kill(identifier, signal)
  }

  /// How the process ended; nil where it runs on.
  ///
  /// To be asked until it has answered, and not after.
  func waited() -> (status: Int32, signal: Int32?)? {
    var status: Int32 = 0
    let answer = unsafe waitpid(identifier, &status, WNOHANG)
    if answer == 0 || (answer < 0 && errno == EINTR) { return nil }
    // Somebody else waited for it, as where the program ignores SIGCHLD: how it ended is not known.
    if answer < 0 { return (0, nil) }
    let signal = status & 0x7F
    return signal == 0 ? ((status >> 8) & 0xFF, nil) : (0, signal)
  }

  /// A process that closes its input early must end the writing, not this program.
  ///
  /// The thread is one of the run's own; its mask goes with it.
  private static func blockPipeSignal() {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, SIGPIPE)
    _ = unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  private static func makePipes() throws(CannotStart) -> [(read: Int32, write: Int32)] {
    var pipes: [(read: Int32, write: Int32)] = []
    for _ in 0..<3 {
      var ends: [Int32] = [0, 0]
      let status = unsafe pipe(&ends)
      guard status == 0 else {
        let reason = words(for: errno)
        for pipe in pipes {
          _ = closeDescriptor(pipe.read)
          _ = closeDescriptor(pipe.write)
        }
        throw CannotStart(reason: reason)
      }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      pipes.append((ends[0], ends[1]))
    }
    return pipes
  }

  private static func makeNonblocking(_ descriptor: Int32) {
    let flags = fcntl(descriptor, F_GETFL)
    _ = fcntl(descriptor, F_SETFL, flags | O_NONBLOCK)
  }

  private static func spawn(
    _ path: String, _ arguments: [String], _ descriptors: [Int32]
  ) -> (status: Int32, identifier: pid_t) {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var settings: posix_spawnattr_t?
      let closesOthers = Int16(POSIX_SPAWN_CLOEXEC_DEFAULT)
    #else
      var actions = unsafe posix_spawn_file_actions_t()
      var settings = posix_spawnattr_t()
      let closesOthers: Int16 = 0
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&settings)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&settings)
    }
    for (number, descriptor) in descriptors.enumerated() {
      unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
    }
    // The process begins with the signals that any program expects, whatever this one does with them.
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&settings, &signals)
    unsafe sigaddset(&signals, SIGPIPE)
    unsafe posix_spawnattr_setsigdefault(&settings, &signals)
    unsafe posix_spawnattr_setflags(
      &settings, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF) | closesOthers)

    var words: [UnsafeMutablePointer<CChar>?] = unsafe ([path] + arguments).map {
      unsafe strdup($0)
    }
    unsafe words.append(nil)
    defer { unsafe words.forEach { unsafe free($0) } }
    var identifier: pid_t = 0
    let status = unsafe posix_spawn(&identifier, path, &actions, &settings, words, environ)
    return (status, identifier)
  }
}

/// Closes a file descriptor; a name of its own, where `close` means the method around it.
func closeDescriptor(_ descriptor: Int32) -> Int32 {
  close(descriptor)
}
