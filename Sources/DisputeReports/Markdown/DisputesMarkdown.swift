public import DisputeModel

/// The disputes document as Markdown for a case file.
///
/// - Shape: CommonMark with GitHub's tables and task lists. Texts of documents and records are escaped, so that nothing
///   in them becomes a heading, a link or HTML.
public enum DisputesMarkdown {
  /// Writes a document.
  public static func write(_ document: DisputesDocument) -> [UInt8] {
    var file = CaseFile(document: document)
    file.write()
    return Array(file.markdown.text.utf8)
  }
}

/// A case file while it is written.
private struct CaseFile {
  let document: DisputesDocument
  private(set) var markdown = MarkdownText()

  init(document: DisputesDocument) { self.document = document }

  mutating func write() {
    markdown.heading("Disputes as of \(document.asOf)", level: 1)
    if document.findings.isEmpty, document.cases.isEmpty {
      markdown.paragraph("Nothing was found to dispute.")
    }
    for view in document.caseViews { write(view) }
    writeContacts()
    writeNotices()
  }

  private mutating func write(_ view: CaseView) {
    markdown.heading(view.title, level: 2)
    if let dispute = view.dispute {
      markdown.item(dispute.stage.title, label: "Stage")
      markdown.item(dispute.route.title, label: "Appeals are decided by")
      for move in dispute.moves {
        markdown.item("\(move.on): \(move.to.title)", label: "Since")
      }
    }
    write(view.supported, under: "What is wrong")
    write(view.questions, under: "Worth asking")
    guard let dispute = view.dispute else { return }
    writeDeadlines(of: dispute)
    if !dispute.nextSteps.isEmpty {
      markdown.heading("What to do next", level: 3)
      for step in dispute.nextSteps {
        let by = step.by.map { "\($0 < document.asOf ? "was due " : "")by \($0): " } ?? ""
        markdown.item("\(by)\(step.action) Why: \(step.why)", number: step.order)
      }
    }
    if !dispute.checklist.isEmpty {
      markdown.heading("What to have", level: 3)
      for item in dispute.checklist { markdown.task(item.item, isDone: item.have) }
    }
  }

  private mutating func write(_ findings: [Finding], under title: String) {
    guard !findings.isEmpty else { return }
    markdown.heading(title, level: 3)
    for (index, finding) in findings.enumerated() {
      if index > 0 { markdown.blank() }
      let line = finding.line.map { ", line \($0 + 1)" } ?? ""
      markdown.item("\(finding.statement)", label: finding.kind.title + line)
      markdown.item(finding.certainty.title, label: "Certainty", level: 1)
      if let amount = finding.amountAtStake { markdown.item("\(amount)", label: "At stake", level: 1) }
      for evidence in finding.evidence {
        markdown.item(
          "\(evidence.says) (\(evidence.place(from: finding.document)))", label: "Evidence", level: 1)
      }
      let remedy = finding.remedy
      let whom = document.contact(remedy.contact).map { ", \($0.name)" } ?? ""
      markdown.item("\(remedy.action) (\(remedy.channel.title)\(whom))", label: "Remedy", level: 1)
      for thing in remedy.bring { markdown.item(thing, label: "Bring", level: 1) }
      for source in remedy.cite { markdown.item(source, label: "Cite", level: 1) }
    }
  }

  private mutating func writeDeadlines(of dispute: DisputeCase) {
    guard !dispute.deadlines.isEmpty else { return }
    markdown.heading("Deadlines", level: 3)
    markdown.table(
      ["Day", "What", "State", "How it is counted", "Notes"],
      dispute.deadlineStates(on: document.asOf).map { deadline, state in
        [
          deadline.date.description, deadline.kind.title, state.mark.isEmpty ? "open" : state.mark,
          deadline.counting, deadline.remarks(state).joined(separator: " "),
        ]
      })
  }

  private mutating func writeContacts() {
    guard !document.contacts.isEmpty else { return }
    markdown.heading("Whom to turn to", level: 2)
    for contact in document.contacts {
      let details = [contact.phone, contact.website].compactMap { $0 } + contact.address
      markdown.item(
        (details.isEmpty ? [] : [details.joined(separator: ", ")]).joined()
          + (contact.note.map { details.isEmpty ? $0 : ". \($0)" } ?? ""), label: contact.name)
    }
  }

  private mutating func writeNotices() {
    guard !document.notices.isEmpty else { return }
    markdown.heading("About the input", level: 2)
    for notice in document.notices {
      let place = notice.path.isEmpty ? notice.source.title : "\(notice.source.title), \(notice.path)"
      markdown.item("\(notice.message) (\(place))")
    }
  }
}
