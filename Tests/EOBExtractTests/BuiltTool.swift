import Foundation
import Testing

/// The executable that was built beside the tests.
struct BuiltTool {
  /// What a run left.
  struct Ending {
    let status: Int32
    let output: [UInt8]
    let errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
    var lines: [String] { text.split(separator: "\n").map(String.init) }
  }

  /// The folder of the executables.
  static var folder: URL {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
  }

  static var path: String { folder.appendingPathComponent("eob-extract").path }

  /// Runs the tool to its end.
  ///
  /// Output goes through files, so that no pipe can fill up.
  static func run(
    _ arguments: String..., input: [UInt8] = [], environment: [String: String] = [:], folder: URL? = nil
  ) throws -> Ending {
    try run(program: path, arguments, input: input, environment: environment, folder: folder)
  }

  /// Runs the tool with arguments that are in a list already.
  static func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:], folder: URL? = nil
  ) throws -> Ending {
    try run(program: path, arguments, input: input, environment: environment, folder: folder)
  }

  /// Runs a shell command in which `$TOOL` is the tool.
  static func shell(_ command: String) throws -> Ending {
    try run(program: "/bin/bash", ["-c", command], input: [], environment: ["TOOL": path], folder: nil)
  }

  private static func run(
    program: String, _ arguments: [String], input: [UInt8], environment: [String: String], folder: URL?
  ) throws -> Ending {
    let scratch = try ScratchFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.currentDirectoryURL = folder
    process.standardInput = try FileHandle(forReadingFrom: scratch.add("in", input))
    process.standardOutput = try FileHandle(forWritingTo: scratch.add("out", []))
    process.standardError = try FileHandle(forWritingTo: scratch.add("err", []))
    try process.run()
    process.waitUntilExit()
    let status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    return Ending(
      status: status, output: try scratch.bytes("out"),
      errors: String(decoding: try scratch.bytes("err"), as: UTF8.self))
  }
}

/// A folder that disappears with its owner.
final class ScratchFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "eob-extract-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  var path: String { url.path }

  /// Writes a file, and the folders above it.
  @discardableResult
  func add(_ name: String, _ bytes: [UInt8]) throws -> URL {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return file
  }

  func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: url.appendingPathComponent(name)))
  }

  /// Paths of all files below, relative and sorted.
  func files(below name: String = "") throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: url.appendingPathComponent(name).path).sorted()
  }

  /// Permission bits.
  func mode(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: url.appendingPathComponent(name).path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
  }
}
