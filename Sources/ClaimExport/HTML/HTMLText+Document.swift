internal import DisputeModel

/// The parts of a page that are not about a single claim.
extension HTMLText {
  /// Writes what is worth disputing; nothing when nobody looked.
  mutating func write(_ findings: [FindingRow]?, currency: String) {
    guard let findings else { return }
    element("section") { html in
      html.element("h2", text: "Worth disputing")
      guard !findings.isEmpty else {
        html.element("p", text: "Nothing was found.")
        return
      }
      html.write(
        HTMLTable(
          caption: "Findings, in \(currency)",
          headings: [
            .text("Finding"), .text("What is wrong"), HTMLTable.Cell(text: "Amount", kind: ""),
            .text("What to do"), .text("By"),
          ],
          rows: findings.map { finding in
            [
              .text(finding.title), .text(finding.statement), .amount(finding.amount), .text(finding.action),
              .text(finding.deadline?.description),
            ]
          }))
    }
  }

  /// Writes what the tool says about its reading.
  mutating func write(_ review: Review) {
    element("section") { html in
      html.element("h2", text: "Reading")
      guard !review.issues.isEmpty else {
        html.element("p", text: "The tool found nothing to doubt.")
        return
      }
      html.element(
        "p",
        text: review.required
          ? "Please compare these places with the document." : "Nothing of this needs a second look.")
      html.write(
        HTMLTable(
          caption: "Issues", headings: [.text("Severity"), .text("Issue"), .text("Place"), .text("Message")],
          rows: review.issues.map { issue in
            [
              HTMLTable.Cell(text: issue.severity.rawValue, severity: issue.severity.rawValue),
              .text(issue.code.rawValue), .text(issue.path), .text(issue.message),
            ]
          }))
    }
  }

  /// Writes that the document is about no claim, so that nobody takes an empty page for a claim that was lost.
  mutating func writeThatThereAreNoClaims() {
    element("section") { html in
      html.element("h2", text: "Claims")
      html.element("p", text: "This document holds no claims.")
    }
  }

  /// Writes what was met towards limits.
  mutating func write(_ accumulators: [Accumulator]) {
    guard !accumulators.isEmpty else { return }
    element("section") { html in
      html.element("h2", text: "Limits")
      html.write(
        HTMLTable(
          caption: "What was met towards each limit",
          headings: [
            .text("Limit"), .text("Whose"), .text("Network"), .text("Year"),
            HTMLTable.Cell(text: "Met", kind: ""), HTMLTable.Cell(text: "Limit", kind: ""),
          ],
          rows: accumulators.map { entry in
            [
              .text(HTMLWords.label(entry.kind)), .text(entry.scope.map(HTMLWords.label)),
              .text(entry.network.map(HTMLWords.label)), .text(entry.planYear), .amount(entry.used),
              .amount(entry.limit),
            ]
          }))
    }
  }

  /// Writes the payments.
  mutating func write(_ payments: [Payment]) {
    guard !payments.isEmpty else { return }
    element("section") { html in
      html.element("h2", text: "Payments")
      html.write(
        HTMLTable(
          caption: "Payments that the document announces",
          headings: [
            .text("How"), .text("Number"), .text("Date"), .text("To"),
            HTMLTable.Cell(text: "Amount", kind: ""),
          ],
          rows: payments.map { payment in
            [
              .text(payment.method.map(HTMLWords.label)), .text(payment.number),
              .text(payment.date?.description), .text(payment.payee), .amount(payment.amount),
            ]
          }))
    }
  }

  /// Writes how to appeal.
  mutating func write(_ rights: AppealRights?) {
    guard let rights, rights != AppealRights() else { return }
    element("section") { html in
      html.element("h2", text: "Appeal")
      html.writeFacts([
        ("Within", rights.filingDays.map { "\($0) days" }),
        ("Write to", rights.address.isEmpty ? nil : rights.address.joined(separator: ", ")),
        ("Call", rights.phone),
      ])
    }
  }
}
