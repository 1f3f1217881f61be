internal import DisputeModel

extension PlantingGround {
  /// Behavioral care decided by the medical plan, though it has an administrator of its own.
  func plantWrongProgram(using random: inout SplitMix64) -> Harvest? {
    guard visit.isBehavioral(), habits.hasBehavioralProgram else { return nil }
    var (claim, books) = right()
    claim.isBehavioralProgram = false
    let planted = claim.lines.indices.map { index in
      mistake(
        .behavioralRouting, line: index, stakes: [nil], least: habits.codes ? .likely : .possible,
        companions: balance, "by the medical plan")
    }
    return Harvest(claims: [claim], planted: planted, books: books)
  }

  /// Emergency care out of network for which the member is charged what the plan does not allow.
  func plantBalanceBill(using random: inout SplitMix64) -> Harvest? {
    guard visit.practice.kind == .emergency, network == .outOfNetwork, habits.networks,
      habits.owedByLine || habits.totals
    else { return nil }
    var (claim, books) = right()
    var planted: [PlantedMistake] = []
    books = before
    for index in claim.lines.indices where claim.lines[index].given.service.kind == .emergency {
      var line = claim.lines[index]
      line.notCovered = Money(minorUnits: line.allowed.minorUnits * Int64(random.int(20...60)) / 100)
      line.allowed = line.allowed - line.notCovered
      line.bearsRefused = true
      line.reason = .outOfNetwork
      line.shares = Decision.shares(of: line.allowed, .emergency, visit, network, plan, books)
      books.count(line.shares, for: visit.patient, in: .inNetwork)
      claim.lines[index] = line
      planted.append(
        mistake(
          .balanceBilling, line: index,
          stakes: tellsOwed(claim, index) ? [line.notCovered] : [line.notCovered, nil],
          "emergency"))
    }
    claim.books = books
    return planted.isEmpty ? nil : Harvest(claims: [claim], planted: planted, books: books)
  }

  /// Amounts that contradict one another.
  func plantWrongSum(using random: inout SplitMix64) -> Harvest? {
    guard network == .inNetwork, habits.networks, habits.totals || habits.owedByLine, !habits.joinsShares,
      visit.services.allSatisfy({ $0.service.kind != .acupuncture })
    else { return nil }
    var (claim, books) = right()
    let index = random.int(0...claim.lines.count - 1)
    let amount = Money(minorUnits: Int64(random.int(300...20000)))
    switch random.int(1...3) {
    case 1 where habits.owedByLine:
      guard claim.lines[index].paid > .zero else { return nil }
      claim.lines[index].overcharged = amount
      return Harvest(
        claims: [claim], planted: [mistake(.arithmeticError, line: index, stakes: [amount], "owed too much")],
        books: books)
    case 2 where habits.owedByLine && habits.totals:
      claim.totalOvercharged = amount
      return Harvest(
        claims: [claim], planted: [mistake(.arithmeticError, line: nil, stakes: [amount], "total too high")],
        books: books)
    default:
      guard claim.lines[index].paid > amount else { return nil }
      claim.lines[index].underpaid = amount
      return Harvest(
        claims: [claim],
        planted: [mistake(.arithmeticError, line: index, stakes: [amount], "paid too little")], books: books)
    }
  }
}
