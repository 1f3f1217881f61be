import Foundation
import PDFWorkers
import Testing

@testable import Ingest

/// Files that walks find and events announce.
@Suite struct FindingTests {
  private func found(_ bench: IngestBench, excluding: SystemPath? = nil) throws -> [String] {
    var names: [String] = []
    let excluded = Set([excluding].compactMap { $0.flatMap { FolderIdentity($0) } })
    try FolderWalk(root: bench.inbox, excluded: excluded).run { finding in
      if case .file(let path, _) = finding {
        names.append(String(path.text.dropFirst(bench.inbox.text.count + 1)))
      }
      return true
    }
    return names.sorted()
  }

  @Test("A walk meets the PDFs of all folders, but for hidden and excluded ones")
  func walk() throws {
    let bench = try IngestBench()
    for name in ["a.pdf", "b/c.pdf", "b/d/e.PDF", ".hidden/x.pdf", "claims/y.pdf", "b/f.txt"] {
      try bench.add(name, "x")
    }
    #expect(try found(bench, excluding: bench.inbox.entry("claims")) == ["a.pdf", "b/c.pdf", "b/d/e.PDF"])
  }

  @Test("Links are not followed")
  func links() throws {
    let bench = try IngestBench()
    let outside = bench.folder.appendingPathComponent("outside")
    try FileManager.default.createDirectory(at: outside, withIntermediateDirectories: true)
    try Data("x".utf8).write(to: outside.appendingPathComponent("secret.pdf"))
    try bench.add("a.pdf", "x")
    for (name, target) in [
      ("folder", outside.path), ("link.pdf", outside.path + "/secret.pdf"), ("loop", "."),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: bench.inbox.entry(SystemPath(name)).text, withDestinationPath: target)
    }
    #expect(try found(bench) == ["a.pdf"])
    // Nor when an event names them, or a folder on the way became a link since.
    #expect(try bench.take(bench.inbox.entry("link.pdf")) == "nothing")
    #expect(try bench.take(bench.inbox.entry("folder").entry("secret.pdf")) == "nothing")
    #expect(try bench.outcomes().isEmpty)
  }

  @Test("An inbox that is not there is an error, not an empty one")
  func missing() throws {
    let bench = try IngestBench()
    try bench.remove(bench.inbox)
    #expect(throws: FolderWalk.RootError.self) { try found(bench) }
  }

  @Test("The system tells of files that are closed or moved in, not of those that are begun")
  func events() throws {
    let bench = try IngestBench()
    let events = FolderEvents()
    try #require(events.isAvailable)
    #expect(events.watch(bench.inbox))
    try bench.add("a.pdf.part", "x")
    #expect(events.next(waiting: 0).isEmpty)
    try FileManager.default.moveItem(
      atPath: bench.inbox.entry("a.pdf.part").text, toPath: bench.inbox.entry("a.pdf").text)
    #expect(events.next(waiting: 5000) == [.file(bench.inbox.entry("a.pdf"))])
    let handle = try #require(fopen(bench.inbox.entry("b.pdf").text, "w"))
    fputs("x", handle)
    fflush(handle)
    #expect(events.next(waiting: 0).isEmpty)
    fclose(handle)
    #expect(events.next(waiting: 5000) == [.file(bench.inbox.entry("b.pdf"))])
  }

  @Test("The system tells of folders that come and go")
  func folderEvents() throws {
    let bench = try IngestBench()
    let events = FolderEvents()
    try #require(events.watch(bench.inbox))
    try bench.add("new/a.pdf", "x")
    #expect(events.next(waiting: 5000) == [.folder(bench.inbox.entry("new"))])
    try FileManager.default.moveItem(
      atPath: bench.inbox.entry("new").text, toPath: bench.folder.appendingPathComponent("gone").path)
    #expect(events.next(waiting: 5000) == [.lost])
  }

  @Test("A path waits once, and again when it was brought while it was in hand")
  func queue() {
    let queue = WorkQueue()
    #expect(queue.put("a"))
    #expect(queue.put("a"))
    #expect(queue.count == 1)
    #expect(queue.take() == "a")
    #expect(queue.put("a"))
    #expect(queue.count == 0)
    queue.finish("a")
    #expect(queue.count == 1)
    #expect(queue.take() == "a")
    queue.finish("a")
    #expect(queue.unfinishedCount == 0)
    queue.close()
    #expect(queue.take() == nil)
    #expect(!queue.put("b"))
  }
}
