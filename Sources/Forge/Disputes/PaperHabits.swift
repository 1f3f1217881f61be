internal import DisputeModel

/// What a payer's statements print.
struct PaperHabits {
  var codes: Bool
  var modifiers: Bool
  var numbers: Bool
  var discounts: Bool
  var owedByLine: Bool
  var totals: Bool
  var networks: Bool
  var joinsShares: Bool
  var statementDates: Bool
  var processedDates: Bool
  var accumulators: Bool
  var accumulatorNetworks: Bool
  var oneClaimEach: Bool
  var capitals: Bool
  var payer: Payer
  var hasBehavioralProgram: Bool
  /// How the member has written the plan's terms down.
  var terms: PlanDesign.Wording

  init(using random: inout SplitMix64) {
    codes = random.chance(70)
    modifiers = random.chance(60)
    numbers = random.chance(60)
    discounts = random.chance(90)
    owedByLine = random.chance(80)
    totals = random.chance(90)
    networks = random.chance(90)
    joinsShares = random.chance(8)
    statementDates = random.chance(90)
    processedDates = !statementDates || random.chance(85)
    accumulators = random.chance(65)
    accumulatorNetworks = random.chance(75)
    oneClaimEach = random.chance(50)
    capitals = random.chance(40)
    payer = random.pick([
      Payer(id: "cigna", name: "Cigna Health and Life Insurance Company"),
      Payer(id: "cigna", name: "Cigna Health and Life Insurance Company"),
      Payer(id: "aetna", name: "Aetna"), Payer(id: nil, name: "Harbor Mutual Health Plan"),
    ])
    terms = random.pick([.codesAndWords, .codesAndWords, .words])
    hasBehavioralProgram = payer.id == "cigna" && random.chance(60)
  }
}
