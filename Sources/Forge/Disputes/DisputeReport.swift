package import DisputeModel

/// How an analysis did on many papers, as a table.
package struct DisputeReport: Sendable {
  private struct Row {
    var planted = 0, found = 0, line = 0, amount = 0
    var certainties: [Certainty: Int] = [:]
    var tooUnsure = 0, right = 0
  }

  private let show: Int
  private var rows: [FindingKind: Row] = [:]
  private var variants: [String: (planted: Int, right: Int)] = [:]
  private var extras: [String: Int] = [:]
  private var extraNoise: [String: Int] = [:]
  private var papersOfNoise: [String: Int] = [:]
  private var claims = 0
  private var members = 0
  private var possible = 0
  private var unplanted = 0
  private var brokenPointers: [String: Int] = [:]
  private var shown: [String] = []
  private var shownOf: [String: Int] = [:]
  private var text: [String] = []

  /// Creates an empty report that shows so many misses.
  package init(show: Int) { self.show = show }

  /// The report as text.
  package var lines: [String] { text + shown }
  /// Certain or likely findings that were not planted.
  package private(set) var extraCount = 0
  /// Mistakes planted, and those that were found with everything right.
  package private(set) var plantedCount = 0
  /// Mistakes that were found with the right kind, claim, line, certainty and amount.
  package private(set) var rightCount = 0
  /// Pointers that lead nowhere.
  package var brokenCount: Int { brokenPointers.values.reduce(0, +) }

  /// Claims without mistakes, then each kind of mistake alone, then several together.
  package mutating func run(clean: UInt64, planted: UInt64, combined: UInt64, seed: UInt64) {
    runClean(clean, seed: seed)
    text.append("")
    for kind in PlantedKind.allCases { runPlanted(planted, kind: kind, seed: seed) }
    close("planted, one kind each")
    for trial in seed..<seed + combined {
      var random = SplitMix64(seed: trial &+ 77)
      let wishes = Array(random.shuffle(PlantedKind.classic).prefix(random.int(2...4)))
      add(seed: trial &* 31 &+ 5, wishes: wishes)
    }
    close("planted, two to four classic kinds together")
    if !brokenPointers.isEmpty { text.append("pointers that lead nowhere: \(brokenPointers)") }
  }

  /// Claims documents without mistakes, until there are so many claims.
  package mutating func runClean(_ count: UInt64, seed: UInt64) {
    var trial = seed
    while claims < Int(count) {
      add(seed: trial, wishes: [])
      trial += 1
    }
    close("clean")
  }

  /// So many papers with a mistake of one kind.
  package mutating func runPlanted(_ count: UInt64, kind: PlantedKind, seed: UInt64) {
    for trial in seed..<seed + count {
      add(
        seed: trial &* 7919 &+ UInt64(kind.rawValue.utf8.reduce(0) { $0 &* 31 &+ Int($1) } & 0xFFFF),
        wishes: [kind])
    }
  }

  private mutating func add(seed: UInt64, wishes: [PlantedKind]) {
    guard let papers = RandomPapers.papers(seed: seed, planting: wishes) else {
      unplanted += 1
      return
    }
    let trial = DisputeTrial(papers)
    members += 1
    claims += papers.documents.map(\.claims.count).reduce(0, +)
    possible += trial.possible.count
    for noise in papers.noise.all { papersOfNoise[noise, default: 0] += 1 }
    for outcome in trial.outcomes { add(outcome, papers, seed: seed) }
    for pointer in trial.brokenPointers { brokenPointers[Self.plain(pointer), default: 0] += 1 }
    extraCount += trial.extras.count
    for extra in trial.extras {
      extras["\(extra.kind) \(extra.certainty)", default: 0] += 1
      let noise = papers.noise.of(extra.claimNumber)
      extraNoise[
        "\(extra.kind): \(noise.isEmpty ? "nothing unusual" : noise.joined(separator: ", "))", default: 0] +=
        1
      show(
        "extra \(extra.kind) \(papers.noise.of(extra.claimNumber).joined())",
        "EXTRA seed \(seed) \(Self.words(extra))\n  noise: \(papers.noise.of(extra.claimNumber)) planted: "
          + "\(papers.planted.map { "\($0.kind) \($0.claimNumber) \($0.line ?? -1) \($0.variant)" })\n"
          + PapersText.text(of: extra, in: papers))
    }
  }

  private mutating func add(_ outcome: DisputeTrial.Outcome, _ papers: MemberPapers, seed: UInt64) {
    var row = rows[outcome.mistake.kind] ?? Row()
    row.planted += 1
    plantedCount += 1
    if let finding = outcome.finding {
      row.found += 1
      if outcome.hasRightLine { row.line += 1 }
      if outcome.hasRightAmount { row.amount += 1 }
      if !outcome.isSureEnough { row.tooUnsure += 1 }
      row.certainties[finding.certainty, default: 0] += 1
    }
    let variant = Self.plain("\(outcome.mistake.kind): \(outcome.mistake.variant)")
    variants[variant, default: (0, 0)].planted += 1
    if outcome.isRight {
      row.right += 1
      rightCount += 1
      variants[variant]?.right += 1
    } else {
      let stakes = outcome.mistake.stakes.map { $0?.description ?? "none" }.joined(separator: " or ")
      let mistake = outcome.mistake
      let found = outcome.finding.map(Self.words) ?? "NOTHING"
      show(
        "miss \(variant)",
        "MISS seed \(seed) \(mistake.kind) claim \(mistake.claimNumber) line \(mistake.line ?? -1) "
          + "(\(mistake.variant)) at stake \(stakes)\n  found: \(found)\n  noise: \(papers.noise.of(mistake.claimNumber))\n"
          + PapersText.text(ofClaim: mistake.claimNumber, in: papers))
    }
    rows[mistake(outcome)] = row
  }

  private func mistake(_ outcome: DisputeTrial.Outcome) -> FindingKind { outcome.mistake.kind }

  /// At most a few of each sort, so that one fault does not hide another.
  private mutating func show(_ sort: String, _ words: String) {
    guard shown.count < show, shownOf[sort, default: 0] < 2 else { return }
    shownOf[sort, default: 0] += 1
    shown.append(words)
  }

  private static func plain(_ text: String) -> String {
    // Codes and indices make every text another one.
    String(text.map { $0.isNumber ? "#" : $0 })
  }

  private static func words(_ finding: Finding) -> String {
    "\(finding.kind) \(finding.certainty) claim \(finding.claimNumber ?? "-") line \(finding.line ?? -1) "
      + "stake \(finding.amountAtStake?.description ?? "none"): \(finding.statement)"
  }

  // MARK: Table

  private mutating func close(_ title: String) {
    text.append(
      "\(title): \(members) members, \(claims) claims\(unplanted > 0 ? ", \(unplanted) without a place" : "")"
    )
    if !rows.isEmpty {
      text.append(
        Self.padded([
          "kind", "planted", "found", "line", "amount", "certain", "likely", "possible", "unsure", "right",
        ]))
      for kind in FindingKind.allCases {
        guard let row = rows[kind] else { continue }
        let share = row.planted == 0 ? 0 : row.right * 1000 / row.planted
        let numbers =
          [row.planted, row.found, row.line, row.amount]
          + [Certainty.certain, .likely, .possible].map { row.certainties[$0] ?? 0 }
          + [row.tooUnsure]
        text.append(
          Self.padded([kind.rawValue] + numbers.map(String.init) + ["\(share / 10).\(share % 10)%"]))
      }
      for (name, count) in variants.sorted(by: { $0.key < $1.key }) where count.right < count.planted {
        text.append("  \(name): \(count.right) of \(count.planted)")
      }
    }
    text.append(
      "extra findings, certain or likely: \(extras.values.reduce(0, +)) "
        + extras.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        + "; possible: \(possible)")
    for (name, count) in extraNoise.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      text.append("  \(count) \(name)")
    }
    if title == "clean" {
      text.append(
        "  papers with: "
          + papersOfNoise.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
    }
    rows = [:]
    variants = [:]
    extras = [:]
    extraNoise = [:]
    papersOfNoise = [:]
    claims = 0
    members = 0
    possible = 0
    unplanted = 0
  }

  private static func padded(_ cells: [String]) -> String {
    cells.enumerated().map { index, cell in
      let width = index == 0 ? 26 : 9
      let blanks = String(repeating: " ", count: max(0, width - cell.count))
      return index == 0 ? cell + blanks : blanks + cell
    }.joined()
  }
}
