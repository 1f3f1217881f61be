internal import ArgumentParser
internal import Extraction
internal import PDFWorkers

/// A template of the user's.
enum LetterTemplate {
  /// The largest that is filled in, in bytes: the template library takes more than twice the time for twice the size, a
  /// minute for a few million bytes, and a letter has a few thousand.
  private static let maxBytes = 1_000_000

  /// Its text.
  ///
  /// - Throws: the exit status after it was told why it cannot be read.
  static func text(at path: SystemPath) throws -> String {
    let bytes: [UInt8]
    do { bytes = try InputFile.read(path, maxBytes: maxBytes) } catch {
      if case .tooLarge = error {
        throw failure(path, "larger than \(maxBytes) bytes, the most for a template")
      }
      throw failure(path, error.message)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw failure(path, "not UTF-8") }
    return text
  }

  private static func failure(_ path: SystemPath, _ message: String) -> ExitCode {
    StandardError.write("\(path.text): \(message)")
    return ExitCode(ExitStatus.someFailed.rawValue)
  }
}
