extension Lexicon {
  /// Labels of what a service line says besides its amounts.
  static let lineLabels: [Label] =
    labels(
      .serviceDate, .heading, "service date", "service dates", "date of service", "dates of service", "date",
      "dates", "serv date", "svc date", "dos",
      "date of services", "visit date", "fecha de servicio", "fechas de servicio", "fecha",
      "fecha del servicio", "date s of service", "when")
    + labels(
      .serviceDate, .field, "date of service", "dates of service", "service date", "service dates", "dos",
      "for the period", "fecha de servicio", "fecha del servicio")
    + labels(
      .serviceDate, .sentence, "for service on", "for services on", "service on", "services on",
      "services received on")
    + labels(
      .serviceFrom, .heading, "begin service date", "from", "from date", "service from", "start date",
      "date from",
      "begin date", "first date of service", "dates of service from", "service date from", "desde", "from dos"
    )
    + labels(
      .serviceTo, .heading, "end service date", "to", "to date", "through", "thru", "service to", "end date",
      "date to", "last date of service", "through date", "service date to", "hasta", "to dos")
    + labels(
      .description, .heading, "type of service", "service", "services", "service description", "description",
      "services provided", "description of service", "description of services", "service provided",
      "procedure",
      "service type", "procedure description", "service procedure", "type of services", "service rendered",
      "services rendered", "treatment", "what was done", "your service", "care received",
      "benefit description",
      "services you received", "service you received",
      "tipo de servicio", "servicio", "descripcion", "descripcion del servicio",
      "servicios", "details", "service or supply", "medical service", "service details",
      "explanation of service")
    + labels(
      .dateAndDescription, .heading, "service date and type", "service date type", "date and service",
      "date and type of service",
      "date of service and description", "date and description", "service and date",
      "date of service description",
      "date and procedure", "date service", "date of service and type of service", "fecha y servicio",
      "fecha y tipo de servicio", "fecha y descripcion")
    + labels(
      .descriptionAndCode, .heading, "service provided and billing code", "service provided billing code",
      "service and code",
      "service code description", "service and billing code", "service description and code",
      "procedure and code", "description and code", "service procedure code", "description code",
      "servicio y codigo")
    + labels(.description, .field, "service description", "type of service", "description of service")
    + labels(
      .procedureCode, "procedure code", "proc code", "service code", "cpt code", "cpt hcpcs", "hcpcs code",
      "cpt", "hcpcs", "procedure number", "code", "proc rev code mods", "procedure code modifier",
      "billing code",
      "proc rev code", "proc", "cdt code", "ada code", "code mod", "procedure code mod", "proc code mod",
      "cpt code modifier", "cpt hcpcs code", "procedure codes", "hcpcs cpt", "codigo",
      "codigo de procedimiento",
      "procedure code and modifier", "svc code", "proc cd")
    + labels(.modifiers, "modifier", "modifiers", "mod", "mods")
    + labels(.revenueCode, "revenue code", "rev code", "rev cd", "rev")
    + labels(.placeOfService, "place of service", "pos", "pl of svc")
    + labels(
      .units, "units", "units of service", "qty", "quantity", "paid units", "no of units", "number of units",
      "unit", "count", "days or units", "unidades", "no of services", "number of services")
    + labels(
      .remarkCode, "see notes", "see note", "notes", "note", "remark code", "remark codes", "remarks",
      "remark",
      "reason code", "reason codes", "message codes", "message code", "see notes below", "see note section",
      "see notes section", "reason", "note code", "note codes", "codes", "expl code", "explanation code",
      "explanation codes", "exp code", "remarks code", "adjust codes", "adjustment codes", "adjustment code",
      "adj codes", "adj code", "denial code", "denial codes", "eob code", "eob codes", "comment code", "msg",
      "message", "messages", "rmk", "rmk code", "footnote", "footnotes", "see remarks", "see remark",
      "adj reason",
      "claim remark codes", "line remark codes", "ineligible reason code", "reason remark code",
      "disallow code",
      "patient resp reason code", "notas", "ver notas", "codigo de nota", "codigos de nota", "observaciones",
      "codigo de observacion", "nota", "what to know", "carc", "rarc", "reason codes and remarks")
    + labels(
      .lineNumber, .heading, "line no", "line", "line number", "no", "ln", "item", "linea", "line item")
    + labels(
      .lineApproval, .heading, "service approved", "claim approved", "approved yes no", "line status",
      "item approved")
    + labels(
      .claimStatus, "claim status", "status", "processing status", "estado", "estado de la reclamacion")
    + labels(
      .diagnosis, "diagnosis", "diagnosis code", "diagnosis codes", "dx", "icd 10", "dx code", "dx codes")
    + labels(
      .percent, "paid at", "percent", "percent paid", "plan percent", "benefit percent",
      "plan benefit percent",
      "percentage", "pct paid", "plan pays at", "benefit level", "coverage percent", "paid percent",
      "porcentaje")

