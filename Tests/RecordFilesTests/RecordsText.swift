import FormFiles
import Foundation
import RecordFiles

/// Records files of a test, and what the tool makes of them.
enum RecordsText {
  /// The program that was built beside the tests.
  static var reader: String {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appendingPathComponent("eob-yaml-reader").path
  }

  static func read(_ text: String) throws -> RecordsFile { try read(Array(text.utf8)) }

  static func read(_ bytes: [UInt8]) throws -> RecordsFile {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "records-\(UUID().uuidString).yaml")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return RecordsFile.read(file.path, reader: reader)
  }

  /// The mistakes as `LINE KEY: MESSAGE`.
  static func mistakes(in text: String) throws -> [String] {
    try read(text).mistakes.map { "\($0.line.map(String.init) ?? "-") \($0.key): \($0.message)" }
  }
}
