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
/// It leads a session, and so a process group, of its own: what it starts in turn, as a wrapper script
/// does, is signaled with it. The pipes' ends on this side never block and are closed in every other
/// process: making pipes and starting processes goes one at a time, so that none can inherit and hold
/// open what is another's.
///
/// Whoever makes one asks ``hasEnded()`` until it has, and then calls ``reap()`` once.
struct ChildProcess: Sendable {
  struct CannotStart: Error {
    let reason: String
  }

  /// How a process ended: the status it gave, or the signal that ended it.
  struct End: Sendable {
    var status: Int32 = 0
    var signal: Int32?
  }

  let identifier: pid_t
  let input: Int32
  let output: Int32
  let errors: Int32

  init(
    path: String, arguments: [String], folder: String, environment: [String: String]
  ) throws(CannotStart) {
    Self.blockPipeSignal()
    let (ours, started) = try Self.turn.withLock {
      (_: inout Void) throws(CannotStart) -> ([Int32], pid_t) in
      let pipes = try Self.makePipes()
      let theirs = [pipes[0].read, pipes[1].write, pipes[2].write]
      let ours = [pipes[0].write, pipes[1].read, pipes[2].read]
      let (status, started) = Self.spawn(path, arguments, folder, environment, theirs)
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

  /// Sends a signal to the process and to all of its group.
  ///
  /// Nobody else can be meant: until it is reaped, its number is not given to another.
  func signalGroup(_ signal: Int32) {
    _ = kill(-identifier, signal)
  }

  /// Whether the process has ended; what it started may go on.
  ///
  /// It is not reaped by this, so that its number, which is that of its group, stays its own.
  func hasEnded() -> Bool { standing() != .runs }

  /// Kills what is left of the group of a process that has ended, and gives its number back.
  ///
  /// - Returns: How it ended; status 0 where somebody else waited for it.
  func reap() -> End {
    // Where somebody else waited for it, its number may be another's by now.
    guard standing() == .ended else { return End() }
    signalGroup(SIGKILL)
    var status: Int32 = 0
    var answer: pid_t
    repeat { answer = unsafe waitpid(identifier, &status, 0) } while answer < 0 && errno == EINTR
    if answer < 0 { return End() }
    let signal = status & 0x7F
    return signal == 0 ? End(status: (status >> 8) & 0xFF) : End(signal: signal)
  }

  /// Kills what is left of the session of a process that has ended and is not reaped.
  ///
  /// That is what went into a group of its own, as `timeout` does: where the system lists the members
  /// of a session, they are gone when this returns. What made a session of its own is not found.
  func killSession() {
    #if os(Linux)
      guard standing() == .ended else { return }
      // What they start meanwhile is found in the next round; one that the system keeps ends the wait.
      for _ in 0..<500 {
        let members = SessionMembers.running(in: identifier)
        if members.isEmpty { return }
        for member in members { _ = kill(member, SIGKILL) }
        _ = poll(nil, 0, 1)
      }
    #endif
  }

  private enum Standing {
    case runs, ended
    /// Somebody else waited for it, as where the program ignores SIGCHLD.
    case isUnknown
  }

  private func standing() -> Standing {
    var information = unsafe siginfo_t()
    let answer = unsafe waitid(
      P_PID, id_t(identifier), &information, WEXITED | WNOHANG | WNOWAIT)
    if answer == 0 { return unsafe information.si_signo == 0 ? .runs : .ended }
    return errno == EINTR ? .runs : .isUnknown
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
    _ path: String, _ arguments: [String], _ folder: String, _ environment: [String: String],
    _ descriptors: [Int32]
  ) -> (status: Int32, identifier: pid_t) {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var settings: posix_spawnattr_t?
      let closesOthers = Int16(POSIX_SPAWN_CLOEXEC_DEFAULT)
      let beginsSession = Int16(POSIX_SPAWN_SETSID)
    #else
      var actions = unsafe posix_spawn_file_actions_t()
      var settings = posix_spawnattr_t()
      let closesOthers: Int16 = 0
      // POSIX_SPAWN_SETSID of Glibc and Musl, which their headers show to GNU sources only.
      let beginsSession: Int16 = 0x80
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
    guard unsafe addFolder(&actions, folder) == 0 else { return (ENOSYS, 0) }
    // The process begins with the signals that any program expects, whatever this one does with them.
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&settings, &signals)
    unsafe sigaddset(&signals, SIGPIPE)
    unsafe posix_spawnattr_setsigdefault(&settings, &signals)
    let flags = Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF) | closesOthers
    // A session is a group too; a system that cannot begin one here can begin a group.
    if unsafe posix_spawnattr_setflags(&settings, flags | beginsSession) != 0 {
      unsafe posix_spawnattr_setflags(&settings, flags | Int16(POSIX_SPAWN_SETPGROUP))
    }

    var words = unsafe cStrings([path] + arguments)
    // In an order of its own, so that equal runs are equal to the last byte.
    var variables = unsafe cStrings(environment.sorted { $0.key < $1.key }.map { "\($0)=\($1)" })
    defer { unsafe (words + variables).forEach { unsafe free($0) } }
    var identifier: pid_t = 0
    var status: Int32
    var tries = 0
    repeat {
      if tries > 0 { _ = poll(nil, 0, 5) }
      tries += 1
      status = unsafe posix_spawn(
        &identifier, path, &actions, &settings, &words, &variables)
      // A script that was written just now is held open for a moment by whatever is being started
      // elsewhere in this program.
    } while status == ETXTBSY && tries < 200
    return (status, identifier)
  }
}

#if canImport(Darwin)
  private typealias SpawnActions = UnsafeMutablePointer<posix_spawn_file_actions_t?>
#else
  private typealias SpawnActions = UnsafeMutablePointer<posix_spawn_file_actions_t>
#endif

/// Has a process begin in a folder.
///
/// - Returns: 0, or the number of an error where the system has no means to do so.
private func addFolder(_ actions: SpawnActions, _ folder: String) -> Int32 {
  #if os(macOS) || canImport(Musl)
    return unsafe posix_spawn_file_actions_addchdir_np(actions, folder)
  #elseif canImport(Glibc)
    // Glibc has it since 2.29, and shows it in its headers to GNU sources only.
    typealias Function = @convention(c) (SpawnActions, UnsafePointer<CChar>) -> Int32
    guard let symbol = unsafe dlsym(nil, "posix_spawn_file_actions_addchdir_np") else {
      return ENOSYS
    }
    return unsafe unsafeBitCast(symbol, to: Function.self)(actions, folder)
  #else
    return ENOSYS
  #endif
}

/// Copies of texts as C has them, with the null pointer that ends a list of them; to be freed.
private func cStrings(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
  unsafe texts.map { unsafe strdup($0) } + [nil]
}

/// Closes a file descriptor; a name of its own, where `close` means the method around it.
func closeDescriptor(_ descriptor: Int32) -> Int32 {
  close(descriptor)
}