  /// Labels of claims: numbers, patient, provider, dates.
  static let claimLabels: [Label] =
    labels(
      .claimNumber, "claim number", "claim no", "claim id", "claim", "reference", "reference number",
      "claim ref",
      "claim reference number", "payer claim control icn", "payer claim control number icn number",
      "payer claim control number", "icn", "claim control number",
      "claim nbr", "internal control number", "claim icn", "control number", "claim id number",
      "claim reference",
      "dcn", "reclamacion num", "reclamacion numero", "reclamo num", "num de reclamacion", "num de reclamo",
      "numero de la reclamacion", "num de la reclamacion", "numero de reclamacion", "numero de reclamo",
      "no de reclamacion", "reclamacion no", "reclamo no",
      "reclamacion", "id de reclamacion", "total for claim", "notes for claim", "reference no", "case number",
      "payer claim control", "payer control number")
    + labels(
      .documentNumber, "document number", "document no", "document", "sequence number", "document id",
      "dcn number")
    + labels(
      .patientName, .field, "services for", "care received by", "servicios para", "atencion recibida por",
      "service for", "person receiving care", "patient or member")
    + labels(
      .patientName, .heading, "services for", "service for", "care received by", "claim for",
      "servicios para", "atencion recibida por")
    + labels(
      .providerName, .heading, "services provided by", "provided by", "services by", "care provided by",
      "services from", "servicios prestados por",
      "servicios de", "atendido por")
    + labels(
      .patientName, .sentence, "claim received for", "claim for", "claim detail for", "claim details for",
      "reclamacion de")
    + labels(
      .patientName, "patient name", "patient", "name of patient", "patient's name", "nombre del paciente",
      "paciente",
      "dependent", "claimant", "claimant name", "family member", "patient full name")
    + labels(
      .patientRelationship, "relationship", "relation", "patient relationship", "relationship to subscriber",
      "patient's relationship to subscriber", "patient relationship to subscriber", "relationship to member",
      "patient's relationship to member", "rel", "relationship to employee", "relationship to insured",
      "patient relationship to insured", "relacion", "parentesco", "relationship to participant")
    + labels(
      .patientAccount, "patient account number", "patient account", "patient acct", "patient acct number",
      "pt acct", "pt acct no", "provider account number", "patient control number", "patient account no",
      "patient acct no", "account number with provider", "patient's account number", "pt account",
      "cuenta del paciente", "num de cuenta del paciente", "numero de cuenta del paciente", "pat acct",
      "patient control no")
    + labels(
      .providerName, .sentence, "for services provided by", "services provided by", "services by",
      "provided by",
      "services from", "care provided by", "treatment by", "servicios de", "servicios prestados por")
    + labels(
      .providerName, "provider", "provider name", "service provider", "rendering provider",
      "name of provider",
      "health care professional name", "health care professional", "doctor", "physician", "facility",
      "provider of service",
      "healthcare provider", "health care provider", "servicing provider", "provider facility",
      "rendering provider name",
      "treating provider", "dentist", "dentist name", "treating dentist", "billing provider",
      "provider of services",
      "performing provider", "proveedor de servicios", "proveedor", "nombre del proveedor", "medico o centro",
      "attending provider", "who provided care",
      "doctor or facility", "provider or facility", "provider facility name", "seen by", "practitioner")
    + labels(
      .providerNPI, "npi", "provider npi", "national provider identifier", "rendering npi", "npi number",
      "npi del proveedor",
      "billing npi", "npi no", "rendering provider npi", "provider npi number", "billing provider npi",
      "servicing npi")
    + labels(
      .networkStatus, "network", "network status", "provider network status", "provider network",
      "network participation",
      "provider status", "participation status", "provider participation", "red", "estado de la red",
      "par status", "network indicator", "benefit level network", "paid at network level")
    + labels(
      .preferredProvider, "preferred provider", "participating provider", "network provider",
      "in network provider", "is provider in network", "contracted provider")
    + labels(
      .receivedDate, "received", "date received", "received date", "claim received", "receipt date",
      "received on",
      "claim received on", "date claim received", "claim received date", "fecha de recibo", "recibido",
      "recibida",
      "date of receipt", "recibido el", "recibida el", "date entered received", "rec'd", "date rec'd")
    + labels(
      .receivedDate, .sentence, "received this claim on", "received your claim on", "claim was received on",
      "received the claim on", "received on", "claim received on")
    + labels(
      .processedDate, "processed", "date processed", "processed date", "claim processed", "process date",
      "processed on", "claim processed on", "date claim processed", "claim processed date", "finalized",
      "date finalized",
      "processing date", "adjudicated", "adjudication date", "completed", "date completed",
      "fecha de proceso", "fecha de procesada",
      "procesado", "procesada", "fecha procesada", "procesado el", "procesada el", "completed on",
      "finalized on",
      "decision date", "date of decision", "fecha de procesamiento")
    + labels(
      .processedDate, .sentence, "processed it on", "processed on", "processed this claim on",
      "was processed on", "completed it on", "finalized it on")
    + labels(.paidDate, .field, "paid", "paid on")
    + labels(.paidDate, "paid date", "date paid", "paid on", "claim paid", "pago", "claim paid on")
    + labels(
      .replaces, .sentence, "adjustment to previous claim", "adjustment to claim", "adjustment of claim",
      "replaces claim", "replacement of claim", "corrects claim", "correction of claim", "adjusts claim",
      "adjustment to earlier claim", "replaces earlier claim", "replaces previous claim", "in place of claim",
      "reprocessing of claim", "corrected version of claim", "supersedes claim", "original claim number",
      "original claim", "previous claim number", "adjustment to prior claim", "replaces prior claim",
      "adjusted from claim")
    + labels(
      .replacedBy, .sentence, "replaced by claim", "replaced by", "superseded by claim", "corrected by claim",
      "see adjusted claim", "adjusted to claim", "replacement claim", "see new claim", "see claim")

