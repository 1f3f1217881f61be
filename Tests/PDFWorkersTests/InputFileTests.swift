import Glibc
import PDFWorkers
import Testing

/// Files of all kinds as input.
@Suite struct InputFileTests {
  private func failure(_ path: String, maxBytes: Int = 1 << 20) -> PDFReadError? {
    do {
      _ = try InputFile.read(path, maxBytes: maxBytes)
      return nil
    } catch {
      return error
    }
  }

  @Test("A file's bytes are read as they are; one byte too many is too large")
  func regularFile() throws {
    let file = try FakeWorker("content")
    #expect(try InputFile.read(file.path, maxBytes: 1 << 20) == Array("#!/bin/sh\ncontent\n".utf8))
    #expect(try InputFile.read(file.path, maxBytes: 18).count == 18)
    #expect(failure(file.path, maxBytes: 17) == .tooLarge(limit: 17, actual: 18))
  }

  @Test("A path that leads nowhere is not found")
  func notFound() {
    #expect(failure("/nonexistent/file.pdf") == .notFound)
    #expect(failure("") == .notFound)
    #expect(failure("/etc/hostname/file.pdf") == .notFound)
  }

  @Test("A folder is not readable")
  func notReadable() {
    #expect(failure("/tmp") == .notReadable(errno: EISDIR))
  }

  @Test("A file without permission is not readable", .enabled(if: geteuid() != 0))
  func permission() throws {
    let file = try FakeWorker("content")
    chmod(file.path, 0)
    #expect(failure(file.path) == .notReadable(errno: EACCES))
  }

  @Test("Files that do not tell their size are read to their end; endless ones are too large")
  func unknownSize() throws {
    #expect(try !InputFile.read("/proc/self/status", maxBytes: 1 << 20).isEmpty)
    #expect(try InputFile.read("/dev/null", maxBytes: 0).isEmpty)
    #expect(failure("/dev/zero", maxBytes: 100_000) == .tooLarge(limit: 100_000, actual: nil))
  }

  @Test("A pipe is read to its end")
  func pipes() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { close(ends[0]) }
    let bytes = [UInt8](repeating: 7, count: 40_000)
    #expect(write(ends[1], bytes, bytes.count) == bytes.count)
    close(ends[1])
    #expect(try InputFile.read("/dev/fd/\(ends[0])", maxBytes: 1 << 20) == bytes)
  }
}
