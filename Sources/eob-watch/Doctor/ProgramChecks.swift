internal import ChildPrograms
internal import Extraction
internal import Glibc
internal import Ingest
internal import PDFWorkers

/// Looks at the programs that the tool needs.
enum ProgramChecks {
  /// A page is read in milliseconds, even on a busy machine.
  private static let seconds = 20

  static func all() -> [Finding] { [worker(), reading(), curl()] }

  private static func worker() -> Finding {
    let path = CompanionProgram.pdfWorker.path()
    guard access(path, X_OK) == 0 else {
      return Finding(subject: "worker", state: "\(path) is missing", advice: "Reinstall eob-extract.")
    }
    let version = firstLine(of: Program(path: path, arguments: ["--poppler-version"]))
    guard let version else {
      return Finding(
        subject: "worker", state: "\(path) does not start",
        advice:
          "It needs the poppler that it was built with: ldd \(path) names what is missing; rebuild eob-extract."
      )
    }
    return Finding(subject: "worker", state: "poppler \(version)")
  }

  /// Whether a PDF can be read from one end to the other.
  private static func reading() -> Finding {
    let worker = PDFWorker()
    defer { worker.stop() }
    do throws(PDFReadError) {
      _ = try worker.pages(of: TrialDocument.bytes, limits: DocumentLimits(seconds: seconds))
      return Finding(subject: "reading", state: "a page of text is read")
    } catch {
      return Finding(subject: "reading", state: error.code, advice: error.message)
    }
  }

  /// The first line of what a program prints; `nil` when it does not end well.
  private static func firstLine(of program: Program) -> String? {
    let (ending, output) = program.run(seconds: seconds)
    guard ending == .exited(0) else { return nil }
    return String(decoding: output.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }

  private static func curl() -> Finding {
    guard let path = ProgramSearch.path(of: "curl") else {
      return Finding(subject: "curl", state: "not there; needed by watch --webhook only")
    }
    return Finding(subject: "curl", state: path)
  }
}

/// A PDF with one word on its page.
enum TrialDocument {
  static let bytes: [UInt8] = {
    var text = "%PDF-1.4\n"
    var offsets: [Int] = []
    let stream = "BT /F1 12 Tf 72 720 Td (Trial) Tj ET"
    let objects = [
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
      "<</Length \(stream.utf8.count)>>stream\n\(stream)\nendstream",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    for (index, object) in objects.enumerated() {
      offsets.append(text.utf8.count)
      text += "\(index + 1) 0 obj\(object)endobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets { text += String(String(10_000_000_000 + offset).dropFirst()) + " 00000 n \n" }
    text += "trailer<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n"
    return Array(text.utf8)
  }()
}