  /// Labels of the document and its member.
  static let documentLabels: [Label] =
    labels(
      .statementDate, "statement date", "notice date", "date of notice", "date of this notice", "issue date",
      "issued", "date issued", "date of statement", "print date", "eob date", "date of eob", "issued on",
      "mailing date", "date mailed", "letter date", "fecha del aviso", "fecha de emision",
      "fecha de este aviso", "fecha del estado",
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
      "beneficiary name", "contract holder", "afiliado", "nombre del afiliado", "nombre del miembro",
      "miembro", "suscriptor", "nombre del suscriptor",
      "asegurado", "notice for", "insured member", "card holder", "cardholder", "retiree", "plan member")
    + labels(
      .memberId, "member id", "member id number", "id", "id number", "i d number", "member number",
      "member no", "customer id",
      "customer id number", "enrollee id", "participant id", "participant number", "medicare number",
      "contract number",
      "insured id", "patient id", "identification number", "member identification", "employee id", "contract",
      "member identification number", "certificate number", "policy number", "health id", "id no",
      "your member id", "beneficiary id", "sponsor ssn", "enrollee number", "contract id", "card number",
      "insured's id",
      "numero de afiliado", "num de afiliado", "id de afiliado", "id del afiliado",
      "numero de identificacion", "num de identificacion", "num de miembro", "id de miembro",
      "numero de miembro", "identificacion del miembro", "id del miembro", "policy id", "alternate id",
      "employee number", "insured number", "hicn", "mbi", "participant identification", "certificate id",
      "health plan id")
    + labels(
      .subscriberId, "subscriber id", "subscriber number", "subscriber no", "subscriber id number",
      "id de suscriptor", "subscriber identification number")
    + labels(
      .groupName, "group name", "account name", "employer", "employer name", "group", "company",
      "plan sponsor", "policy holder name",
      "employer group", "client", "client name", "account", "name of group", "employer group name", "grupo",
      "nombre del grupo", "empleador", "company name", "sponsor group")
    + labels(
      .groupNumber, "group number", "group no", "account number", "account no", "group id", "employer number",
      "policy group", "group policy number", "group policy", "patient group", "plan group number",
      "group num",
      "grupo num", "grupo numero", "num de grupo", "numero de grupo", "no de grupo", "employer no",
      "group nbr", "grp", "grp no", "group id number", "client number")
    + labels(
      .paymentNumber, "check number", "payment number", "check no", "eft number", "check eft number",
      "trace number",
      "check", "check eft trace number", "eft trace", "eft trace number", "payment id", "check eft",
      "remittance number",
      "payment reference number", "eft", "eft check number", "numero de cheque", "check trace number",
      "draft number",
      "payment no", "warrant number", "card payment number")
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
      "benefits paid to", "payment made to", "check payable to", "payment issued to", "pay to", "pagado a",
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
      "patient member id", "member patient", "for customer service", "email", "claims in this statement",
      "ein",
      "reminder", "plan administrator", "administrator", "underwritten by", "pin", "pcp", "account balance",
      "subgroup",
      "sub group", "policy", "region", "unit number", "processed by", "examiner", "auditor", "claim type code"
    )

  /// Labels that head parts of a document and rows of sums.
  static let structureLabels: [Label] =
    labels(
      .total, "totals for all claims", "totals for all claims on this statement", "totals for this statement",
      "totales de la reclamacion", "totales para", "total de todas las reclamaciones", "total", "totals",
      "claim total", "claim totals", "totals for", "total for", "service line totals",
      "statement totals", "statement total", "grand total", "grand totals", "claim totals for", "subtotal",
      "totals for this claim", "total for this claim", "total for claim", "total of all claims",
      "claim detail totals",
      "claim sub total", "patient total", "patient totals", "provider total", "provider totals",
      "column totals",
      "totales", "total de la reclamacion", "total del reclamo", "sub total", "total for patient",
      "total claim",
      "totals for claim", "overall total", "line totals", "total amounts", "claim summary total",
      "page total", "page totals")
    + labels(
      .section(.notes), "notes", "remarks", "remark codes", "remark explanations", "notes for claims above",
      "message codes", "additional remarks", "explanation of codes", "explanation of remarks",
      "remark descriptions",
      "reason code description", "reason code descriptions", "reason codes", "adjustment codes glossary",
      "explanation of remark codes", "code description", "remark code descriptions", "explanation of notes",
      "notes for claim", "remark code explanations", "messages", "notes section", "message code descriptions",
      "remark code description", "explanation of reason codes", "remarks and notes", "claim notes",
      "claim remarks",
      "codes and remarks", "notes about your claim", "notes about this claim", "what the codes mean",
      "code explanations",
      "explanation codes", "key to codes", "key to remark codes", "code key", "legend",
      "description of codes",
      "notes and remarks", "footnotes", "comments", "processing notes", "your notes",
      "explanation of message codes", "reason code explanations", "remark code legend", "note codes",
      "see notes",
      "notas", "explicacion de codigos", "observaciones", "codigos de nota", "explicacion de las notas",
      "what these codes mean", "meaning of codes", "notes on this claim", "code legend", "codes used",
      "code messages",
      "remarks section", "more about your claim", "explanations", "what the notes say", "notes for this claim"
    )
    + labels(
      .section(.glossary), "glossary", "definitions of key terms", "a guide to key terms",
      "definitions of columns",
      "definitions", "key terms", "terms to know", "words to know", "guide to key terms",
      "understanding your eob",
      "glossary of terms", "definition of terms", "definitions of terms", "terms used",
      "how to read this statement",
      "glosario", "definiciones", "what the words mean", "making the most of your medicare", "helpful terms",
      "common terms", "important terms", "understanding this statement", "how to read your eob")
    + labels(
      .section(.appeal), "rights of review and appeal", "federal rights of review and appeal",
      "your appeal rights", "appeal rights", "your right to appeal",
      "important information about your appeal rights",
      "if you disagree with us", "how to appeal", "if you disagree", "your rights", "review and appeal",
      "federal right of review for provider", "how to handle denied claims", "appeals",
      "how to file an appeal",
      "right to appeal", "if you do not agree", "in the event a claim is denied",
      "how to handle a denied claim",
      "su derecho a apelar", "sus derechos de apelacion", "derecho de apelacion", "federal right of review",
      "your right to an appeal",
      "member rights", "do you disagree", "appeal information", "claim appeals", "grievance and appeal rights"
    )
    + labels(
      .section(.accumulators), "what you have met so far", "deductibles and limits",
      "deductibles and out of pocket", "lo que ha cumplido hasta ahora",
      "what i need to know for my next claim", "account summary", "your benefit balances",
      "progress toward your limits", "your deductible status", "benefit summary", "accumulators",
      "year to date",
      "deductible and out of pocket", "plan balances", "your plan balances", "benefit balances",
      "your benefits so far",
      "year to date summary", "deductible and out of pocket summary", "your progress", "plan year totals",
      "limits",
      "how much you have met", "plan limits", "your year so far", "your plan year to date",
      "benefit period summary",
      "deductible out of pocket status", "summary of deductibles and out of pocket maximums",
      "plan accumulators",
      "annual limits", "deducibles y limites", "resumen de beneficios", "acumuladores")
    + labels(
      .section(.other), "claim detail", "claims detail", "claim details", "your claims up close",
      "claims summary",
      "summary", "claim summary", "your payment summary", "payment summary", "service line information",
      "claim information", "check information", "explanation of benefits",
      "explanation of benefits statement",
      "track your health care costs", "this is not a bill", "need help", "other important information",
      "sending us claims", "member patient information", "detalle de la reclamacion", "resumen")

  /// Headings of tables of limits.
  static let accumulatorLabels: [Label] =
    labels(
      .limit, .heading, "annual limit", "plan year amount", "limit", "maximum", "annual maximum",
      "plan limit",
      "your limit", "benefit limit", "limit amount", "plan maximum", "annual amount", "total limit",
      "in plan",
      "plan amount", "yearly limit", "limite", "limite anual", "maximo anual", "required amount",
      "total amount", "plan year limit")
    + labels(
      .used, .heading, "amount used", "amount applied", "used", "applied", "met", "amount met", "met to date",
      "year to date", "used to date", "satisfied", "applied to date", "amount satisfied", "ytd",
      "accumulated",
      "you have met", "so far met", "met so far", "used so far", "paid to date", "your total to date",
      "credited", "utilizado", "cumplido", "usado", "aplicado",
      "acumulado", "amount credited", "applied year to date", "accumulated to date", "total to date",
      "ytd amount",
      "satisfied to date", "amount accumulated")
    + labels(
      .remaining, .heading, "remaining", "amount remaining", "remaining amount", "left", "amount left",
      "balance remaining",
      "left to meet", "still to meet", "restante", "por cumplir", "you have left", "remaining to meet",
      "left to pay", "to go")
    + labels(
      .accumulatorKind, .heading, "type", "medical benefits", "benefit", "accumulator", "benefit type",
      "limit type",
      "your benefits", "plan benefit type", "description of limit", "tipo", "category", "kind",
      "benefit category", "dental benefits",
      "accumulation", "accumulation type", "accumulator type")
    + labels(
      .accumulatorScope, .heading, "coverage", "who", "level", "coverage level", "cobertura",
      "individual or family",
      "applies to", "scope")
    + labels(.accumulatorNetwork, .heading, "network", "tier", "network type", "network level", "red")
}
