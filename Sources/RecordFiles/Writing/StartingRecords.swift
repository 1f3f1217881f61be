/// A records file that somebody can begin with.
public enum StartingRecords {
  /// YAML whose every line is a comment.
  ///
  /// Lines of `##` explain, and lines of `# ` become examples without these two characters. It holds no records as it
  /// is, and made-up ones with all examples.
  public static let text = """
    ## What you know about your plan, your visits and your appeals.
    ##
    ## Nothing here is required: fill in what you know and leave out the rest. The more is here, the more is checked.
    ## Lines that begin with ## explain. Lines that begin with one # are examples of people who do not exist: delete
    ## the "# " before a line, and before the line above it that says what it belongs to, and write your own.
    ## Keep the blanks at the beginning of a line; use blanks, not tabs.
    ##
    ##   Dates are written 2026-03-16: year, month, day.
    ##   Amounts are written 1500 or 40.00: no $ and no comma.
    ##   Percentages are written as shares: 0.20 is 20 percent.
    ##   Numbers of claims, cases and calls may stand in quotes: "0012345". Words with : or # or * in them must.
    ##
    ## Then run: eob-extract records check FILE

    ## Your plan. Most of it is in the Summary of Benefits and Coverage, which your plan must give you.
    # plan:
    ## The company on your card, as the claims say it in payer.id.
    #   payer: cigna
    ## Who pays the claims in the end: insured (an insurance company), selfFunded (your employer), or unknown. Your
    ## employer's benefits office knows. It decides which law and which complaint office applies.
    #   funding: selfFunded
    ## How you got the plan: employer, or individual (you bought it yourself).
    #   market: employer
    ## Your state, two letters.
    #   state: CO
    ## How often you can appeal to the plan itself before others decide: 1 or 2.
    #   internalAppealLevels: 2
    ## Whether waiting would put your health at risk: true or false.
    #   urgentCare: false
    ## The year in which the plan's year began.
    #   planYear: 2026
    ## What you pay in a year before the plan pays, in network.
    #   deductible: {individual: 1500, family: 3000}
    ## The most that you pay in a year, in network.
    #   outOfPocketMaximum: {individual: 5000, family: 10000}
    ## What you pay for what. The first one that fits a service counts, so put the special ones first.
    #   benefits:
    ## Which services: codes, or descriptions as your statements print them; * stands for any text.
    #     - match: {procedureCodes: ["99213", "99214"], descriptions: ["OFFICE VISIT*"]}
    ## inNetwork or outOfNetwork; leave it out where it is the same.
    #       network: inNetwork
    ## A fixed price for a visit.
    #       copay: 40.00
    ## Whether the deductible comes first.
    #       deductibleApplies: false
    ## Whether the plan covers it at all.
    #       covered: true
    ## All other services; your share is 20 percent.
    #     - match: {descriptions: ["*"]}
    #       network: inNetwork
    #       coinsurance: 0.20
    #       deductibleApplies: true
    ## If another company handles mental health and substance use: its name, whether it has a network of its own, and
    ## whether it must authorize care itself.
    #   behavioralHealth:
    #     administrator: Quarry Behavioral Health
    #     separateNetwork: true
    #     separatePriorAuthorization: true

    ## Providers whose network status you looked up or asked for.
    # providers:
    ## The ten digits of the National Provider Identifier; the provider's office, or npiregistry.cms.hhs.gov, has it.
    #   - npi: "1234567893"
    #     name: Dana Example MD
    ## What you were told: inNetwork or outOfNetwork.
    #     network: inNetwork
    ## Whose network: medical, or behavioral.
    #     plan: medical
    ## When you looked it up, and how. Without the day it proves little.
    #     verifiedOn: 2026-03-01
    #     how: provider directory
    ## A number of the call, or the name of a screenshot.
    #     reference: directory-2026-03-01.png

    ## What was really done at your visits.
    # services:
    #   - on: 2026-03-16
    #     npi: "1234567893"
    #     provider: Dana Example MD
    ## All codes of the visit.
    #     procedureCodes: ["99213"]
    ## Where you have that from: an after-visit summary, an itemized bill.
    #     source: after-visit summary

    ## Approvals that were obtained before care.
    # authorizations:
    #   - number: A1234567
    ## What it allows: codes, or descriptions, where * stands for any text.
    #     procedureCodes: ["72148"]
    #     descriptions: ["MRI*"]
    ## The provider that it names, if it names one.
    #     npi: "1234567893"
    #     provider: Example Imaging
    ## Its first and its last day.
    #     from: 2026-03-01
    #     to: 2026-05-30
    ## The letter: a file, or where it is.
    #     letter: approval.pdf

    ## Messages, calls and letters. `eob-extract case note` writes them to a log, so that you need not do it here.
    # communications:
    #   - on: 2026-04-01
    ## phone, secureMessage, portal, mail, fax, email or inPerson.
    #     channel: secureMessage
    #     claimNumber: "2603100011"
    ## The number that they gave it.
    #     reference: M-2026-0401
    #     summary: Asked why the visit was processed out of network.

    ## Appeals. `eob-extract case appeal` and `case decide` write them to a log, so that you need not do it here.
    # appeals:
    #   - claimNumber: "2603100011"
    ## internal1 (the plan, for the first time), internal2 (the plan, again) or externalReview (somebody independent).
    #     level: internal1
    #     filedOn: 2026-04-20
    #     channel: portal
    #     caseNumber: AP-0001
    ## If they asked you for something: when, and when you sent it. Their time stands still in between.
    #     informationRequestedOn: 2026-05-01
    #     informationSentOn: 2026-05-04
    ## The date on the decision, and when it reached you.
    #     decidedOn: 2026-05-30
    #     decisionReceivedOn: 2026-06-02
    ## upheld (they still say no), overturned, partlyOverturned, or withdrawn (you took it back).
    #     outcome: upheld

    ## When care was called not medically necessary: the policy that the letter names, criterion by criterion.
    # criteria:
    #   - claimNumber: "2603100011"
    #     policy: Example Coverage Policy 0150
    #     items:
    ## The criterion's number and words, whether you meet it (true or false), and what shows that.
    #       - id: 2(b)
    #         text: Six weeks of conservative care without improvement
    #         met: true
    #         evidence: Physical therapy notes, February and March 2026

    ## When letters and statements reached you. Some deadlines count from that day.
    # notices:
    #   - claimNumber: "2603100011"
    #     receivedOn: 2026-03-25

    """
}
