extension Lexicon {
  /// Labels of what a service line says besides its amounts.
  static let lineLabels: [Label] =
    labels(
      .serviceDate, .heading, "service date", "service dates", "date of service", "dates of service", "date",
      "dates", "serv date", "svc date", "dos",
      "date of services", "visit date", "fecha de servicio", "fechas de servicio", "fecha",
      "fecha del servicio", "date s of service", "when", "filled", "date filled", "fill date", "dispensed",
      "date dispensed", "day of service", "day", "day of visit",
      "visit dates", "date of visit", "fecha de despacho")
    + labels(
      .serviceDate, .field, "date of service", "dates of service", "service date", "service dates", "dos",
      "for the period", "fecha de servicio", "fecha del servicio")
    + labels(
      .serviceDate, .sentence, "for service on", "for services on", "services received on")
    // Not within a sentence: `Valley Ambulance Service on 07/10/2024` holds a name.
    + labels(.serviceDate, .field, "service on", "services on")
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
      "services you received", "service you received", "what you got", "what you received", "care you got",
      "tipo de servicio", "servicio", "descripcion", "descripcion del servicio",
      "servicios", "details", "service or supply", "medical service", "service details",
      "explanation of service", "drug", "drug name", "drug and strength", "medication", "medication name",
      "prescription", "item or service", "service or item", "medicamento")
    + labels(
      .dateAndDescription, .heading, "service date and type", "service date type", "date and service",
      "date and type of service",
      "date of service and description", "date and description", "service and date",
      "date of service description",
      "date and procedure", "date service", "service date and billing code", "service date and code",
      "date service and code", "service date code", "date of service and type of service", "fecha y servicio",
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
      "unit", "count", "days or units", "qty days", "quantity days", "days supply", "unidades",
      "cantidad de servicios", "cant", "no of services", "number of services")
    + labels(.ignored, .heading, "benefit days used", "benefit days")
    + labels(.units, .heading, "days", "days paid", "number of days", "no of days")
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
      "disallow code", "see code", "see codes", "see explanation", "explanations", "expl", "exp codes",
      "explanation",
      "remark number", "note number", "reference notes", "note numbers", "rsn", "rsn code", "ref notes",
      "cd", "patient resp reason code", "notas", "ver notas", "codigo de nota", "codigos de nota",
      "observaciones",
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
}
