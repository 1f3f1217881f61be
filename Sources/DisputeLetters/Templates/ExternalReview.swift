extension LetterTemplates {
  /// To whoever takes requests for an independent review.
  static let externalReview = """
    {{> sender}}

    {{> payer}}

    # Request for external review{{#law.urgent}}, expedited{{/law.urgent}}: claim {{claim.number}}

    {{> identification}}
    {{^expedited}}
    | Final internal decision: {{decision.date}}{{#decision.caseNumber}}, case {{decision.caseNumber}}{{/decision.caseNumber}}{{#decision.isPartly}}; it changed the denial in part only{{/decision.isPartly}}
    {{/expedited}}

    I ask for an external review of this claim by an independent review organization.
    {{#expedited}}
    {{#isUrgent}}
    The care at issue is urgent; I therefore ask before the plan's final internal decision (45 CFR 147.136(d)(3)).
    {{/isUrgent}}
    {{^isUrgent}}
    The plan did not decide my internal appeal in the time that it has; I therefore ask before its final internal decision (45 CFR 147.136(b)(2)(ii)(F)).
    {{/isUrgent}}
    {{/expedited}}
    {{#law.selfFunded}}
    My plan is self-funded; the federal process of 45 CFR 147.136(d) and 29 CFR 2590.715-2719(d) applies, unless the plan is subject to a process of its state.
    {{/law.selfFunded}}
    {{#law.insured}}
    My coverage is insured. Please use the external review process of my state{{#law.state}} ({{law.state}}){{/law.state}} where it applies (45 CFR 147.136(c)), and otherwise the federal process of 45 CFR 147.136(d). If this request belongs to another office, please forward it and tell me.
    {{/law.insured}}
    {{#law.individual}}
    I bought my coverage myself. Please use the external review process of my state{{#law.state}} ({{law.state}}){{/law.state}} where it applies (45 CFR 147.136(c)), and otherwise the federal process of 45 CFR 147.136(d). If this request belongs to another office, please forward it and tell me.
    {{/law.individual}}
    {{#law.unknown}}
    If my coverage is insured, please use the external review process of my state{{#law.state}} ({{law.state}}){{/law.state}} where it applies (45 CFR 147.136(c)); otherwise the federal process of 45 CFR 147.136(d). If this request belongs to another office, please forward it and tell me.
    {{/law.unknown}}
    {{#deadline}}
    {{#isOpen}}
    This request comes in time: the federal period of four months ends on {{date}} at the earliest ({{rule}}).
    {{/isOpen}}
    {{#isPast}}
    Counted from the final decision, the federal period of four months ended on {{date}}. Please accept this request nevertheless: {{reason}}.
    {{/isPast}}
    {{/deadline}}
    {{^deadline}}
    {{^expedited}}
    The federal process gives four months from receipt of the final decision for this request (45 CFR 147.136(d)(2)(i)), and a process of a state at least as long ((c)(2)(vi)).
    {{/expedited}}
    {{/deadline}}
    {{#law.urgent}}

    The ordinary time would put the patient at risk. Please treat this as an expedited review: 45 CFR 147.136(d)(3).
    {{/law.urgent}}

    ## The reason that was given

    {{> reasons}}

    ## Why the decision is wrong

    {{> arguments}}
    {{#ownWords}}
    {{ownWords}}
    {{/ownWords}}
    {{#authorizations}}

    Prior authorization **{{number}}** was obtained{{#from}} and holds from {{from}}{{#to}} to {{to}}{{/to}}{{/from}}.
    {{/authorizations}}

    {{> criteria}}

    {{#questions}}
    Please also consider: {{statement}}

    {{/questions}}

    ## What I ask for

    - Decide anew, without being bound by the decisions of the plan, and reverse them.
    - Consider the attached evidence{{#law.medical}} and the opinion of the treating physician{{/law.medical}}.
    - Tell me which review organization is assigned, and how I can send it more information.
    - Decide within the time of the process; under the federal one that is {{#law.urgent}}72 hours (45 CFR 147.136(d)(3)){{/law.urgent}}{{^law.urgent}}45 days after the organization receives the request (45 CFR 147.136(d)(2)(iii)(B)){{/law.urgent}}.

    {{> attachments}}

    {{> signature}}
    """
}
