import Forge
import Foundation

/// One run of the tool over a folder.
struct ToolRun {
  /// Path of the tool.
  let tool: String

  /// The tool could not be run.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// What the tool read, by file name.
  func readings(of folder: URL) throws -> [String: JSONValue] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: tool)
    process.arguments = [folder.path, "--format", "jsonl"]
    let output = Pipe()
    process.standardOutput = output
    do {
      try process.run()
    } catch {
      throw Failure(description: "cannot run \(tool): \(error.localizedDescription)")
    }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    if process.terminationReason == .uncaughtSignal {
      throw Failure(description: "\(tool) was ended by signal \(process.terminationStatus)")
    }
    var readings: [String: JSONValue] = [:]
    for line in data.split(separator: UInt8(ascii: "\n")) {
      let document = try JSONValue(parsing: Data(line))
      guard let name = document["source"]?["fileName"]?.text else { continue }
      readings[URL(fileURLWithPath: name).lastPathComponent] = document
    }
    return readings
  }
}
