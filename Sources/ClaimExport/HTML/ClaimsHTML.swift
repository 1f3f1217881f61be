public import DisputeModel

/// Claims as a page for a person to read and to print.
///
/// - Shape: one HTML document, whole in itself: no script, no font, image or address from elsewhere, and a policy that
///   forbids them. Tables have captions and headings with a scope, the chart has a text that says the same; the cells
///   of amounts carry `data-kind`, the name that the claims document has for the amount.
/// - Source: <https://html.spec.whatwg.org>, WCAG 2.2.
public enum ClaimsHTML {
  /// Writes a document.
  ///
  /// - Parameters:
  ///   - document: what was read.
  ///   - findings: what is worth disputing; `nil` when nobody looked, and no section then.
  public static func write(_ document: ClaimsDocument, findings: [FindingRow]? = nil) -> [UInt8] {
    var html = HTMLText()
    html.markup("<!DOCTYPE html>\n")
    html.element("html", ["lang": "en"]) { html in
      html.writeHead(document)
      html.element("body") { html in
        html.writeHeader(document)
        html.element("main") { html in
          html.write(findings, currency: document.currency)
          html.write(document.review)
          if document.claims.isEmpty { html.writeThatThereAreNoClaims() }
          html.writeChart(of: document)
          for index in document.claims.indices { html.writeClaim(index, of: document) }
          html.write(document.accumulators)
          html.write(document.payments)
          html.write(document.appealRights)
        }
        html.writeFooter(document)
      }
    }
    html.endLine()
    return html.bytes
  }
}

extension HTMLText {
  fileprivate mutating func writeHead(_ document: ClaimsDocument) {
    element("head") { html in
      html.void("meta", ["charset": "utf-8"])
      html.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      html.void(
        "meta",
        [
          "http-equiv": "Content-Security-Policy",
          "content": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
        ])
      html.void("meta", ["name": "robots", "content": "noindex"])
      html.element("title", text: Self.title(document))
      html.element("style") { $0.markup(HTMLStyle.sheet) }
    }
    endLine()
  }

  private static func title(_ document: ClaimsDocument) -> String {
    "Claims" + (document.source.fileName.map { " in " + $0 } ?? "")
  }

  fileprivate mutating func writeHeader(_ document: ClaimsDocument) {
    element("header") { html in
      html.element("h1", text: Self.title(document))
      html.writeFacts([
        ("Payer", document.payer?.name ?? document.payer?.id),
        ("Document", HTMLWords.label(document.documentType)),
        ("Date", document.statementDate?.description),
        ("Member", document.member?.name),
        ("Member ID", document.member?.memberId),
        ("Subscriber ID", document.member?.subscriberId),
        ("Group", document.member?.groupName),
        ("Group number", document.member?.groupNumber),
        ("Amounts in", document.currency),
      ])
    }
    endLine()
  }

  fileprivate mutating func writeFooter(_ document: ClaimsDocument) {
    element("footer") { html in
      html.element(
        "p",
        text:
          "Read by eob-extract from a PDF of \(Self.pages(document.source.pageCount)). This is not a bill. "
          + "An empty cell means that the document does not say.")
      html.element("p", ["class": "digest"], text: "SHA-256 \(document.source.sha256)")
    }
  }

  private static func pages(_ count: Int) -> String { count == 1 ? "1 page" : "\(count) pages" }

  /// Writes labels and values; absent values and their labels are left out.
  mutating func writeFacts(_ facts: [(String, String?)]) {
    let known = facts.compactMap { label, value in value.map { (label, $0) } }.filter { !$0.1.isEmpty }
    guard !known.isEmpty else { return }
    element("dl") { html in
      for (label, value) in known {
        html.element("div") { html in
          html.element("dt", text: label)
          html.element("dd", text: value)
        }
      }
    }
    endLine()
  }
}
