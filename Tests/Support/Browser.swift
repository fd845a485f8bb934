public import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Chromium without a window, driven by its DevTools protocol, for tests of what a page does.
///
/// Tests that need it say so, and are skipped visibly without it:
///
/// ```swift
/// @Test("…", .enabled(if: Browser.isInstalled, "Chromium is not installed"))
/// ```
///
/// The protocol's messages go through pipes, so that no port is opened. Everything that a page asks the network for,
/// writes to the console, or says in a dialog is kept.
public final class Browser {
  /// Why a page cannot be looked at.
  public struct Failure: Error, CustomStringConvertible {
    /// What went wrong.
    public let description: String
  }

  /// The program, where it is installed.
  public static let command = Command("chromium") ?? Command("chromium-browser")

  /// Whether it is there.
  public static let isInstalled = command != nil

  /// What was written to the console, errors of the policy among it; exceptions; dialogs.
  public private(set) var complaints: [String] = []

  /// The addresses that were asked for, besides the page itself.
  public private(set) var requests: [String] = []

  private let process = Process()
  private let sending = Pipe()
  private let receiving = Pipe()
  private let folder: URL
  private var session: String?
  private var lastNumber = 0
  private var unread: [UInt8] = []
  private var isLoaded = false

  /// Starts a browser with a window of a size.
  ///
  /// - Throws: ``Failure``, and what keeps a program from starting.
  public init(width: Int = 1280, height: Int = 800) throws {
    guard let command = Self.command else {
      throw Failure(description: "Chromium is not installed")
    }
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("browser-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    // The protocol is spoken on descriptors 3 and 4.
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "exec \"$@\" 3<&0 4>&1 </dev/null >/dev/null 2>/dev/null", "sh",
      command.executable.path,
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
      "--hide-scrollbars", "--window-size=\(width),\(height)", "--remote-debugging-pipe",
      "--user-data-dir=\(folder.appendingPathComponent("profile").path)", "about:blank",
    ]
    process.standardInput = sending
    process.standardOutput = receiving
    signal(SIGPIPE, SIG_IGN)
    try process.run()
    let target = try call("Target.createTarget", ["url": "about:blank"])
    let attached = try call(
      "Target.attachToTarget", ["targetId": target["targetId"] ?? "", "flatten": true])
    session = attached["sessionId"] as? String
    for domain in ["Page", "Runtime", "Log", "Network", "Accessibility"] {
      _ = try call("\(domain).enable")
    }
    _ = try call(
      "Emulation.setDeviceMetricsOverride",
      ["width": width, "height": height, "deviceScaleFactor": 1, "mobile": false])
  }

  /// Ends the browser and removes what it left.
  public func close() {
    if process.isRunning {
      process.terminate()
      process.waitUntilExit()
    }
    do { try FileManager.default.removeItem(at: folder) } catch {}
  }

  deinit { close() }

  /// Opens a page, and waits until it is loaded and drawn once.
  ///
  /// - Parameters:
  ///   - page: The file's bytes.
  ///   - fragment: What stands behind `#` in its address.
  /// - Returns: The address of the file.
  /// - Throws: ``Failure``.
  @discardableResult
  public func open(_ page: Data, at fragment: String = "") throws -> String {
    let file = folder.appendingPathComponent("page-\(lastNumber).html")
    try page.write(to: file)
    isLoaded = false
    let address = file.absoluteString
    _ = try call("Page.navigate", ["url": address + (fragment.isEmpty ? "" : "#" + fragment)])
    let deadline = Date(timeIntervalSinceNow: 30)
    while !isLoaded {
      guard Date() < deadline else { throw Failure(description: "the page did not load in 30 s") }
      _ = try receive(until: deadline)
    }
    requests.removeAll { $0 == address }
    return address
  }

  /// What an expression is, with promises waited for.
  public func value(of expression: String) throws -> Any? {
    let answer = try call(
      "Runtime.evaluate",
      ["expression": expression, "returnByValue": true, "awaitPromise": true])
    if let exception = answer["exceptionDetails"] as? [String: Any] {
      throw Failure(description: "\(expression): \(exception)")
    }
    return (answer["result"] as? [String: Any])?["value"]
  }

  /// The texts that an expression is.
  public func texts(of expression: String) throws -> [String] {
    guard let texts = try value(of: expression) as? [String] else {
      throw Failure(description: "\(expression): no list of texts")
    }
    return texts
  }

  /// The number that an expression is.
  public func number(of expression: String) throws -> Double {
    guard let number = try value(of: expression) as? NSNumber else {
      throw Failure(description: "\(expression): no number")
    }
    return number.doubleValue
  }

  /// The text that an expression is.
  public func text(of expression: String) throws -> String {
    guard let text = try value(of: expression) as? String else {
      throw Failure(description: "\(expression): no text")
    }
    return text
  }

  /// Presses a key and lets it go, on whatever has the focus.
  public func press(_ key: String) throws {
    let codes = [
      "Enter": 13, "Escape": 27, "Tab": 9, "PageUp": 33, "PageDown": 34, "End": 35, "Home": 36,
      "ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39, "ArrowDown": 40,
    ]
    for type in ["rawKeyDown", "keyUp"] {
      _ = try call(
        "Input.dispatchKeyEvent",
        ["type": type, "key": key, "code": key, "windowsVirtualKeyCode": codes[key] ?? 0])
    }
  }

  /// Calls a method of the protocol.
  ///
  /// - Returns: Its result.
  /// - Throws: ``Failure`` with the browser's words.
  public func call(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    lastNumber += 1
    let number = lastNumber
    var message: [String: Any] = ["id": number, "method": method, "params": parameters]
    if let session { message["sessionId"] = session }
    let bytes = try JSONSerialization.data(withJSONObject: message)
    try sending.fileHandleForWriting.write(contentsOf: bytes + [0])
    let deadline = Date(timeIntervalSinceNow: 60)
    while true {
      let answer = try receive(until: deadline)
      guard answer["id"] as? Int == number else { continue }
      if let error = answer["error"] { throw Failure(description: "\(method): \(error)") }
      return answer["result"] as? [String: Any] ?? [:]
    }
  }

  /// The next message; what it tells of is noted.
  private func receive(until deadline: Date) throws -> [String: Any] {
    while true {
      if let end = unread.firstIndex(of: 0) {
        let message = Data(unread[..<end])
        unread.removeSubrange(...end)
        let object = try JSONSerialization.jsonObject(with: message) as? [String: Any] ?? [:]
        note(object)
        return object
      }
      let descriptor = receiving.fileHandleForReading.fileDescriptor
      var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&wanted, 1, Int32(max(0, deadline.timeIntervalSinceNow) * 1_000))
      guard ready > 0 else { throw Failure(description: "Chromium does not answer") }
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { throw Failure(description: "Chromium has ended") }
      unread += buffer[..<count]
    }
  }

  private func note(_ message: [String: Any]) {
    let parameters = message["params"] as? [String: Any] ?? [:]
    switch message["method"] as? String {
    case "Page.loadEventFired": isLoaded = true
    case "Network.requestWillBeSent":
      let request = parameters["request"] as? [String: Any]
      if let address = request?["url"] as? String, !address.hasPrefix("data:") {
        requests.append(address.split(separator: "#").first.map(String.init) ?? address)
      }
    case "Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Page.javascriptDialogOpening":
      complaints.append("\(parameters)")
    case "Log.entryAdded":
      complaints.append("\(parameters["entry"] ?? "")")
    default: break
    }
  }
}
