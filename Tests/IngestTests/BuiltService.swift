import Foundation
import Testing

/// What nothing here takes in earnest; a test that hangs ends some time, in seconds.
private let patience = 60.0

/// Waits until something is so.
func wait(_ what: String, until isDone: () throws -> Bool) throws {
  let end = Date(timeIntervalSinceNow: patience)
  while try !isDone() {
    try #require(Date() < end, "\(what): still not after \(patience) s")
    usleep(2000)
  }
}

/// The service's program that was built beside the tests.
struct BuiltService {
  static var folder: String {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().path
  }

  private let process: Process

  /// Starts it; what it says on standard error goes into a file.
  static func start(_ arguments: [String], log: String? = nil) throws -> BuiltService {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: folder + "/eob-watch")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    if let log {
      _ = FileManager.default.createFile(atPath: log, contents: nil)
      process.standardError = FileHandle(forWritingAtPath: log)
    }
    try process.run()
    return BuiltService(process: process)
  }

  /// What a command prints.
  static func run(_ arguments: [String]) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: folder + "/eob-watch")
    process.arguments = arguments
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  func terminate() { process.terminate() }

  func kill() { if process.isRunning { Glibc.kill(process.processIdentifier, SIGKILL) } }

  func wait() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }
}
