extension LetterTemplates {
  /// Two letters: to the payer for the claim file, to the provider for its records.
  static let recordsRequest = """
    {{> sender}}

    {{> payer}}

    # Request for the claim file: claim {{claim.number}}

    {{> identification}}

    I ask for the complete file of this claim under {{> procedure}}.

    {{> copies}} In particular:

    - the claim as the provider submitted it, and every correction of it
    - notes of the review, of calls, and of every professional who was consulted, with name and specialty
    - the coverage policy and the criteria that were applied, in the version that was applied
    - the provisions of the plan document or certificate of coverage that the decision rests on
    - prior authorizations and requests for them, with dates

    As far as these are records about the patient, I also ask for them under 45 CFR 164.524: within 30 days, in electronic form where they are kept so, at no more than a reasonable, cost-based fee.

    {{> attachments}}

    {{> signature}}

    ---

    {{> sender}}

    | Medical records
    {{> provider}}

    # Request for medical and billing records

    | Patient: {{patient.name}}, born {{patient.birthDate}}
    {{#patient.accountNumber}}
    | Your account number: {{patient.accountNumber}}
    {{/patient.accountNumber}}
    | Date of service: {{claim.dates}}

    Under 45 CFR 164.524 I ask for a copy of the records of this visit:

    - the medical record: notes, orders, results, images, letters
    - the itemized bill and the claim as it was sent to {{payer.name}}, with procedure and diagnosis codes
    - requests for prior authorization, and the answers

    Please send them in electronic form where they are kept so, within 30 days as (b)(2) of the rule provides, and charge no more than a reasonable, cost-based fee ((c)(4)).
    {{#patient.isAnother}}

    I ask on behalf of the patient.

    ## Attachments

    - {{patient.authorization}}
    {{/patient.isAnother}}

    {{> signature}}
    """
}
