extension LetterTemplates {
  /// To the treating provider: speak with the payer's physician.
  static let peerToPeer = """
    {{> sender}}

    {{> provider}}

    # Please ask for a peer-to-peer review: claim {{claim.number}}

    {{> identification}}

    {{payer.name}} has denied this claim or a part of it. Please ask its medical director for a peer-to-peer review. Payers give the treating physician a short time for it, often 48 hours from the denial.
    {{#deadline}}
    {{#isOpen}}
    Counted from the notice, that is until **{{date}}**.
    {{/isOpen}}
    {{#isPast}}
    Counted from the notice, that time ended on {{date}}; please ask whether the review is still possible, and otherwise support my appeal.
    {{/isPast}}
    {{/deadline}}

    ## The reason that was given

    {{> reasons}}

    {{> arguments}}

    {{> criteria}}
    {{^criteria}}
    Please ask the reviewer for the name of the coverage policy and for the criteria that are said not to be met.
    {{/criteria}}

    ## For the call

    | Payer: {{payer.name}}, {{payer.phone}}
    | Member ID: {{member.id}}
    | Claim number: {{claim.number}}
    | Services: {{claim.codes}}

    ## What I ask for

    - Speak with the payer's physician, and with one of the same field if you can.
    - Answer each criterion of the policy by its name, with the evidence in the chart.
    - Note the date, the reviewer's name and specialty, and what was said, and send me a copy for my appeal.
    - If the denial stands, write a letter that answers each criterion by its name.

    {{> attachments}}

    {{> signature}}
    """
}
