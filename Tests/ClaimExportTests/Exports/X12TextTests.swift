import ClaimExport
import DisputeModel
import Testing

@Suite struct X12TextTests {
  /// Places of a document's texts that get into an interchange, or might.
  private var texts: [WritableKeyPath<ClaimsDocument, String?>] {
    [
      \.payer!.name, \.payer!.id, \.member!.name, \.member!.memberId, \.member!.groupNumber,
      \.member!.groupName,
      \.claims[0].claimNumber, \.claims[0].documentNumber, \.claims[0].replaces, \.claims[0].patient.name,
      \.claims[0].patient.memberId, \.claims[0].patient.accountNumber, \.claims[0].provider.name,
      \.claims[0].provider.npi, \.claims[0].lines[0].description, \.claims[0].lines[0].procedureCode,
      \.claims[0].lines[0].revenueCode, \.claims[0].lines[0].placeOfService, \.payments[0].number,
      \.source.fileName,
    ]
  }

  private static func document() -> ClaimsDocument {
    var document = ExampleDocument.visit()
    document.claims[0].patient.relationship = .child
    document.claims[0].lines[0].revenueCode = "0510"
    document.payments = [Payment()]
    return document
  }

  private func shape(_ document: ClaimsDocument) -> [String]? {
    (try? ClaimsX12.write(document)).map { X12Reading($0).segments.map { "\($0[0]) \($0.count)" } }
  }

  @Test(
    "No text of a document makes an element or a segment",
    arguments: ["*", "~", ":", "^", "~SVC*HC:99999*1*1"])
  func injection(delimiter: String) throws {
    let plain = try #require(shape(Self.document()))
    for path in texts {
      var before = Self.document()
      if before[keyPath: path] == nil { before[keyPath: path] = "12345" }
      var after = before
      after[keyPath: path] = before[keyPath: path].map { $0.prefix(1) + delimiter + $0.dropFirst() }
      guard let found = shape(after) else { continue }
      let whole = try #require(shape(before))
      // What is no code of a service is told as a whole claim, with fewer segments of the same kinds.
      #expect(found == whole || Set(found).isSubset(of: Set(whole + plain)), "\(path)")
      #expect(found.count <= whole.count, "\(path)")
    }
    var document = Self.document()
    document.currency = "U" + delimiter
    #expect(shape(document) == nil)
    document = Self.document()
    document.source.sha256 = "0" + delimiter
    #expect(shape(document) == nil)
    document = Self.document()
    document.claims[0].lines[0].modifiers = [delimiter + "5"]
    document.claims[0].lines[0].adjustments = []
    #expect(try X12Reading(ClaimsX12.write(document)).all("SVC").isEmpty)
    document.claims[0].lines[0].adjustments = [
      Adjustment(group: "CO", reason: delimiter + "4", amount: Money(minorUnits: 28_00))
    ]
    #expect(shape(document) == nil)
  }

  @Test("A revenue code of another form is not written; the claim is told as a whole")
  func revenueCodes() throws {
    for (code, isWritten) in [("0510", true), ("510", true), ("5*1", false), ("0510 CLINIC", false)] {
      var document = Self.document()
      document.claims[0].lines[0].revenueCode = code
      let reading = X12Reading(try ClaimsX12.write(document))
      #expect(reading.faults == [])
      #expect(reading.all("SVC").map { $0[4] } == (isWritten ? [code] : []))
    }
  }

  @Test("Delimiters and controls in names become spaces, letters lose their marks")
  func names() throws {
    var document = ExampleDocument.visit()
    document.claims[0].patient.name = "Núñez*~:^\u{7}\tMarí\u{61}\u{301} – Ørsted ß"
    #expect(
      X12Reading(try ClaimsX12.write(document)).all("NM1")[0][3] == "Nunez Maria - Orsted ss")
  }

  @Test(
    "Numbers stand as printed or not at all: what X12 has no place for refuses the claim and names the number"
  )
  func numbers() {
    let fields: [(WritableKeyPath<ClaimsDocument, String?>, X12Field)] = [
      (\.claims[0].claimNumber, .claimNumber), (\.claims[0].patient.accountNumber, .accountNumber),
      (\.claims[0].replaces, .earlierClaimNumber), (\.claims[0].patient.memberId, .patientMemberId),
      (\.member!.memberId, .memberId), (\.member!.groupNumber, .groupNumber),
    ]
    for (path, field) in fields {
      for text in ["A*B", "A~B", "A:B", "A^B", "A\tB", "É1", "1–2"] {
        #expect(reasons { $0[keyPath: path] = text } == [.unwritable(field)], "\(field) \(text)")
      }
      #expect(reasons { $0[keyPath: path] = "a B-1_2/3" } == [], "\(field)")
    }
  }

  @Test("What is longer than its element may be refuses the claim and names the text")
  func lengths() {
    let longest: [(WritableKeyPath<ClaimsDocument, String?>, X12Field, Int)] = [
      (\.claims[0].claimNumber, .claimNumber, 50), (\.claims[0].patient.accountNumber, .accountNumber, 38),
      (\.claims[0].replaces, .earlierClaimNumber, 50), (\.member!.memberId, .memberId, 80),
      (\.member!.groupNumber, .groupNumber, 50), (\.claims[0].patient.name, .patientName, 60),
      (\.claims[0].provider.name, .providerName, 60),
    ]
    for (path, field, most) in longest {
      #expect(reasons { $0[keyPath: path] = String(repeating: "1", count: most) } == [], "\(field)")
      #expect(
        reasons { $0[keyPath: path] = String(repeating: "1", count: most + 1) } == [.wrongLength(field)],
        "\(field)")
    }
    let first = { (count: Int) in "ROE, " + String(repeating: "B", count: count) }
    #expect(reasons { $0.claims[0].patient.name = first(35) } == [])
    #expect(reasons { $0.claims[0].patient.name = first(36) } == [.wrongLength(.patientFirstName)])
    #expect(
      reasons { $0.claims[0].lines[0].amounts[.allowed] = Money(minorUnits: 1_000_000_000_000) } == [
        .tooLarge
      ])
  }

  private func reasons(_ change: (inout ClaimsDocument) -> Void) -> [X12Obstacle] {
    var document = Self.document()
    change(&document)
    do {
      _ = try ClaimsX12.write(document)
      return []
    } catch {
      // Every one of them names the claim.
      return error.reasons.filter { $0.path == "/claims/0" }.map(\.obstacle)
    }
  }
}
