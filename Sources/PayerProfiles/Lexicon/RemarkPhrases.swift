public import DisputeModel

/// Words by which the text of a note is classified.
public struct RemarkRule: Sendable {
  /// The category.
  public var category: RemarkCategory
  /// For each alternative, all of its phrases must stand in the text.
  public var alternatives: [[String]]

  init(_ category: RemarkCategory, _ alternatives: [[String]]) {
    self.category = category
    self.alternatives = alternatives
  }
}

extension Lexicon {
  /// The rules in the order in which they are tried.
  ///
  /// Text is lower case, letters and single spaces only. Reasons for denial come before discount and cost share, which
  /// denials mention in passing.
  public static let remarkRules: [RemarkRule] = [
    RemarkRule(
      .other,
      [["not a behavioral health"], ["alert "], ["forwarded to the"], ["was also sent"], ["informational"]]),
    RemarkRule(
      .duplicate,
      [
        ["duplicate"], ["already processed"], ["already been processed"], ["previously processed"],
        ["already considered"],
        ["previously considered"], ["already paid"], ["duplicado"],
      ]),
    RemarkRule(
      .timelyFiling,
      [
        ["time limit", "fil"], ["timely filing"], ["filing limit"], ["too late"], ["filing deadline"],
        ["within the time"], ["past the", "filing"],
        ["limit for filing"], ["not submitted within"], ["not received within"], ["plazo"],
        ["late", "filing"], ["received after"],
      ]),
    RemarkRule(
      .priorAuthorization,
      [
        ["prior authorization"], ["preauthorization"], ["precertification"], ["approval in advance"],
        ["no authorization"], ["prior approval"],
        ["authorized"], ["authorization"], ["approved in advance"], ["preapproval"], ["pre approval"],
        ["precertified"], ["not approved before"],
        ["autorizacion"], ["referral"], ["pre authorization"], ["pre certification"],
      ]),
    RemarkRule(
      .experimental,
      [["experimental"], ["investigational"], ["unproven"], ["not proven"]]),
    RemarkRule(
      .medicalNecessity,
      [
        ["medical necessity"], ["medically necessary"], ["medically needed"],
        ["local coverage determination"], ["not necessary"],
        ["necesidad medica"], ["medicamente necesario"], ["clinical criteria"], ["medical review"],
        ["coverage determination"], ["not appropriate for"],
      ]),
    RemarkRule(
      .eligibility,
      [
        ["coverage had ended"], ["active coverage"], ["enrollment"], ["enrolled on"], ["coverage ended"],
        ["not eligible on"], ["not covered on"], ["coverage was not in effect"], ["before coverage"],
        ["after coverage"], ["terminated"], ["not enrolled"], ["not a member"], ["no coverage on"],
        ["coverage in effect"], ["not active"],
        ["eligib", "date of service"], ["was not insured"], ["not in force"], ["coverage began"],
        ["coverage starts"], ["coverage has ended"], ["not effective"],
      ]),
    RemarkRule(
      .benefitMaximum,
      [
        ["maximum number"], ["benefit maximum"], ["limit for this type"], ["yearly limit"],
        ["maximum benefit"], ["annual maximum"], ["has been reached"],
        ["more than the number"], ["visit limit"], ["visits allowed"], ["limit has been"], ["frequency"],
        ["maximum has been"], ["maximum for"], ["used up"],
        ["maximum allowed for this benefit"], ["exceeds the number"], ["limite de visitas"], ["maximo de"],
        ["lifetime maximum"], ["maximum visits"],
      ]),
    RemarkRule(
      .bundled,
      [
        ["incidental"], ["included in"], ["part of another"], ["not paid separately"], ["bundled"],
        ["part of the"], ["separately payable"],
        ["not payable separately"], ["incluido en"], ["paid separately"], ["global period"],
        ["mutually exclusive"], ["component of"], ["is part of"],
        ["combined with"], ["separate payment"],
      ]),
    RemarkRule(
      .coordinationOfBenefits,
      [
        ["other insurance"], ["another plan"], ["other coverage"], ["primary insurance"],
        ["coordination of benefits"], ["primary carrier"],
        ["primary payer"], ["primary plan"], ["other carrier"], ["otro seguro"], ["medicare is primary"],
        ["paid by another"], ["another insurer"],
        ["other plan"], ["workers compensation"],
      ]),
    RemarkRule(
      .informationNeeded,
      [
        ["information is needed"], ["additional information"], ["more information"], ["records"],
        ["requested"], ["missing information"],
        ["not enough information"], ["lacks information"], ["informacion adicional"], ["need more"],
        ["incomplete"], ["invalid", "code"],
        ["please send"], ["needs information"], ["we need"], ["cannot be processed without"], ["is missing"],
        ["were missing"], ["resubmit"],
      ]),
    RemarkRule(
      .nonCovered,
      [
        ["excludes this"], ["exclusion"], ["is not covered"], ["not a covered"], ["not covered under"],
        ["excluded"], ["non covered"], ["not covered by"],
        ["does not cover"], ["no benefit"], ["not a benefit"], ["no cubre"], ["no esta cubierto"],
        ["noncovered"], ["are not covered"], ["plan excludes"],
        ["not payable under"], ["cosmetic"], ["no benefits are"], ["not included in your plan"],
        ["not included in your benefits"], ["outside your plan"],
      ]),
    RemarkRule(
      .outOfNetwork,
      [
        ["out of network"], ["outside the network"], ["nonparticipating"], ["non participating"],
        ["not in the network"], ["not in your plan"],
        ["maximum reimbursable"], ["no contract with"], ["fuera de la red"], ["not in network"],
        ["non network"], ["no agreement"], ["not contracted"],
        ["not part of the network"], ["not part of our network"], ["reasonable and customary"],
        ["usual and customary"], ["balance bill"],
      ]),
    RemarkRule(
      .contractualDiscount,
      [
        ["discount"], ["network savings"], ["savings were"], ["network provider"], ["agreement"],
        ["contracted"], ["fee schedule"], ["negotiated"], ["member rate"], ["agreed"], ["network rate"],
        ["sequestration"], ["contract allows"], ["spending cuts"], ["write off"], ["descuento"],
        ["contractual"], ["allowed amount", "may not"],
        ["price reduction"], ["above the", "allow"], ["network price"], ["plan allowance"],
        ["accepts the allowed"], ["cannot bill you for the difference"],
      ]),
    RemarkRule(
      .costShare,
      [
        ["cost share"], ["deductible"], ["copay"], ["coinsurance"], ["your share"], ["deducible"], ["copago"],
        ["coseguro"], ["cost sharing"],
      ]),
    RemarkRule(.nonCovered, [["not covered"]]),
    RemarkRule(.eligibility, [["eligib"]]),
  ]
}
