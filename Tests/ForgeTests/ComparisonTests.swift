import DisputeModel
import Forge
import Testing

/// The comparison finds what differs, and only that.
@Suite struct ComparisonTests {
  private var document: ClaimsDocument { Forgery(layout: LayoutCatalog.all[2], seed: 2).truth }

  private func compare(_ change: (inout ClaimsDocument) -> Void) -> Comparison {
    var reading = document
    change(&reading)
    return Comparison(truth: ClaimsTree.tree(of: document), reading: ClaimsTree.tree(of: reading))
  }

  @Test func equalDocumentsAreExact() {
    let comparison = compare { _ in }
    #expect(comparison.isExact)
    #expect(comparison.correct == comparison.fields)
    #expect(!comparison.isFalseAlarm)
  }

  @Test func wrongAmountIsSilentUnlessAnIssueNamesIt() {
    let silent = compare { $0.claims[0].lines[0].amounts[.billed] = Money(minorUnits: 1) }
    #expect(silent.differences.map(\.pointer) == ["/claims/0/lines/0/amounts/billed"])
    #expect(silent.silentErrors == 1)
    let named = compare {
      $0.claims[0].lines[0].amounts[.billed] = Money(minorUnits: 1)
      $0.review.issues = [
        Issue(severity: .warning, code: .lineDoesNotBalance, path: "/claims/0/lines/0", message: "")
      ]
    }
    #expect(named.differences.count == 1)
    #expect(named.silentErrors == 0)
  }

  @Test func missingValueIsNoWrongValue() {
    let comparison = compare { $0.member?.memberId = nil }
    #expect(comparison.differences.map(\.pointer) == ["/member/memberId"])
    #expect(comparison.wrong == 0)
    #expect(comparison.silentErrors == 0)
  }

  @Test func lostAndExtraLines() {
    let lost = compare { $0.claims[0].lines.removeLast() }
    #expect(lost.lost.count == 1)
    #expect(lost.silentErrors >= 1)
    let extra = compare { $0.claims[0].lines.append(ServiceLine()) }
    #expect(extra.extras.count == 1)
    #expect(!extra.isExact)
  }

  @Test func layoutOfTextDoesNotMatter() {
    let comparison = compare { reading in
      reading.claims[0].claimNumber = reading.claims[0].claimNumber.map {
        "\($0.prefix(4))-\($0.dropFirst(4))"
      }
      reading.claims[0].provider.name = reading.claims[0].provider.name?.uppercased()
    }
    #expect(comparison.isExact, "\(comparison.report())")
  }

  @Test func alarmOnAnExactDocument() {
    let comparison = compare {
      $0.review.issues = [Issue(severity: .warning, code: .totalDoesNotMatch, path: "", message: "")]
    }
    #expect(comparison.isFalseAlarm)
  }

  @Test func jsonRoundTrip() throws {
    let tree = ClaimsTree.tree(of: document)
    let parsed = try JSONValue(parsing: tree.printed())
    #expect(Comparison(truth: tree, reading: parsed).isExact)
  }
}
