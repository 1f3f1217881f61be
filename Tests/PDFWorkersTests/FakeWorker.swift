import Glibc
import PDFWorkers
import Testing

/// A program that stands in for the worker, as a shell script.
struct FakeWorker: ~Copyable {
  /// Where the script is.
  let path: String

  /// Writes the script to a file of its own.
  init(_ script: String) throws {
    var template = Array("/tmp/fake-worker-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let bytes = Array("#!/bin/sh\n\(script)\n".utf8)
    let written = write(descriptor, bytes, bytes.count)
    let mode = fchmod(descriptor, 0o700)
    close(descriptor)
    try #require(written == bytes.count && mode == 0)
  }

  deinit { unlink(path) }
}

/// Why a worker gave no pages; `nil` when it gave some.
func failure(
  of worker: PDFWorker, _ bytes: [UInt8], limits: DocumentLimits = DocumentLimits()
) -> PDFReadError? {
  do {
    _ = try worker.pages(of: bytes, limits: limits)
    return nil
  } catch {
    return error
  }
}
