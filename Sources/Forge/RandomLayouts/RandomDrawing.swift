internal import DisputeModel

/// One random document while it is drawn; the sections are extensions.
final class RandomDrawing {
  let traits: LayoutTraits
  let scenario: Scenario
  let payer: String
  private let payerId: String?
  let words: LabelSet
  /// A summary often has other labels than the claims that it sums up.
  let summaryWords: LabelSet
  let print: AmountPrinter
  let columns: ServiceColumns
  let fields: ClaimFields
  let memberFields: [LabelledField]
  let claimFields: [LabelledField]
  let summaryKinds: [AmountKind]
  let payments: [Payment]
  let sheet: Sheet
  var random: SplitMix64

  /// - Parameter pageTotal: number of pages to print at the foot; 0 while it is not known.
  init(_ traits: LayoutTraits, _ names: RandomForgery.Names, pageTotal: Int, using seeded: SplitMix64) {
    var random = seeded
    self.traits = traits
    scenario = RandomScenario.scenario(for: traits, using: &random).named(names)
    let drawn = random.pick(traits.language == .spanish ? RandomPayers.spanish : RandomPayers.english)
    payer = names.payer?.name ?? drawn
    payerId = names.payer?.id
    words = LabelSet(traits, using: &random)
    summaryWords = random.chance(50) ? words : LabelSet(traits, using: &random)
    print = AmountPrinter(traits: traits)
    columns = ServiceColumns(traits, scenario, using: &random)
    fields = ClaimFields(words: words, print: print)
    memberFields = RandomDrawing.memberFields(using: &random)
    claimFields = RandomDrawing.claimFields(traits, using: &random)
    summaryKinds = RandomDrawing.summaryKinds(traits, using: &random)
    payments = RandomPayments.payments(traits, scenario, using: &random)
    let furniture = PageFurniture(
      words: words, payer: payer, form: random.pick(RandomPayers.forms), owner: scenario.member.name ?? "",
      pageTotal: pageTotal, hasRunningHead: random.chance(60))
    let style = DrawingStyle.random(using: &random)
    sheet = Sheet(traits, style, furniture)
    self.random = random
  }

  /// Draws everything.
  func draw() {
    drawMast()
    drawSummary()
    if traits.glossary == .beforeClaims { drawGlossary() }
    drawClaims()
    drawStatementTotals()
    drawPayments()
    if traits.noteCodes != .none, traits.notes == .perDocument {
      sheet.skip(sheet.size)
      Legend(remarks: scenario.legend, words).draw(on: sheet)
    }
    drawLimits()
    drawAppeal()
    if traits.glossary == .afterClaims { drawGlossary() }
    sheet.finishPage()
  }

  /// What the document says.
  var truth: ClaimsDocument {
    var truth = PrintedTruth(traits: traits, columns: columns)
    truth.fields = Set(memberFields + claimFields)
    switch traits.totals {
    case .row, .plainRow: truth.totalKinds = columns.kinds
    case .block: truth.totalKinds = Set(totalKinds)
    case .none: break
    }
    if traits.summary == .claimList { truth.totalKinds.formUnion(RandomDrawing.listKinds) }
    // A summary of a single claim is that claim's.
    if traits.summary != .none, traits.claims == .one, scenario.claims.count == 1 {
      truth.totalKinds.formUnion(summaryKinds)
    }
    var document = truth.document(scenario, payer: payer)
    document.payer?.id = payerId
    document.payments = payments
    return document
  }

  private static func memberFields(using random: inout SplitMix64) -> [LabelledField] {
    var fields: [LabelledField] = [.memberName, .memberId]
    if random.chance(70) { fields += [.groupName, .groupNumber] }
    if random.chance(80) { fields.insert(.statementDate, at: random.int(0...fields.count)) }
    return fields
  }

  private static func claimFields(
    _ traits: LayoutTraits, using random: inout SplitMix64
  ) -> [LabelledField] {
    var fields: [LabelledField] = [.claimNumber, .patient, .provider]
    if traits.tables == .claimColumns { return fields }
    let optional: [LabelledField] =
      traits.claimHeader == .sentence
      ? [.network, .processed] : [.relationship, .npi, .network, .received, .processed, .account]
    for field in optional where random.chance(55) { fields.append(field) }
    if traits.claimHeader != .sentence, random.chance(40) { fields = random.shuffle(fields) }
    if traits.identity == .dateInHeader || random.chance(20) { fields.append(.serviceDates) }
    return fields
  }

  private static func summaryKinds(
    _ traits: LayoutTraits, using random: inout SplitMix64
  ) -> [AmountKind] {
    var kinds: [AmountKind] = [.billed]
    if random.chance(60) { kinds.append(.discount) }
    if random.chance(30) { kinds.append(.notCovered) }
    if random.chance(20) { kinds.append(.allowed) }
    kinds.append(.planPaid)
    if traits.otherPayers == .otherInsurance { kinds.append(.otherInsurance) }
    if traits.otherPayers == .healthAccount { kinds.append(.accountPaid) }
    return kinds + [.patientResponsibility]
  }

  /// What a list of claims shows of each.
  static let listKinds: [AmountKind] = [.billed, .planPaid, .patientResponsibility]

  /// What a block of totals shows.
  var totalKinds: [AmountKind] {
    AmountKind.allCases.filter { columns.kinds.contains($0) || $0 == .patientResponsibility }
  }
}
