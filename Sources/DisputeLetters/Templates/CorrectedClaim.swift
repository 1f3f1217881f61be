extension LetterTemplates {
  /// To the provider's billing office: send the payer a corrected claim.
  static let correctedClaim = """
    {{> sender}}

    | Billing office
    {{> provider}}

    # Request for a corrected claim: claim {{claim.number}}

    {{> identification}}
    {{#patient.accountNumber}}
    | Your account number: {{patient.accountNumber}}
    {{/patient.accountNumber}}

    {{#codesDiffer}}
    The codes on the Explanation of Benefits for this visit do not seem to agree with what was done.
    {{/codesDiffer}}
    {{^codesDiffer}}
    Please compare the claim for this visit with what was done: [[what does not agree, and how you know]]
    {{/codesDiffer}}

    - Codes on the Explanation of Benefits: {{claim.codes}}
    {{#performed}}
    - Codes of the services performed on {{date}}: {{codes}} (source: {{source}})
    {{/performed}}

    {{> arguments}}
    {{#questions}}
    Please check: {{statement}}

    {{/questions}}

    ## What I ask for

    - Compare the claim with the medical record of the visit.
    - If the record does not support the codes that were billed, send {{payer.name}} a corrected claim: a replacement of the prior claim, frequency code 7, with the payer's claim number {{claim.number}} as the original reference.
    - If the record does support them, tell me so in writing and send me the part of the record that shows it.
    - Hold my account until the corrected claim is processed: no payment reminders, no collection.

    Please tell me in writing when the corrected claim was sent.

    {{> attachments}}

    {{> signature}}
    """
}
