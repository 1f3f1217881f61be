import DisputeLetters
import DisputeModel
import Foundation

/// Fills templates in as the tool does, with the program that was built beside the tests.
enum LetterWriter {
  struct Ending {
    let status: Int32
    let output: String
  }

  static func run(_ request: [UInt8]) throws -> Ending {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent("eob-letter-writer")
    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent(
      "letters-\(UUID().uuidString)")
    try Data(request).write(to: scratch)
    defer { try? FileManager.default.removeItem(at: scratch) }
    process.standardInput = try FileHandle(forReadingFrom: scratch)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    return Ending(status: status, output: String(decoding: bytes, as: UTF8.self))
  }

  /// The letter about the claim.
  static func letter(_ kind: LetterKind, _ dispute: SampleDispute, own: String? = nil) throws -> Letter {
    let context = try LetterContext(kind, about: dispute.subject())
    let ending = try run(LetterRequest(kind, context: context, own: own).json)
    guard ending.status == 0 else { throw Failure(status: ending.status, message: ending.output) }
    return Letter(markup: ending.output)
  }

  /// The letter as one line of plain text, so that a test need not know where lines end.
  static func text(_ kind: LetterKind, _ dispute: SampleDispute, own: String? = nil) throws -> String {
    try letter(kind, dispute, own: own).text(as: .text).split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
  }

  struct Failure: Error {
    let status: Int32
    let message: String
  }
}
