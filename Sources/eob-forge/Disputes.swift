import ArgumentParser
import Forge

struct Disputes: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Plants mistakes in the papers of made-up members and prints which of them the analysis finds.",
    discussion: """
      The papers are claims documents and records that match them. Claims that are right must give no finding that is \
      certain or likely; a mistake has to be found with its kind, claim, line and amount at stake.
      """)

  @Option(name: .long, help: "Number of claims without mistakes.")
  var clean: UInt64 = 5000

  @Option(name: .long, help: "Number of members for every kind of mistake.")
  var planted: UInt64 = 1000

  @Option(name: .long, help: "Number of members with two to four kinds of mistakes.")
  var combined: UInt64 = 1000

  @Option(name: .long, help: "First seed.")
  var seed: UInt64 = 1

  @Option(name: .long, help: "Print so many misses and needless findings, at most two of a sort.")
  var show = 0

  func run() {
    var report = DisputeReport(show: show)
    report.run(clean: clean, planted: planted, combined: combined, seed: seed)
    print(report.lines.joined(separator: "\n"))
  }
}
