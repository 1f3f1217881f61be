extension LetterTemplates {
  /// To the plan: reverse the decision.
  static let appeal = """
    {{> sender}}

    {{> payer}}

    # {{#secondLevel}}Second-level internal appeal{{/secondLevel}}{{^secondLevel}}Appeal{{/secondLevel}}{{#law.urgent}}, urgent{{/law.urgent}}: claim {{claim.number}}

    {{> identification}}

    I appeal the decision on this claim and ask for a full and fair review under {{> procedure}}.
    {{#secondLevel}}
    The decision of {{decision.date}} on the first appeal{{#decision.caseNumber}} (case {{decision.caseNumber}}){{/decision.caseNumber}} {{#decision.isPartly}}changed the denial in part only; I appeal what it left standing.{{/decision.isPartly}}{{^decision.isPartly}}left the denial standing.{{/decision.isPartly}}
    {{/secondLevel}}
    {{#deadline}}
    {{#isOpen}}
    This appeal comes in time: the period for it ends on {{date}} at the earliest ({{rule}}).
    {{/isOpen}}
    {{#isPast}}
    Counted from the notice, the period for this appeal ended on {{date}}. Please accept it nevertheless: {{reason}}.
    {{/isPast}}
    {{/deadline}}
    {{#law.urgent}}

    Waiting for a decision in the ordinary time would put the patient at risk. This is an appeal of urgent care; please decide it as fast as the patient's condition requires, and tell me the decision by telephone.
    {{/law.urgent}}

    ## The reason that was given

    The notice says:

    {{> reasons}}

    ## Why the decision is wrong

    {{> arguments}}
    {{#ownWords}}
    {{ownWords}}
    {{/ownWords}}
    {{#authorizations}}

    Prior authorization **{{number}}** was obtained{{#from}} and holds from {{from}}{{#to}} to {{to}}{{/to}}{{/from}}.{{#letter}} The approval letter is attached.{{/letter}}
    {{/authorizations}}

    {{> criteria}}
    {{^criteria}}
    {{#law.medical}}
    Please name the coverage policy and the criteria that this decision rests on, and send me a copy. I will answer them one by one.
    {{/law.medical}}
    {{/criteria}}

    {{#questions}}
    Please also check this and tell me the result: {{statement}}

    {{/questions}}

    ## What I ask for

    - Reverse the decision, process the claim under the terms of my plan, and send me a corrected Explanation of Benefits.
    - Have this appeal decided by somebody who neither made the earlier decision nor reports to whoever made it, and without deference to it: 29 CFR 2560.503-1(h)(3)(ii).
    {{#law.medical}}
    - As the decision rests on medical judgment, consult a health care professional with training and experience in the field who was not consulted before and does not report to anyone who was, and tell me who it is: 29 CFR 2560.503-1(h)(3)(iii), (iv) and (v).
    {{/law.medical}}
    - Answer in writing within {{answer.period}} after you receive this letter{{#answer.rule}} ({{answer.rule}}){{/answer.rule}}. If any part of the decision stands, give the specific reason, the plan provision, and the steps that are open to me then.

    {{> copies}}

    {{> attachments}}

    {{> signature}}
    """
}
