internal import DisputeModel

/// A random service line whose amounts obey the identities
/// billed − discount − notCovered = allowed, allowed − copay − deductible − coinsurance = planPaid, and
/// patientResponsibility = copay + deductible + coinsurance + what is not covered and the patient's to pay.
struct RandomLine {
  var amounts = Amounts()
  /// The plan's percentage of what is left after copay and deductible.
  var percent = 100
  /// Why an amount is not covered.
  var denial: Vocabulary.RemarkText?

  /// - Parameters:
  ///   - isDenied: whether the full charge is not covered.
  ///   - isDiscounted: whether the provider has agreed on lower prices.
  init(
    isDenied: Bool, isDiscounted: Bool, profile: ClaimProfile, using random: inout SplitMix64
  ) {
    // Charges from $15.00 to $4,999.99, a third of them whole dollars.
    let cents = Int64(random.chance(70) ? random.int(1_500...60_000) : random.int(60_001...499_999))
    let billed = random.chance(33) ? cents / 100 * 100 : cents
    var notCovered: Int64 = 0
    if isDenied {
      notCovered = billed
    } else if profile.partlyNotCovered, random.chance(8) {
      notCovered = billed * Int64(random.int(5...45)) / 100
    }
    if notCovered > 0 {
      denial = random.pick(
        Vocabulary.denialRemarks.filter { $0.patientPays || !profile.patientPaysDenials })
    }
    let rest = billed - notCovered
    let discount = isDenied || !isDiscounted ? 0 : rest * Int64(random.int(80...720)) / 1000
    let allowed = rest - discount
    let copay =
      random.chance(30) ? min(allowed, Int64(random.pick([1500, 2000, 2500, 3000, 4000, 5000]))) : 0
    var left = allowed - copay
    let deductible = random.chance(25) ? min(left, Int64(random.int(500...90_000))) : 0
    left -= deductible
    percent = isDenied ? 0 : random.pick([100, 100, 90, 80, 80, 70, 60])
    let planPaid = (left * Int64(percent) + 50) / 100
    let coinsurance = left - planPaid
    let owed = copay + deductible + coinsurance + (denial?.patientPays == true ? notCovered : 0)

    amounts[.billed] = Money(minorUnits: billed)
    amounts[.discount] = Money(minorUnits: discount)
    amounts[.notCovered] = Money(minorUnits: notCovered)
    amounts[.allowed] = Money(minorUnits: allowed)
    amounts[.copay] = Money(minorUnits: copay)
    amounts[.deductible] = Money(minorUnits: deductible)
    amounts[.coinsurance] = Money(minorUnits: coinsurance)
    amounts[.planPaid] = Money(minorUnits: planPaid)
    amounts[.patientResponsibility] = Money(minorUnits: owed)
  }
}
