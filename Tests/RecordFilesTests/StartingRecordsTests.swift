import DisputeModel
import FormFiles
import Foundation
import RecordFiles
import Testing

@Suite struct StartingRecordsTests {
  /// The file with every example.
  private var examples: String {
    StartingRecords.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("# ") ? $0.dropFirst(2) : $0 }.joined(separator: "\n")
  }

  @Test("As it is, it is right and says nothing")
  func asItIs() throws {
    let file = try RecordsText.read(StartingRecords.text)
    #expect(file.mistakes == [])
    #expect(file.records == MemberRecords())
  }

  @Test("With every example it is right, and every part has something")
  func withExamples() throws {
    let file = try RecordsText.read(examples)
    #expect(file.mistakes == [])
    let records = try #require(file.records)
    #expect(records.plan.benefits.count == 2)
    let parts = [
      records.providers.count, records.services.count, records.authorizations.count,
      records.communications.count, records.appeals.count, records.criteria.count, records.notices.count,
    ]
    #expect(parts == [1, 1, 1, 1, 1, 1, 1])
  }

  @Test("The documentation names every key")
  func documentation() throws {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("docs/records.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let keys = Set(try RecordsText.read(examples).lines.keys.compactMap { $0.split(separator: "/").last })
      .filter { Int($0) == nil }
    #expect(keys.count > 50)
    #expect(keys.filter { !text.contains("`\($0)`") } == [])
  }

  @Test("No key is left out")
  func everyKey() throws {
    let records = try #require(try RecordsText.read(examples).records)
    #expect(Absence.inside(records) == [])
  }
}

/// Finds values that are missing in records, whatever their type.
private enum Absence {
  static func inside(_ value: Any, at path: String = "") -> [String] {
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional {
      guard let wrapped = mirror.children.first else { return [path] }
      return inside(wrapped.value, at: path)
    }
    if mirror.displayStyle == .collection, mirror.children.isEmpty { return [path] }
    // Two benefits show different keys.
    if path == "/plan/benefits" { return [] }
    return mirror.children.enumerated().flatMap { index, child in
      inside(child.value, at: "\(path)/\(child.label ?? String(index))")
    }
  }
}
