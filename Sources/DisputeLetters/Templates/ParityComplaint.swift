extension LetterTemplates {
  /// To the complaint office, with a request to the plan.
  static let parityComplaint = """
    {{> sender}}

    {{#offices}}
    | {{name}}{{#state}}, {{state}}{{/state}}
    | {{address}}
    {{/offices}}
    | Copy to: {{payer.name}}

    # Complaint about parity of behavioral health benefits: claim {{claim.number}}

    {{> identification}}
    | Plan or payer: {{payer.name}}

    I complain about the handling of this behavioral health claim under the Mental Health Parity and Addiction Equity Act.
    {{#law.selfFunded}}
    The plan is self-funded; 29 CFR 2590.712 applies to a plan of a private employer.
    {{/law.selfFunded}}
    {{#law.insured}}
    The coverage is insured and comes through an employer; 45 CFR 146.136 applies to the insurer, and 29 CFR 2590.712 to the plan of a private employer.
    {{/law.insured}}
    {{#law.individual}}
    The coverage was bought by the member; section 2726 of the Public Health Service Act (42 U.S.C. 300gg-26) applies to the insurer.
    {{/law.individual}}
    {{#law.unknown}}
    I do not know whether the plan is self-funded or insured: 29 CFR 2590.712 applies to plans of private employers, 45 CFR 146.136 to insurers of group coverage. If this complaint belongs to the other office, please forward it and tell me.
    {{/law.unknown}}

    ## What happened

    The notice says:

    {{> reasons}}

    {{> arguments}}
    {{#questions}}
    - {{statement}}
    {{/questions}}

    ## What I ask the office for

    - Review whether the limit that was applied to this claim is comparable to, and applied no more stringently than, the limits on medical and surgical benefits of the same classification, in writing and in operation{{^law.individual}}: (c)(4) of the rule{{/law.individual}}.
    - Obtain from the plan or insurer the comparative analysis of that limit which the Consolidated Appropriations Act, 2021 (Division BB, section 203) requires it to have.
    - Tell me the result, and have the claim processed again where parity was not kept.

    ## What I ask the plan for, by copy of this letter

    - The criteria for medical necessity that were used for this behavioral health benefit, and the specific reason for the denial{{^law.individual}}: (d)(1) and (d)(2) of the rule{{/law.individual}}.
    - The comparative analysis of the limit that was applied, with the factors, the evidentiary standards and the processes behind it, for behavioral and for medical benefits of the same classification, as documents relevant to my claim: 29 CFR 2560.503-1(h)(2)(iii).

    This complaint does not take the place of an appeal, and I keep my right to one.

    {{> attachments}}

    {{> signature}}
    """
}
