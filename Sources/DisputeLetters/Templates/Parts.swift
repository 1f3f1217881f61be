extension LetterTemplates {
  /// What several letters share.
  static let parts: [String: String] = [
    "sender": """
    | {{sender.name}}
    | {{sender.address}}
    | {{sender.phone}}

    | {{date}}

    """,
    "payer": """
    {{#payer.lines}}
    | {{.}}
    {{/payer.lines}}

    """,
    "provider": """
    | {{provider.name}}
    | {{provider.address}}

    """,
    "identification": """
    | Patient: {{patient.name}}
    | Member: {{member.name}}, member ID {{member.id}}
    {{#member.group}}
    | Group: {{member.group}}
    {{/member.group}}
    | Claim number: {{claim.number}}
    | Date of service: {{claim.dates}}
    | Provider: {{provider.name}}{{#provider.npi}}, NPI {{provider.npi}}{{/provider.npi}}
    | Amount billed: {{claim.billed}}
    | Notice of the decision: {{claim.noticeDate}}

    """,
    "reasons": """
    {{#reasons}}
    > {{#code}}**{{code}}**{{#text}}: {{/text}}{{/code}}{{#text}}“{{text}}”{{/text}}{{#textMissing}} (the notice gives no meaning for this code){{/textMissing}}{{#services}} – {{services}}{{/services}}
    {{/reasons}}

    """,
    "arguments": """
    {{#arguments}}
    **{{statement}}**{{#amount}} At stake: {{amount}}.{{/amount}}{{#cite}} See {{cite}}.{{/cite}}

    {{#evidence}}
    - {{.}}
    {{/evidence}}

    {{/arguments}}

    """,
    "criteria": """
    {{#criteria}}
    ## The criteria of the coverage policy, one by one

    Policy: {{policy}}

    {{#items}}
    - **{{id}}**{{#text}} “{{text}}”{{/text}}: {{#isMet}}met. Evidence: {{evidence}}{{/isMet}}{{#isNotMet}}not met as it is worded; {{why}}{{/isNotMet}}{{#isUnknown}}{{answer}}{{/isUnknown}}
    {{/items}}

    {{/criteria}}

    """,
    "copies": """
    Please send me, free of charge, copies of all documents, records and other information relevant to this claim, as 29 CFR 2560.503-1(h)(2)(iii) and (m)(8) provide: what the decision relied on, what was submitted, considered or generated in the course of making it, and every rule, guideline, protocol or criterion that was used. Please also tell me the diagnosis and treatment codes of this claim and their meanings.
    """,
    "procedure": """
    {{#law.selfFunded}}29 CFR 2560.503-1, which governs the claims procedure of plans of employers under ERISA, and which 45 CFR 147.136(b)(2) applies to plans that are not subject to ERISA{{/law.selfFunded}}\
    {{#law.insured}}29 CFR 2560.503-1, which applies to coverage through an employer under ERISA and by way of 45 CFR 147.136(b)(2), and the insurance law of my state{{#law.state}} ({{law.state}}){{/law.state}}{{/law.insured}}\
    {{#law.individual}}45 CFR 147.136(b)(3), which applies the claims procedure of 29 CFR 2560.503-1 to individual coverage, and the insurance law of my state{{#law.state}} ({{law.state}}){{/law.state}}{{/law.individual}}\
    {{#law.unknown}}29 CFR 2560.503-1, which governs plans of employers under ERISA and, by way of 45 CFR 147.136(b), other group plans and individual coverage; if my coverage is insured, also the insurance law of my state{{#law.state}} ({{law.state}}){{/law.state}}{{/law.unknown}}
    """,
    "attachments": """
    ## Attachments

    {{#attachments}}
    - {{.}}
    {{/attachments}}

    """,
    "signature": """
    Sincerely,

    | {{sender.signature}}
    | {{sender.name}}

    """,
  ]
}
