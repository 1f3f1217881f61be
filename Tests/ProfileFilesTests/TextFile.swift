import FormFiles
import Foundation
import PayerProfiles
import ProfileFiles

/// Files of a test, and what the tool's reading program makes of them.
struct TextFile {
  /// The program that was built beside the tests.
  static var reader: String {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appendingPathComponent("eob-yaml-reader").path
  }

  /// Reads texts as files named `a.yaml`, `b.yaml` and so on, or with another extension.
  static func read(_ texts: String..., extension ending: String = "yaml") throws -> [ProfileFile] {
    try read(texts.map { Array($0.utf8) }, extension: ending)
  }

  static func read(_ contents: [[UInt8]], extension ending: String = "yaml") throws -> [ProfileFile] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "profiles-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (bytes, name) in zip(contents, "abcdefgh") {
      try Data(bytes).write(to: folder.appendingPathComponent("\(name).\(ending)"))
    }
    return ProfileFile.read(try ProfileFolder.files(in: folder.path), reader: reader)
  }

  /// The mistakes of one file as `LINE KEY: MESSAGE`.
  static func mistakes(in text: String) throws -> [String] {
    try read(text).flatMap(\.mistakes).map { "\($0.line.map(String.init) ?? "-") \($0.key): \($0.message)" }
  }
}
