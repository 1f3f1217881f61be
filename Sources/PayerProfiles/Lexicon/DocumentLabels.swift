extension Lexicon {
  /// Labels of the document and its member.
  static let documentLabels: [Label] =
    labels(
      .statementDate, "statement date", "notice date", "date of notice", "date of this notice", "issue date",
      "issued", "date issued", "date of statement", "print date", "eob date", "date of eob", "issued on",
      "mailing date", "date mailed", "letter date", "fecha del aviso", "fecha de emision",
      "fecha de este aviso", "fecha del estado", "fecha del estado de cuenta", "fecha de envio",
      "summary date", "date prepared", "prepared", "prepared on", "date printed", "printed", "printed on",
      "created",
      "created on", "date created", "report date", "document date", "issued date", "fecha de preparacion",
      "date of this report", "date of report", "date of this statement", "date of this letter",
      "date of letter",
      "statement issued", "this notice was issued", "production date", "run date")
    + labels(.statementDate, .field, "date", "fecha", "dated")
    + labels(
      .payerName, .field, "payer name", "payer", "insurer name", "insurer", "insurance company",
      "carrier name", "plan administrator name")
    + labels(
      .memberName, "member name", "member", "subscriber", "subscriber name", "employee", "employee name",
      "participant", "participant name", "insured", "insured name", "enrollee", "enrollee name",
      "customer name",
      "policyholder", "policy holder", "name of insured", "customer", "name of member", "primary insured",
      "name of subscriber", "sponsor", "sponsor name", "covered employee", "certificate holder",
      "beneficiary",
      "beneficiary name", "contract holder", "student", "student name", "enrolled member",
      "eligible employee", "subscriber's name",
      "enrollee's name", "member's name", "participant's name", "afiliado", "nombre del afiliado",
      "nombre del miembro",
      "miembro", "suscriptor", "nombre del suscriptor",
      "insured student", "insured employee", "insured person", "primary member", "main member",
      "asegurado", "notice for", "insured member", "card holder", "cardholder", "retiree", "plan member")
    + labels(
      .memberId, "member id", "member id number", "id", "id number", "i d number", "member number",
      "member no", "customer id",
      "customer id number", "enrollee id", "participant id", "participant number", "medicare number",
      "contract number", "numero de contrato", "num de contrato",
      "insured id", "patient id", "identification number", "member identification", "employee id", "contract",
      "member identification number", "certificate number", "certificate holder id",
      "certificate holder number", "policy number", "health id", "id no",
      "your member id", "your member number", "your id number", "beneficiary id", "sponsor ssn",
      "enrollee number", "contract id", "card number",
      "insured's id",
      "numero de afiliado", "num de afiliado", "id de afiliado", "id del afiliado",
      "numero de identificacion", "num de identificacion", "num de miembro", "id de miembro",
      "numero de miembro", "identificacion del miembro", "id del miembro", "policy id", "alternate id",
      "employee number", "insured number", "hicn", "mbi", "participant identification", "certificate id",
      "health plan id", "student id", "student number", "health record number",
      "medical record number", "health record member id", "member record number", "identification id",
      "retiree id",
      "cardholder id", "policyholder id", "associate id", "enrollment id", "associate number",
      "plan id number",
      "member id card number", "identificacion", "student insurance id", "insurance id", "medicaid id",
      "medicaid number", "medicaid id number", "insured student id", "insured person id", "primary member id")
    + labels(
      .subscriberId, "subscriber id", "subscriber number", "subscriber no", "subscriber id number",
      "id de suscriptor", "subscriber identification number")
    + labels(
      .groupName, "group name", "account name", "employer", "employer name", "group", "company",
      "plan sponsor", "policy holder name",
      "employer group", "fund group", "plan group", "group employer", "group plan name", "school", "fund",
      "client", "client name", "account", "name of group", "employer group name", "grupo",
      "nombre del grupo", "empleador", "company name", "sponsor group")
    + labels(
      .groupNumber, "group number", "group no", "account number", "account no", "group id", "employer number",
      "policy group", "group policy number", "group policy", "patient group", "plan group number",
      "group num",
      "grupo num", "grupo numero", "num de grupo", "numero de grupo", "no de grupo", "employer no",
      "group plan number", "group plan", "plan number", "fund number", "group contract number", "grp",
      "grp no", "group id number", "client number", "client id", "client code", "rx group", "rx group number",
      "rxgrp",
      "group code")
    + labels(
      .paymentNumber, "check number", "payment number", "check no", "eft number", "check eft number",
      "trace number",
      "check", "check eft trace number", "eft trace", "eft trace number", "payment id", "check eft",
      "remittance number",
      "payment reference number", "eft", "eft check number", "numero de cheque", "check trace number",
      "draft number",
      "payment no", "warrant number", "card payment number", "transfer number", "numero de transferencia",
      "numero de transferencia eft")
    + labels(
      .paymentDate, "payment date", "check date", "eft date", "check issue date", "date of payment",
      "check eft date", "deposit date", "payment effective date", "send date", "fecha de pago",
      "fecha del pago")
    + labels(
      .paymentAmount, "payment amount", "check amount", "eft amount", "check eft amount", "amount of check",
      "payment total", "amount of payment", "total payment amount", "claim payment amount",
      "net check amount",
      "monto del pago")
    + labels(
      .paymentMethod, "payment method", "method of payment", "payment type", "paid via", "metodo de pago")
    + labels(
      .payee, "payment to", "payee", "payee name", "paid to", "sent to", "benefits are being paid to",
      "benefits paid to", "payment made to", "check payable to", "payment issued to", "pay to",
      "pay to the order of", "pagado a",
      "payable to", "payment sent to", "make payment to")
    + labels(
      .ignored, "plan name", "plan id", "plan", "plan type", "health plan", "product", "phone", "fax",
      "telephone",
      "address", "payer address", "payee address", "payer contact", "provider number",
      "health care professional id",
      "claimant number", "payment no of", "correspondence", "eob number", "statement number", "provider adj",
      "participating provider no", "federal tax id", "tax id", "provider tax id number",
      "npi group provider number",
      "tin", "page", "questions", "contact", "web site", "website", "hra acct", "hra acct number",
      "claims processed between",
      "claims processed", "providers with claims this period", "did medicare approve all services",
      "number of services medicare denied", "claim type", "type of claim", "plan year", "benefit period",
      "procedure date", "check number date", "date of birth", "birth date", "dob", "sex", "gender",
      "date entered",
      "coverage", "benefit plan", "division", "location", "class", "department", "paid by", "tooth",
      "surface",
      "tooth number", "tooth surface", "authorization number", "referral number", "drg", "type of bill",
      "facility type", "insured member identification", "claimant", "customer service", "member services",
      "member patient", "for customer service", "email", "claims in this statement",
      "ein",
      "reminder", "plan administrator", "administrator", "underwritten by", "pin", "pcp", "account balance",
      "subgroup",
      "sub group", "policy", "region", "unit number", "processed by", "examiner", "auditor", "claim type code"
    )
}
