internal import ArgumentParser
internal import ClaimExport
internal import DisputeModel
internal import Extraction
internal import PDFWorkers

/// The files that a letter is made of.
enum LetterFiles {
  /// The claims documents of files, in their order; inputs that could not be read have none.
  ///
  /// - Throws: the exit status after it was told which file is not right.
  static func documents(in paths: [SystemPath]) throws -> [ClaimsDocument] {
    try paths.flatMap { path in
      do {
        return try ClaimsJSON.documents(in: bytes(of: path)).compactMap { input -> ClaimsDocument? in
          guard case .document(let document) = input else { return nil }
          return document
        }
      } catch let error as ClaimsReadError {
        throw failure(path, "\(error)")
      }
    }
  }

  /// A template.
  ///
  /// - Throws: the exit status after it was told why it cannot be read.
  static func template(at path: SystemPath) throws -> String {
    guard let text = String(validating: try bytes(of: path), as: UTF8.self) else {
      throw failure(path, "not UTF-8")
    }
    return text
  }

  private static func bytes(of path: SystemPath) throws -> [UInt8] {
    do { return try InputFile.read(path, maxBytes: DocumentLimits().maxBytes) } catch {
      throw failure(path, error.message)
    }
  }

  private static func failure(_ path: SystemPath, _ message: String) -> ExitCode {
    StandardError.write("\(path.text): \(message)")
    return ExitCode(ExitStatus.someFailed.rawValue)
  }
}
