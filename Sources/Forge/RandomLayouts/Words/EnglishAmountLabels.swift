internal import DisputeModel

/// What English EOBs call amounts.
///
/// No list is taken from the parser's: the measure has to hold for labels that
/// it does not know.
enum EnglishAmountLabels {
  static let all: [AmountKind: [String]] = [
    .billed: [
      "Amount billed", "Billed charges", "Provider charges", "Amount charged", "Total charges", "Charges",
      "Submitted charges", "Charge amount", "Amount claimed", "Billed amount", "Provider billed",
      "What was billed", "Your provider billed", "Amount submitted", "Gross charges", "Fee charged",
      "Submitted amount", "Provider's fee", "Original charge", "Provider's charge", "Amount provider charged",
    ],
    .discount: [
      "Discount", "Plan discount", "Network savings", "Provider discount", "PPO discount",
      "Negotiated discount", "Network discount", "Contractual adjustment", "Contract write-off",
      "Provider write-off", "Discount amount", "Negotiated savings", "Provider adjustment",
      "Network reduction", "Contracted savings", "Repricing savings", "Discounts and reductions",
    ],
    .notCovered: [
      "Not covered", "Amount not covered", "Non-covered", "Non-covered charges", "Ineligible",
      "Ineligible amount", "Excluded amount", "Amount not payable", "Charges not covered", "Not payable",
      "Disallowed amount", "Not eligible", "Plan exclusions", "Other amounts not covered", "Denied amount",
    ],
    .allowed: [
      "Allowed amount", "Allowed", "Covered amount", "Eligible amount", "Eligible charges",
      "Allowable amount", "Allowable charges", "Amount allowed", "Member rate", "Plan allowance",
      "Covered charges", "Total covered", "Approved amount", "Covered expense", "Considered charges",
      "Eligible expense", "Maximum allowance", "Negotiated rate", "Contracted rate", "Recognized charge",
    ],
    .copay: [
      "Copay", "Copayment", "Co-pay", "Your copay", "Co-payment", "Copay amount", "Member copay",
      "Copay applied",
    ],
    .deductible: [
      "Deductible", "Applied to deductible", "Deductible amount", "Your deductible", "Less deductible",
      "Ded.",
      "Deductible applied", "Amount to deductible", "Member deductible",
    ],
    .coinsurance: [
      "Coinsurance", "Co-insurance", "Your coinsurance", "Coins.", "Coinsurance amount", "Member coinsurance",
      "Co-ins", "Patient coinsurance", "Your co-insurance",
    ],
    .planPaid: [
      "Plan paid", "Paid by plan", "Your plan paid", "Amount paid", "Plan pays", "Plan payment",
      "Benefit paid", "Benefits paid", "Paid amount", "Total benefit", "Health plan responsibility",
      "Plan's share", "Paid by insurer", "We paid", "What we paid", "Fund paid", "Benefit amount",
      "Benefit payable", "Payment amount", "Net benefit", "Our payment", "Insurance paid", "Plan benefit",
    ],
    .otherInsurance: [
      "Other insurance", "Other insurance paid", "Paid by other plan", "COB amount", "Other carrier paid",
      "Other plan's payment", "Coordination of benefits", "Primary insurance paid", "Less other benefits",
    ],
    .accountPaid: [
      "HRA paid", "Paid from HSA", "Paid by your health account", "Consumer account paid", "FSA paid",
      "From your HRA", "Health account payment", "Spending account paid", "What my accounts paid",
    ],
    .patientResponsibility: [
      "You owe", "What you owe", "You may owe", "Your responsibility", "Patient responsibility",
      "Member responsibility", "Your cost", "Your total cost", "Patient pays", "Member liability",
      "Patient balance", "Amount you owe", "You pay", "Your balance", "Patient owes",
      "Maximum you may be billed", "Provider may bill you", "Due from patient", "Member pays",
      "Patient's portion", "Total patient cost", "What I owe",
    ],
  ]

  /// Two amounts in one column, parted by a slash, or one number for several.
  static let shared: [[AmountKind]: [String]] = [
    [.copay, .deductible]: ["Copay/Deductible", "Co-pay/Deductible", "Copay / Deductible"],
    [.copay, .coinsurance]: ["Copay or coinsurance", "Copay/Coinsurance", "Co-pay or co-insurance"],
    [.deductible, .coinsurance]: ["Deductible/Coinsurance", "Deductible and coinsurance"],
    [.copay, .deductible, .coinsurance]: [
      "Deductible/Copay/Coinsurance", "Copay, deductible and coinsurance",
    ],
  ]
}
