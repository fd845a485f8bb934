#if os(Linux)
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #endif

  /// The processes of a session, as `/proc` lists them.
  enum SessionMembers {
    /// Those that have not ended.
    static func running(in session: pid_t) -> [pid_t] {
      guard let folder = unsafe opendir("/proc") else { return [] }
      defer { unsafe closedir(folder) }
      var members: [pid_t] = []
      while let entry = unsafe readdir(folder) {
        let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        guard let process = pid_t(name), isRunning(process, in: session) else { continue }
        members.append(process)
      }
      return members
    }

    private static func isRunning(_ process: pid_t, in session: pid_t) -> Bool {
      let file = unsafe open("/proc/\(process)/stat", O_RDONLY | O_CLOEXEC)
      guard file >= 0 else { return false }
      defer { _ = closeDescriptor(file) }
      var bytes = [UInt8](repeating: 0, count: 512)
      let count = unsafe bytes.withUnsafeMutableBytes {
        unsafe read(file, $0.baseAddress, $0.count)
      }
      // The name in parentheses may hold anything; state, parent, group and session follow the last.
      let rest = bytes.prefix(max(0, count)).split(separator: UInt8(ascii: ")")).last ?? []
      let words = rest.split(separator: UInt8(ascii: " "))
      guard words.count > 3 else { return false }
      let state = String(decoding: words[0], as: UTF8.self)
      let owner = String(decoding: words[3], as: UTF8.self)
      return owner == "\(session)" && !["Z", "X", "x"].contains(state)
    }
  }
#endif
