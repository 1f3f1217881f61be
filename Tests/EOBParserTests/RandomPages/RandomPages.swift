import Forge
import PDFLayout
import TestSupport

/// Pages that no payer has printed: words anywhere, tables without sense, damaged geometry.
enum RandomPages {
  /// A document; the same seed gives the same pages.
  static func document(seed: UInt64) -> [Page] {
    var random = SplitMix64(seed: seed)
    let count = random.pick([1, 1, 1, 1, 2, 2, 3, 0])
    return (0..<count).map { number in
      var page = page(number: number + 1, using: &random)
      if random.chance(40) { damage(&page, using: &random) }
      return page
    }
  }

  private static func page(number: Int, using random: inout SplitMix64) -> Page {
    var page = SyntheticPage(number: number)
    switch random.int(0...9) {
    case 0: break
    case 1, 2: scatter(on: &page, using: &random)
    case 3, 4: lines(on: &page, using: &random)
    default: statement(on: &page, using: &random)
    }
    return page.page
  }

  /// Phrases anywhere.
  private static func scatter(on page: inout SyntheticPage, using random: inout SplitMix64) {
    for _ in 0..<random.int(1...120) {
      page.text(
        RandomWords.phrase(using: &random), x: Float(random.int(-20...620)),
        baseline: Float(random.int(-20...800)),
        size: Float(random.pick([1, 4, 6, 8, 9, 9, 10, 14, 40])),
        font: random.pick(["Helvetica", "Courier", "Times-Bold", ""]))
    }
  }

  /// Lines of phrases at few left edges.
  private static func lines(on page: inout SyntheticPage, using random: inout SplitMix64) {
    var baseline: Float = 40
    for _ in 0..<random.int(1...50) {
      var x = Float(random.pick([40, 40, 40, 60, 200]))
      for _ in 0..<random.int(1...8) {
        let text = RandomWords.phrase(using: &random)
        page.text(text, x: x, baseline: baseline)
        x += SyntheticPage.width(of: text, size: 9) + Float(random.pick([2, 3, 8, 20, 60]))
      }
      baseline += Float(random.pick([8, 11, 11, 11, 13, 30]))
    }
  }

  /// Labels, tables, rows of sums and notes in random order.
  private static func statement(on page: inout SyntheticPage, using random: inout SplitMix64) {
    var baseline: Float = 40
    for _ in 0..<random.int(1...6) {
      switch random.int(0...4) {
      case 0:
        for _ in 0..<random.int(1...5) {
          page.text(
            RandomWords.heading(using: &random) + random.pick([":", "", " #"]), x: 40, baseline: baseline)
          page.text(
            RandomWords.phrase(using: &random), x: Float(random.pick([110, 160, 300])),
            baseline: baseline + Float(random.pick([0, 0, 11])))
          baseline += 11
        }
      case 1:
        page.text(
          random.pick(["Notes", "Remarks", "Glossary", "Total", "Your appeal rights", "Claim detail"]), x: 40,
          baseline: baseline)
        baseline += 11
        for _ in 0..<random.int(0...4) {
          page.text(
            random.pick(["A1", "B81", "CO-45", "1", "(2)"]) + random.pick([" ", " - ", ": "])
              + "This service is " + RandomWords.phrase(using: &random), x: 40, baseline: baseline)
          baseline += 11
        }
      default: baseline = table(on: &page, baseline: baseline, using: &random)
      }
      baseline += Float(random.pick([0, 2, 11, 40]))
    }
  }

  private static func table(on page: inout SyntheticPage, baseline: Float, using random: inout SplitMix64)
    -> Float
  {
    let count = random.int(2...12)
    let width = Float(random.pick([20, 35, 48, 60]))
    var columns: [SyntheticTable.Column] = []
    for number in 0..<count {
      var column = SyntheticTable.Column(
        x: 40 + Float(number) * width, align: random.pick([.left, .right, .right, .center]))
      let words = RandomWords.heading(using: &random).split(separator: " ").map(String.init)
      column.heading = random.chance(70) ? words : [words.joined(separator: " ")]
      columns.append(column)
    }
    var table = SyntheticTable(columns, size: Float(random.pick([6, 7, 8])))
    table.cells = random.pick([.top, .center])
    var rows: [[String]] = []
    for _ in 0..<random.int(0...6) {
      rows.append(
        columns.map { _ in
          let text = random.chance(10) ? "" : RandomWords.cell(using: &random)
          return random.chance(8) ? text + "\n" + RandomWords.phrase(using: &random) : text
        })
      if random.chance(25) {
        rows.append(
          [random.pick(["Total", "Claim totals", "Totals for claim 8680000000001"])]
            + columns.dropFirst().map { _ in RandomWords.cell(using: &random) })
      }
      if random.chance(10) { rows.append(["Claim number: " + random.digits(10)]) }
    }
    return table.draw(rows, on: &page, baseline: baseline)
  }

  /// Drops, doubles, shuffles and moves glyphs.
  static func damage(_ page: inout Page, using random: inout SplitMix64) {
    guard !page.glyphs.isEmpty else { return }
    switch random.int(0...6) {
    case 0: page.glyphs = page.glyphs.filter { _ in random.int(0...9) > 0 }
    case 1: page.glyphs += page.glyphs.prefix(random.int(1...200))
    case 2: page.glyphs = random.shuffle(page.glyphs)
    case 3:
      for _ in 0..<random.int(1...40) {
        let index = random.int(0...page.glyphs.count - 1)
        page.glyphs[index].box = box(using: &random)
      }
    case 4:
      let scale = random.pick([0, 1e-6, 0.2, 3, 1e6, 1e30, 1e37, -1] as [Float])
      for index in page.glyphs.indices {
        let old = page.glyphs[index].box
        let (a, b) = (old.x0 * scale, old.x1 * scale)
        let (c, d) = (old.y0 * scale, old.y1 * scale)
        page.glyphs[index].box = Rect(x0: min(a, b), y0: min(c, d), x1: max(a, b), y1: max(c, d))
      }
    case 5:
      // Everything in one place.
      let first = page.glyphs[0].box
      for index in page.glyphs.indices where random.chance(50) { page.glyphs[index].box = first }
    default:
      for index in page.glyphs.indices where random.chance(3) {
        page.glyphs[index].scalar = Unicode.Scalar(UInt32(random.int(1...0xD7FF))) ?? "x"
      }
    }
  }

  private static func box(using random: inout SplitMix64) -> Rect {
    let edges: [Float] = [
      -.greatestFiniteMagnitude, -1e20, -1e6, -100, 0, 0, 1e-30, 5, 100, 101, 109, 300, 1e6, 1e20,
      .greatestFiniteMagnitude,
    ]
    let x = [random.pick(edges), random.pick(edges)].sorted()
    let y = [random.pick(edges), random.pick(edges)].sorted()
    return Rect(x0: x[0], y0: y[0], x1: x[1], y1: y[1])
  }
}
