extension LetterTemplates {
  /// To the payer: the provider was in network on the day of the service.
  static let networkVerification = """
    {{> sender}}

    {{> payer}}

    # Request for network verification: claim {{claim.number}}

    {{> identification}}

    {{#provider.network}}
    This claim was processed with the provider **{{provider.network}}**.
    {{/provider.network}}
    Please verify the provider's network status on the date of service:

    | Provider: {{provider.name}}
    | NPI: {{provider.npiOrBlank}}
    | Date of service: {{claim.dates}}

    ## What I verified before the visit

    {{#verified}}
    - {{network}}{{#isBehavioral}} of the behavioral health plan{{/isBehavioral}}, verified on {{on}}: {{how}}{{#reference}} (reference {{reference}}){{/reference}}
    {{/verified}}

    {{> arguments}}
    {{#questions}}
    Please check: {{statement}}

    {{/questions}}

    ## What I ask for

    - Verify by NPI, service location and date of service, not by today's directory, and tell me the result in writing, with the first and the last day of the provider's participation.
    - If the provider was in network, process the claim again at the in-network rate, correct my deductible and out-of-pocket total, and send me a corrected Explanation of Benefits.
    {{#law.directory}}
    - If the provider was not in network although your directory or your answer to me said so, apply the in-network cost share and count it towards the in-network deductible and out-of-pocket maximum: 42 U.S.C. 300gg-115(b), for plan years from January 1, 2022.
    {{/law.directory}}

    This request does not take the place of an appeal, and I keep my right to one.

    {{> attachments}}

    {{> signature}}
    """
}
