import Foundation
import PDFWorkers
import Testing

@testable import Ingest
@testable import Ledger

/// Originals that are moved away.
@Suite struct ArchiveTests {
  @Test("Originals are moved once their outcome is durable, in their folders, beside namesakes")
  func archive() throws {
    let bench = try IngestBench()
    let archive = SystemPath(bench.folder.appendingPathComponent("archive").path)
    try FileManager.default.createDirectory(atPath: archive.text, withIntermediateDirectories: true)
    bench.settings.archive = archive
    try bench.take(bench.add("a.pdf", "one"))
    try bench.take(bench.add("x/a.pdf", "two"))
    try bench.take(bench.add("a.pdf", "three"))
    #expect(try bench.originals() == [])
    #expect(
      try FileManager.default.subpathsOfDirectory(atPath: archive.text).filter { $0.hasSuffix("pdf") }
        .sorted()
        == ["a-2.pdf", "a.pdf", "x/a.pdf"])
    // A document that is to be read again is read where it is now.
    let digest = try #require(try bench.ledger.digests(matching: "a").first)
    #expect(try bench.ledger.retry([digest], at: 0) == 1)
    let due = try bench.ledger.due(at: bench.time.wallTime, limit: 9)
    #expect(due == [archive.entry("a.pdf")])
    #expect(try bench.take(due[0]) == "noClaims")
    #expect(try bench.outcomes() == ["a-2.claims.json", "a-3.claims.json", "a.claims.json"])
  }

  @Test("A file that was replaced since it was read stays")
  func replaced() throws {
    let bench = try IngestBench()
    let folder = SystemPath(bench.folder.appendingPathComponent("archive").path)
    try FileManager.default.createDirectory(atPath: folder.text, withIntermediateDirectories: true)
    let path = try bench.add("a.pdf", "one")
    guard case .file(let stamp) = FileStamp.look(at: path) else { return }
    try bench.remove(path)
    try bench.add("a.pdf", "another")
    let archive = Archive(folder: folder, inbox: bench.inbox)
    #expect(try archive.move(Sighting(path: path, stamp: stamp, sha256: "")) == nil)
    #expect(try bench.originals() == ["a.pdf"])
  }

  @Test("What earlier runs have left is archived at the start")
  func archiveRest() throws {
    let bench = try IngestBench()
    try bench.take(bench.add("a.pdf", "one"))
    let archive = SystemPath(bench.folder.appendingPathComponent("archive").path)
    try FileManager.default.createDirectory(atPath: archive.text, withIntermediateDirectories: true)
    bench.settings.archive = archive
    #expect(try #require(bench.makeArchivist()).moveAll() == [])
    #expect(try bench.originals() == [])
  }

  /// A bench with an archive.
  private static func bench(_ folder: String? = nil) throws -> (bench: IngestBench, archive: SystemPath) {
    let bench = try IngestBench()
    let archive = SystemPath(folder ?? bench.folder.appendingPathComponent("archive").path)
    try FileManager.default.createDirectory(atPath: archive.text, withIntermediateDirectories: true)
    bench.settings.archive = archive
    return (bench, archive)
  }

  private static func files(_ folder: SystemPath) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.text).sorted()
  }

  @Test("A copy of a document that was archived is archived too, whenever it comes")
  func lateCopy() throws {
    let (bench, archive) = try Self.bench()
    try bench.take(bench.add("a.pdf", "one"))
    try bench.take(bench.add("x/later.pdf", "one"))
    #expect(try bench.originals() == [])
    #expect(try Self.files(archive) == ["a.pdf", "x", "x/later.pdf"])
  }

  @Test("What cannot be moved is said, and moved when that is possible, while the service runs")
  func triedAgain() throws {
    let (bench, archive) = try Self.bench()
    try FileManager.default.removeItem(atPath: archive.text)
    bench.settings.clock = .system
    try bench.add("a.pdf", "one")
    let service = Ingestion(bench.settings, ledger: bench.ledger, messengers: [], journal: bench.journal)
    try service.start()
    let trouble = Trouble.storage(StorageError(place: "archiving originals", errno: ENOENT))
    try wait("the trouble") { service.troubles == [trouble] }
    #expect(try bench.states() == [.noClaims: 1])
    try FileManager.default.createDirectory(atPath: archive.text, withIntermediateDirectories: true)
    try wait("the original") { try bench.originals() == [] }
    try wait("the end of the trouble") { service.troubles.isEmpty }
    service.stop()
    service.wait()
    #expect(try Self.files(archive) == ["a.pdf"])
    #expect(bench.notes.all.contains(.mended(trouble)))
  }

  @Test("One that cannot be moved is in no other's way")
  func others() throws {
    let (bench, archive) = try Self.bench()
    try Data().write(to: URL(fileURLWithPath: archive.entry("x").text))
    try bench.take(bench.add("x/a.pdf", "one"))
    try bench.take(bench.add("z.pdf", "two"))
    #expect(try bench.originals() == ["x/a.pdf"])
    let trouble = Trouble.storage(StorageError(place: "archiving originals", errno: ENOTDIR))
    #expect(try #require(bench.makeArchivist()).moveAll() == [trouble])
  }

  @Test("Files in an archive that is in the inbox stay where they are")
  func inside() throws {
    let bench = try IngestBench()
    let archive = bench.inbox.entry("done")
    try FileManager.default.createDirectory(atPath: archive.text, withIntermediateDirectories: true)
    bench.settings.archive = archive
    try bench.take(bench.add("a.pdf", "one"))
    let digest = try #require(try bench.ledger.digests(matching: "a").first)
    _ = try bench.ledger.retry([digest], at: 0)
    try bench.take(archive.entry("a.pdf"))
    #expect(try #require(bench.makeArchivist()).moveAll() == [])
    #expect(try bench.originals() == ["done/a.pdf"])
  }

  @Test("An original that a kill left aside gets its name again and is archived")
  func aside() throws {
    let (bench, archive) = try Self.bench()
    bench.settings.archive = nil
    let path = try bench.add("a.pdf", "one")
    try bench.take(path)
    bench.settings.archive = archive
    let digest = try #require(try bench.ledger.digests(matching: "a").first)
    try FileManager.default.moveItem(
      atPath: path.text, toPath: Archive.aside(path, sha256: digest).text)
    #expect(try #require(bench.makeArchivist()).moveAll() == [])
    #expect(try Self.files(archive) == ["a.pdf"])
    #expect(try Self.files(bench.inbox) == [])
  }

  @Test("An original that a killed service has moved is known to be where it is")
  func unsaid() throws {
    let (bench, archive) = try Self.bench()
    try Data("somebody else's".utf8).write(to: URL(fileURLWithPath: archive.entry("a.pdf").text))
    bench.settings.archive = nil
    let path = try bench.add("a.pdf", "one")
    try bench.take(path)
    bench.settings.archive = archive
    try FileManager.default.moveItem(atPath: path.text, toPath: archive.entry("a-2.pdf").text)
    #expect(try #require(bench.makeArchivist()).moveAll() == [])
    let digest = try #require(try bench.ledger.digests(matching: "a").first)
    #expect(try bench.ledger.contents(of: digest)?.originals == [archive.entry("a-2.pdf")])
  }

  /// Memory is a file system of its own nearly everywhere.
  private static let otherDisk = "/dev/shm"
  private static var hasOtherDisk: Bool {
    var (there, here) = (stat(), stat())
    return stat(otherDisk, &there) == 0 && access(otherDisk, W_OK) == 0
      && stat(FileManager.default.temporaryDirectory.path, &here) == 0 && there.st_dev != here.st_dev
  }

  @Test(
    "On another disk the original's time is kept, and what fails leaves no copy", .enabled(if: hasOtherDisk))
  func otherFileSystem() throws {
    let (bench, archive) = try Self.bench("\(Self.otherDisk)/eob-archive-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(atPath: archive.text) }
    let path = try bench.add("a.pdf", "one")
    let time = Date(timeIntervalSince1970: 1_000_000_000)
    try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: path.text)
    let digest = "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed"
    // Something is where the original would be put aside.
    let aside = Archive.aside(path, sha256: digest)
    try FileManager.default.createDirectory(atPath: aside.text, withIntermediateDirectories: true)
    try bench.take(path)
    #expect(try bench.ledger.digests(matching: "a") == [digest])
    #expect(try Self.files(archive) == [])
    #expect(try bench.originals() == ["a.pdf"])
    try FileManager.default.removeItem(atPath: aside.text)
    #expect(try #require(bench.makeArchivist()).moveAll() == [])
    #expect(try Self.files(archive) == ["a.pdf"])
    let attributes = try FileManager.default.attributesOfItem(atPath: archive.entry("a.pdf").text)
    #expect(attributes[.modificationDate] as? Date == time)
  }
}
