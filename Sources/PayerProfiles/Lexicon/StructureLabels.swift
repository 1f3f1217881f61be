extension Lexicon {
  /// Labels that head parts of a document and rows of sums.
  static let structureLabels: [Label] =
    labels(
      .total, "totals for all claims", "totals for all claims on this statement", "totals for this statement",
      "totales de la reclamacion", "totales para", "total de todas las reclamaciones", "total", "totals",
      "claim total", "claim totals", "totals for", "total for", "service line totals",
      "statement totals", "statement total", "grand total", "grand totals", "claim totals for", "subtotal",
      "totals for this claim", "total for this claim", "total for claim", "total of all claims",
      "claim detail totals", "all claims", "all claims total", "total all claims", "todas las reclamaciones",
      "claim sub total", "patient total", "patient totals", "provider total", "provider totals",
      "column totals",
      "totales", "total de la reclamacion", "total del reclamo", "sub total", "total for patient",
      "total claim",
      "totals for claim", "overall total", "line totals", "total amounts", "claim summary total",
      "page total", "page totals")
    + labels(.total, .heading, "total benefits paid", "total benefit paid", "total benefits payable")
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
}
