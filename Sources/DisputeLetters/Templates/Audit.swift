extension LetterTemplates {
  /// To the payer: one service was processed twice.
  static let audit = """
    {{> sender}}

    {{> payer}}

    # Request for a claim audit, duplicate processing: claim {{claim.number}}

    {{> identification}}

    Please audit this claim{{#others}} together with claim **{{number}}**{{#dates}}, date of service {{dates}}{{/dates}}{{#providerName}}, {{providerName}}{{/providerName}}{{#billed}}, billed {{billed}}{{/billed}}{{#noticeDate}}, notice of {{noticeDate}}{{/noticeDate}}{{/others}}. The same service seems to have been processed more than once.


    {{> arguments}}
    {{#questions}}
    Please check: {{statement}}

    {{/questions}}

    ## What I ask for

    - Compare the claims line by line, and tell me in writing which of them stands and how it was paid.
    - If one service was processed twice, reverse the second processing, and correct my deductible, my out-of-pocket total and every visit or dollar limit that it counted towards.
    - If a line was denied as a duplicate, tell me the number of the claim that it repeats, when that claim was decided, and what was paid on it. If none was paid, process this one.
    - Send me a corrected Explanation of Benefits, and tell the provider what I owe after the correction.

    This request does not take the place of an appeal, and I keep my right to one.

    {{> attachments}}

    {{> signature}}
    """
}
