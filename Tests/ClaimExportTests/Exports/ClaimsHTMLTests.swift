import ClaimExport
import DisputeModel
import Testing

@Suite struct ClaimsHTMLTests {
  private func page(_ document: ClaimsDocument, findings: [FindingRow]? = nil) -> String {
    String(decoding: ClaimsHTML.write(document, findings: findings), as: UTF8.self)
  }

  @Test("The page says in which language it is, and has a title, headings, captions and scopes")
  func structure() {
    let page = page(ExampleDocument.visit())
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"))
    #expect(page.contains("<title>Claims in eob.pdf</title>"))
    #expect(page.contains("<h1>Claims in eob.pdf</h1>"))
    #expect(page.contains("<caption>Services of claim 1, in USD</caption>"))
    #expect(page.contains("<th scope=\"col\">Line</th>"))
    #expect(page.contains("<tr><th scope=\"row\">1</th><td>2026-03-16</td><td>OFFICE VISIT</td>"))
    #expect(page.contains("<tfoot><tr><th scope=\"row\">Total</th>"))
    #expect(page.contains("<td class=\"amount\" data-kind=\"planPaid\">87.50</td>"))
    #expect(page.contains("<tr><th scope=\"row\">A0</th><td>DISCOUNT APPLIED.</td></tr>"))
  }

  @Test("The chart says in words what it shows, and draws credits as outlines")
  func chart() {
    var document = ExampleDocument.visit()
    #expect(
      page(document).contains(
        "<title id=\"chart-title\">Billed, discount, paid and owed</title><desc id=\"chart-words\">"
          + "Billed 140.50 USD, Discount 28.00 USD, Plan paid 87.50 USD, Patient owes 25.00 USD.</desc>"))
    document.claims[0].totals[.planPaid] = Money(minorUnits: -87_50)
    #expect(page(document).contains("height=\"18\" fill=\"none\" stroke=\"#1f5fa8\""))
    document.claims.append(Claim())
    #expect(!page(document).contains("<svg"))
  }

  @Test("A page about a document without claims says so, and no other page does")
  func noClaims() {
    let words = "This document holds no claims."
    var document = ExampleDocument.document([])
    #expect(page(document).contains(words))
    document.documentType = .notAnEOB
    #expect(page(document).contains(words))
    #expect(!page(ExampleDocument.visit()).contains(words))
  }

  @Test("Nothing of a document becomes markup")
  func escapes() {
    var document = ExampleDocument.visit()
    let hostile = "</td><script>alert(1)</script><img src=x onerror=\"a\"> & ' \u{0}\u{202E}txt"
    document.source.fileName = hostile
    document.payer?.name = hostile
    document.member?.groupName = hostile
    document.claims[0].claimNumber = hostile
    document.claims[0].patient.name = hostile
    document.claims[0].lines[0].description = hostile
    document.claims[0].remarks[0].text = hostile
    document.appealRights = AppealRights(filingDays: 180, address: [hostile], phone: hostile)
    document.review.issues = [Issue(severity: .error, code: .npiInvalid, path: hostile, message: hostile)]
    let page = page(document, findings: [FindingRow(title: hostile, statement: hostile, action: hostile)])
    #expect(!page.contains("<script") && !page.contains("<img"))
    #expect(!page.unicodeScalars.contains("\0") && !page.unicodeScalars.contains("\u{202E}"))
    #expect(
      page.contains(
        "&lt;/td&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&quot;a&quot;&gt; &amp; &#39;")
    )
  }

  @Test(
    "The page needs nothing from elsewhere and forbids it",
    arguments: ["http:", "https:", "url(", "@import", "src=", "href="])
  func selfContained(word: String) {
    let page = page(ExampleDocument.visit())
    #expect(!page.contains(word))
    #expect(page.contains("default-src &#39;none&#39;"))
  }

  @Test("Only columns that the document has are shown; an empty cell is no zero")
  func columns() {
    var document = ExampleDocument.visit()
    document.claims[0].lines[0].amounts[.copay] = nil
    let page = page(document)
    #expect(page.contains("<td class=\"amount\" data-kind=\"copay\"></td>"))
    #expect(!page.contains("data-kind=\"deductible\""))
    #expect(!page.contains("Adjustments"))
  }

  @Test("Numbers for several kinds have a column of their own")
  func merged() {
    var document = ExampleDocument.visit()
    document.claims[0].lines[0].mergedAmounts = [
      MergedAmount(kinds: [.copay, .coinsurance], amount: Money(minorUnits: 25_50))
    ]
    #expect(page(document).contains("<th scope=\"col\" class=\"amount\">Copay and coinsurance</th>"))
    #expect(page(document).contains("data-kind=\"copay coinsurance\">25.50</td>"))
  }

  @Test("Findings have a section: with rows, with the word that there are none, or not at all")
  func findings() {
    #expect(!page(ExampleDocument.visit()).contains("Worth disputing"))
    #expect(page(ExampleDocument.visit(), findings: []).contains("<p>Nothing was found.</p>"))
    let row = FindingRow(
      title: "Billed twice", statement: "Lines 1 and 2 are the same.", amount: Money(minorUnits: 25_00),
      action: "Call the payer.", deadline: ExampleDocument.day(30))
    #expect(
      page(ExampleDocument.visit(), findings: [row]).contains(
        "<tr><th scope=\"row\">Billed twice</th><td>Lines 1 and 2 are the same.</td><td class=\"amount\">25.00</td>"
          + "<td>Call the payer.</td><td>2026-03-30</td></tr>"))
  }

  @Test("Issues, limits, payments and appeals are there")
  func sections() {
    var document = ExampleDocument.visit()
    document.review.issues = [
      Issue(severity: .warning, code: .npiInvalid, path: "/claims/0", message: "Check.")
    ]
    var limit = Accumulator(kind: .deductible)
    limit.used = Money(minorUnits: 440_02)
    document.accumulators = [limit]
    var payment = Payment()
    payment.method = .check
    payment.number = "77"
    document.payments = [payment]
    document.appealRights = AppealRights(filingDays: 180)
    let page = page(document)
    #expect(page.contains("<th scope=\"row\" class=\"warning\">warning</th><td>npiInvalid</td>"))
    #expect(page.contains("<th scope=\"row\">Deductible</th>") && page.contains(">440.02</td>"))
    #expect(page.contains("<th scope=\"row\">Check</th><td>77</td>"))
    #expect(page.contains("<dt>Within</dt><dd>180 days</dd>"))
  }

  @Test("Sums survive, whatever the documents", arguments: UInt64(0)..<20)
  func sums(seed: UInt64) {
    let documents: [ClaimsDocument] = (UInt64(0)..<10).map { number in
      var random = RandomDocument(seed: seed * 100 + number)
      return random.document()
    }
    var sums = ClaimSums()
    for document in documents {
      for footer in page(document).split(separator: "<tfoot>").dropFirst() {
        let row = footer.prefix(upTo: footer.firstRange(of: "</tfoot>")?.lowerBound ?? footer.endIndex)
        for kind in ClaimSums.kinds {
          let cell = row.split(separator: "data-kind=\"\(kind.rawValue)\">").dropFirst().first
          if let cell { sums.add(kind, String(cell.prefix { $0 != "<" })) }
        }
      }
    }
    #expect(sums == ClaimSums(documents))
  }
}
