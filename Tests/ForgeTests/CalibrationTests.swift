import DisputeModel
import Forge
import Testing

/// What issues say of values, on documents made by hand.
@Suite struct CalibrationTests {
  /// One claim with a line of three amounts and totals.
  private static let document: ClaimsDocument = {
    var line = ServiceLine()
    line.description = "Office visit"
    line.procedureCode = "99213"
    line.amounts[.billed] = Money(minorUnits: 12_000)
    line.amounts[.allowed] = Money(minorUnits: 10_000)
    line.amounts[.planPaid] = Money(minorUnits: 7_000)
    var claim = Claim()
    claim.claimNumber = "8680000000001"
    claim.patient.name = "Jordan Example"
    claim.receivedDate = CalendarDate(year: 2024, month: 7, day: 12)
    claim.lines = [line]
    claim.totals[.billed] = Money(minorUnits: 12_000)
    var document = ClaimsDocument(
      source: DocumentSource(fileName: nil, sha256: "", pageCount: 1), documentType: .explanationOfBenefits)
    document.claims = [claim]
    return document
  }()

  /// Type, number, status, name, date, words, code, three amounts, and a sum.
  private static let valueCount = 11

  private static func calibration(_ change: (inout ClaimsDocument) -> Void) -> Calibration {
    var reading = document
    change(&reading)
    return Comparison(truth: ClaimsTree.tree(of: document), reading: ClaimsTree.tree(of: reading)).calibration
  }

  private static func issue(_ path: String, _ severity: IssueSeverity = .warning) -> DisputeModel.Issue {
    DisputeModel.Issue(severity: severity, code: .lineDoesNotBalance, path: path, message: "")
  }

  @Test("Right values without issues")
  func right() {
    let all = Self.calibration { _ in }.all
    #expect(all.read == Self.valueCount)
    #expect(all.right == Self.valueCount)
    #expect(all.unflagged == Self.valueCount)
  }

  @Test("A wrong value counts by whether an issue names it")
  func wrong() {
    let silent = Self.calibration { $0.claims[0].lines[0].amounts[.billed] = Money(minorUnits: 1) }
    #expect(silent[.lineAmount].wrong == 1)
    #expect(silent[.lineAmount].right == 2)
    #expect(silent[.totalAmount].right == 1)
    let named = Self.calibration {
      $0.claims[0].lines[0].amounts[.billed] = Money(minorUnits: 1)
      $0.review.issues = [Self.issue("/claims/0/lines/0/amounts/billed")]
    }
    #expect(named[.lineAmount].wrong == 0)
    #expect(named[.lineAmount].wrongFlagged == 1)
    #expect(named.all.rightFlagged == 0)
  }

  @Test("An issue flags the right values of its line as well, and a note none")
  func rightFlagged() {
    let line = Self.calibration { $0.review.issues = [Self.issue("/claims/0/lines/0")] }
    #expect(line[.lineAmount].rightFlagged == 3)
    #expect(line[.code].rightFlagged == 1)
    #expect(line[.text].rightFlagged == 1)
    #expect(line.all.rightFlagged == 5)
    #expect(line.all.allRight == Self.valueCount)
    let note = Self.calibration { $0.review.issues = [Self.issue("", .info)] }
    #expect(note.all.rightFlagged == 0)
  }

  @Test("What is missing is no value, and the values of what does not exist are wrong")
  func missingAndInvented() {
    let missing = Self.calibration { $0.claims[0].claimNumber = nil }
    #expect(missing.all.read == Self.valueCount - 1)
    #expect(missing.all.wrong == 0)
    let invented = Self.calibration { $0.claims[0].lines.append($0.claims[0].lines[0]) }
    #expect(invented[.lineAmount].wrong == 3)
    #expect(invented.all.wrong == 5)
  }

  @Test("The figures of a report")
  func figures() {
    var calibration = Calibration()
    for _ in 0..<19_999 { calibration.add(.name, isRight: true, isFlagged: false) }
    calibration.add(.name, isRight: false, isFlagged: false)
    for _ in 0..<101 { calibration.add(.date, isRight: true, isFlagged: true) }
    #expect(
      calibration.line
        == "calibration: values read 20101  not flagged 20000, of them wrong 1 (0.5 per 10,000)  right 20100, of them flagged 101 (0.50%)"
    )
    #expect(calibration.table.count == 4)
    #expect(calibration.table[1].hasPrefix("names"))
    #expect(calibration.table[2].hasSuffix("100.00"))
  }

  @Test(
    "The kind of a value follows from its place",
    arguments: [
      ("/claims/0/lines/2/amounts/billed", .lineAmount), ("/claims/0/totals/billed", .totalAmount),
      ("/claims/0/patient/memberId", .identifier), ("/member/groupName", .name),
      ("/claims/0/serviceDates/from", .date), ("/claims/0/lines/0/remarkCodes", .code),
      ("/claims/0/remarks/0/text", .text), ("/claims/0/status", .decision),
      ("/appealRights/filingDays", .count),
      ("/accumulators/0/used", .accumulator), ("/payments/0/date", .payment),
    ] as [(String, ValueKind)])
  func kinds(pointer: String, kind: ValueKind) {
    #expect(ValueKind(pointer: pointer) == kind)
  }
}
