public import ClaimExport
internal import DisputeModel
public import EOBParser
public import PDFWorkers

/// Reads inputs that are PDFs or hold claims already; what an input is, is told by its first bytes.
///
/// No worker is started before the first PDF. Not shared between threads.
final class ClaimsReader {
  private let limits: DocumentLimits
  private let makeReader: () -> DocumentReader
  private lazy var documents = makeReader()

  /// Creates a reader; `documents` is called for the first PDF.
  init(limits: DocumentLimits, documents: @escaping () -> DocumentReader) {
    self.limits = limits
    makeReader = documents
  }

  /// Reads an input.
  func read(_ input: ExtractionInput) -> ClaimsInput {
    let deadline = ReadingDeadline(seconds: limits.seconds)
    let bytes: [UInt8]
    do {
      bytes = try input.bytes(within: limits, until: deadline)
    } catch {
      return failed(input, error.code, error.message)
    }
    switch Content(of: bytes) {
    case .nothing: return failed(input, ClaimsInput.notClaimsCode, "The input is empty.")
    case .json: return claims(of: input, in: bytes)
    case .pdf:
      switch documents.read(bytes, of: input, until: deadline) {
      case .read(let result): return ClaimsInput(input: input, documents: [result.document], failures: [])
      case .failed(let failure): return failed(input, failure.code, failure.message)
      }
    case .other:
      return failed(
        input, ClaimsInput.notClaimsCode, "The input is neither a PDF nor claims as JSON. Choose one of both."
      )
    }
  }

  private func claims(of input: ExtractionInput, in bytes: [UInt8]) -> ClaimsInput {
    do {
      let found = try ClaimsJSON.documents(in: bytes, completedWith: ContentDigest.sha256)
      var documents: [ClaimsDocument] = []
      var failures: [ClaimsInput.Failure] = []
      for entry in found {
        switch entry {
        case .document(let document): documents.append(document)
        case .failure(let failure):
          failures.append(
            ClaimsInput.Failure(fileName: failure.fileName, code: failure.code, message: failure.message))
        }
      }
      return ClaimsInput(input: input, documents: documents, failures: failures)
    } catch {
      return failed(input, ClaimsInput.notClaimsCode, error.description)
    }
  }

  private func failed(_ input: ExtractionInput, _ code: String, _ message: String) -> ClaimsInput {
    ClaimsInput(
      input: input, documents: [],
      failures: [ClaimsInput.Failure(fileName: nil, code: code, message: message)])
  }
}

/// What bytes look like.
private enum Content {
  case nothing
  case json
  case pdf
  case other

  private static let space: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
  /// A byte order mark, which no PDF begins with.
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let pdfHeader = Array("%PDF-".utf8)
  /// The bytes in which a PDF's header may stand, as readers of PDFs have it; the worker looks as far.
  private static let headerSearchLength = 1024

  init(of bytes: [UInt8]) {
    guard let first = bytes.first(where: { !Self.space.contains($0) }) else {
      self = .nothing
      return
    }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") || bytes.starts(with: Self.mark) {
      self = .json
      return
    }
    let start = bytes.prefix(Self.headerSearchLength)
    self = start.indices.contains { start[$0...].starts(with: Self.pdfHeader) } ? .pdf : .other
  }
}
