import Glibc
import PDFWorkers
import Testing

/// Files of all kinds as input.
@Suite struct InputFileTests {
  private func failure(
    _ path: String, maxBytes: Int = 1 << 20, deadline: ReadingDeadline = ReadingDeadline(seconds: 60)
  ) -> PDFReadError? {
    do {
      _ = try InputFile.read(SystemPath(path), maxBytes: maxBytes, deadline: deadline)
      return nil
    } catch {
      return error
    }
  }

  @Test("A file's bytes are read as they are; one byte too many is too large")
  func regularFile() throws {
    let file = try FakeWorker("content")
    #expect(
      try InputFile.read(SystemPath(file.path), maxBytes: 1 << 20) == Array("#!/bin/sh\ncontent\n".utf8))
    #expect(try InputFile.read(SystemPath(file.path), maxBytes: 18).count == 18)
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
    #expect(try InputFile.read(SystemPath("/dev/fd/\(ends[0])"), maxBytes: 1 << 20) == bytes)
  }

  @Test("A pipe to which nobody writes, or that does not end, is given up at the deadline")
  func endlessPipes() throws {
    let file = try FakeWorker("")
    let path = file.path + ".pipe"
    try #require(mkfifo(path, 0o600) == 0)
    defer { unlink(path) }
    #expect(failure(path, deadline: ReadingDeadline(seconds: 0)) == .inputTimedOut(seconds: 0))
    let writer = open(path, O_RDWR)
    defer { close(writer) }
    try #require(write(writer, "%PDF", 4) == 4)
    #expect(failure(path, deadline: ReadingDeadline(seconds: 0)) == .inputTimedOut(seconds: 0))
  }

  @Test("A named pipe is read from its first writer to its last")
  func namedPipe() throws {
    let writer = try FakeWorker("for part in one two; do sleep 0.1; printf $part; done > $0.pipe")
    let path = writer.path + ".pipe"
    try #require(mkfifo(path, 0o600) == 0)
    defer { unlink(path) }
    try #require(system("\(writer.path) &") == 0)
    #expect(try InputFile.read(SystemPath(path), maxBytes: 1 << 20) == Array("onetwo".utf8))
  }

  @Test("A name that is no UTF-8 leads to its file")
  func nameWithoutCharacters() throws {
    let file = try FakeWorker("content")
    let path = SystemPath(file.path).appending(SystemPath(bytes: [0x2E, 0xE9, 0xFF]))
    try #require(file.path.withCString { old in path.withCString { link(old, $0) } } == 0)
    defer { _ = path.withCString { unlink($0) } }
    #expect(try InputFile.read(path, maxBytes: 1 << 20).count == 18)
    #expect(path.lastComponent.text.hasSuffix(".\u{FFFD}\u{FFFD}"))
    #expect(path.folder == "/tmp/" && SystemPath("eob.pdf").folder == "")
    #expect(path.folder.entry("a") == "/tmp/a" && SystemPath("b").entry("a") == "b/a")
  }
}
