import DisputeModel
import Foundation
import RecordFiles
import Testing

@Suite struct CaseLogFileTests {
  private struct Never: Error {}

  private func path() -> String {
    FileManager.default.temporaryDirectory.appendingPathComponent("cases-\(UUID().uuidString).jsonl").path
  }

  private func event(_ claim: String) -> CaseEvent {
    CaseEvent(at: "2024-04-20T15:02:11Z", claimNumber: claim, event: .opened)
  }

  @Test("A log that is not there is empty, and appending makes it for its owner only")
  func new() throws {
    let file = CaseLogFile(path: path())
    defer { try? FileManager.default.removeItem(atPath: file.path) }
    #expect(try file.read() == CaseLog())
    let appended = try file.append { _ in Result<CaseEvent, Never>.success(event("C1")) }.get()
    #expect(appended.isNew)
    let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? NSNumber
    #expect(mode?.intValue == 0o600)
    #expect(try file.read() == appended.log)
    #expect(try file.append { _ in Result<CaseEvent, Never>.success(event("C2")) }.get().isNew == false)
  }

  @Test("What stands in the log stays, byte for byte, whatever it is")
  func keeps() throws {
    let file = CaseLogFile(path: path())
    defer { try? FileManager.default.removeItem(atPath: file.path) }
    let before = Data("  {\"mine\": 1.0}\r\n\nnot JSON \u{FF}\n{\"torn".utf8) + Data([0xFF])
    try before.write(to: URL(fileURLWithPath: file.path))
    _ = try file.append { _ in Result<CaseEvent, Never>.success(event("C1")) }.get()
    let after = try Data(contentsOf: URL(fileURLWithPath: file.path))
    #expect(after.prefix(before.count) == before)
    #expect(try file.read().events.map(\.event.claimNumber) == ["C1"])
  }

  @Test("Where the event is refused nothing is written")
  func refused() throws {
    let file = CaseLogFile(path: path())
    defer { try? FileManager.default.removeItem(atPath: file.path) }
    let result = try file.append { _ in Result<CaseEvent, Never>.failure(Never()) }
    #expect(throws: Never.self) { try result.get() }
    #expect(try file.read() == CaseLog())
    #expect(!FileManager.default.fileExists(atPath: file.path))
  }

  @Test("Many writers at once leave whole lines, each seeing those before it")
  func writers() async throws {
    let file = CaseLogFile(path: path())
    defer { try? FileManager.default.removeItem(atPath: file.path) }
    let counts = try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<40 {
        group.addTask {
          var seen = 0
          _ = try file.append { log in
            seen = log.events.count
            return Result<CaseEvent, Never>.success(event("C\(number)"))
          }
          return seen
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(counts.sorted() == Array(0..<40))
    #expect(try file.read().events.count == 40)
    #expect(try file.read().mistakes == [])
  }

  @Test("A folder, or a file in a folder that is not there, is no log")
  func failures() {
    #expect(throws: CaseLogFile.Failure.self) { try CaseLogFile(path: "/tmp").read() }
    #expect(throws: CaseLogFile.Failure.self) {
      _ = try CaseLogFile(path: "/nonexistent/cases.jsonl").append { _ in
        Result<CaseEvent, Never>.success(event("C1"))
      }
    }
  }

  @Test("The log is beside the records")
  func place() {
    #expect(CaseLogFile.path(besideRecords: "/a/b/mine.yaml") == "/a/b/cases.jsonl")
    #expect(CaseLogFile.path(besideRecords: "mine.yaml") == "cases.jsonl")
  }
}
