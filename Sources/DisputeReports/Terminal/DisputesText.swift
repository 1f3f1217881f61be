public import DisputeModel

/// The disputes document as text for a terminal.
///
/// - Shape: for each claim what is wrong, what it is worth, until when somebody must act and what to do next; findings
///   that are only worth asking stand apart.
public enum DisputesText {
  /// Columns where nobody says how many there are.
  public static let usualWidth = 80

  /// Writes a document.
  ///
  /// - Parameters:
  ///   - document: what was found.
  ///   - width: the most columns of a line, at least 40.
  ///   - isColored: whether to mark headings and passed deadlines with the escapes of terminals.
  public static func write(
    _ document: DisputesDocument, width: Int = usualWidth, isColored: Bool = false
  ) -> [UInt8] {
    var report = DisputesReport(document: document, text: WrappedText(width: width, isColored: isColored))
    report.write()
    return Array(report.text.text.utf8)
  }
}

/// A report while it is written.
struct DisputesReport {
  let document: DisputesDocument
  private(set) var text: WrappedText

  init(document: DisputesDocument, text: WrappedText) {
    self.document = document
    self.text = text
  }

  mutating func write() {
    let findings = document.findings.count
    let cases = document.cases.count
    text.paragraph(
      findings == 0 && cases == 0
        ? "As of \(document.asOf) nothing was found to dispute."
        : "As of \(document.asOf): \(findings) \(findings == 1 ? "finding" : "findings"), "
          + "\(cases) \(cases == 1 ? "case" : "cases").",
      style: .bold)
    for view in document.caseViews { write(view) }
    writeContacts()
    writeNotices()
  }

  private mutating func write(_ view: CaseView) {
    text.blank()
    text.paragraph(view.title, style: .bold)
    if let dispute = view.dispute {
      text.paragraph(
        "Stage: \(dispute.stage.title). Appeals are decided by \(dispute.route.title).", indent: 2)
    }
    write(view.supported, under: "What is wrong")
    write(view.questions, under: "Worth asking")
    guard let dispute = view.dispute else { return }
    writeDeadlines(of: dispute)
    writeSteps(of: dispute)
    writeChecklist(of: dispute)
  }

  private mutating func heading(_ title: String) {
    text.blank()
    text.paragraph(title, indent: 2, style: .bold)
  }

  private mutating func write(_ findings: [Finding], under title: String) {
    guard !findings.isEmpty else { return }
    heading(title)
    for finding in findings {
      let line = finding.line.map { ", line \($0 + 1)" } ?? ""
      let stake = finding.amountAtStake.map { "; at stake: \($0)" } ?? ""
      text.paragraph(
        "\(finding.kind.title)\(line) (\(finding.certainty.title)\(stake))", first: "* ", indent: 2)
      text.paragraph(finding.statement, indent: 4)
      for evidence in finding.evidence {
        text.paragraph("\(evidence.says) (\(evidence.place(from: finding.document)))", first: "- ", indent: 4)
      }
      let remedy = finding.remedy
      let contact = document.contact(remedy.contact)
      let whom = contact.map { ", \($0.name)" } ?? ""
      text.paragraph("\(remedy.action) (\(remedy.channel.title)\(whom))", first: "Do: ", indent: 4)
      if !remedy.bring.isEmpty {
        text.paragraph(remedy.bring.joined(separator: "; "), first: "Bring: ", indent: 4)
      }
      if !remedy.cite.isEmpty {
        text.paragraph(remedy.cite.joined(separator: "; "), first: "Cite: ", indent: 4)
      }
    }
  }

  private mutating func writeDeadlines(of dispute: DisputeCase) {
    guard !dispute.deadlines.isEmpty else { return }
    heading("Until when")
    for (deadline, state) in dispute.deadlineStates(on: document.asOf) {
      let mark = state.mark.isEmpty ? "" : "\(state.mark): "
      text.paragraph(
        mark + deadline.kind.title, first: "\(deadline.date)  ", indent: 2,
        style: state == .passed || state == .due
          ? .warning : state == .information || state == .done ? .faint : .plain)
      text.paragraph("(\(deadline.counting))", indent: 14)
      for remark in deadline.remarks(state) { text.paragraph(remark, indent: 14) }
    }
  }

  private mutating func writeSteps(of dispute: DisputeCase) {
    guard !dispute.nextSteps.isEmpty else { return }
    heading("What to do next")
    for step in dispute.nextSteps {
      let by = step.by.map { "\($0 < document.asOf ? "was due " : "")by \($0): " } ?? ""
      text.paragraph("\(by)\(step.action)", first: "\(step.order). ", indent: 2)
    }
  }

  private mutating func writeChecklist(of dispute: DisputeCase) {
    guard !dispute.checklist.isEmpty else { return }
    heading("What to have")
    for item in dispute.checklist { text.paragraph(item.item, first: item.have ? "[x] " : "[ ] ", indent: 2) }
  }

  private mutating func writeContacts() {
    guard !document.contacts.isEmpty else { return }
    text.blank()
    text.paragraph("Whom to turn to", style: .bold)
    for contact in document.contacts {
      text.paragraph(
        ([contact.name] + [contact.phone, contact.website].compactMap { $0 }
          + (contact.address.isEmpty ? [] : [contact.address.joined(separator: ", ")])).joined(
            separator: "; "),
        first: "* ", indent: 2)
      if let note = contact.note { text.paragraph(note, indent: 4) }
    }
  }

  private mutating func writeNotices() {
    guard !document.notices.isEmpty else { return }
    text.blank()
    text.paragraph("About the input", style: .bold)
    for notice in document.notices {
      let place = notice.path.isEmpty ? notice.source.title : "\(notice.source.title), \(notice.path)"
      text.paragraph("\(notice.message) (\(place))", first: "* ", indent: 2)
    }
  }
}
