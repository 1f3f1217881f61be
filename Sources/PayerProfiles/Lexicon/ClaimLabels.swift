extension Lexicon {
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
      .providerName, .heading, "pharmacy", "pharmacy name", "dispensing pharmacy", "services provided by",
      "provided by", "services by", "care provided by",
      "services from", "servicios prestados por",
      "servicios de", "atendido por")
    + labels(
      .patientName, .sentence, "claim received for", "claim for", "claim detail for", "claim details for",
      "detail for", "details for",
      "reclamacion de")
    + labels(
      .patientName, "patient name", "patient", "name of patient", "patient's name", "nombre del paciente",
      "paciente",
      "who got care", "who received care", "person who got care", "dependent", "claimant", "claimant name",
      "family member", "patient full name")
    + labels(
      .patientRelationship, "relationship", "relation", "patient relationship", "relationship to subscriber",
      "patient's relationship to subscriber", "patient relationship to subscriber", "relationship to member",
      "patient's relationship to member", "rel", "relationship to employee", "relationship to insured",
      "patient relationship to insured", "relacion", "parentesco", "relationship to participant")
    + labels(
      .patientMemberId, "patient member id", "patient's member id", "patient medicaid id",
      "patient's medicaid id", "patient member number", "patient medicaid number", "patient insurance id")
    + labels(
      .patientAccount, "patient account number", "patient account", "patient acct", "patient acct number",
      "pt acct", "pt acct no", "provider account number", "patient control number", "patient account no",
      "patient acct no", "account number with provider", "patient's account number", "pt account",
      "cuenta del paciente", "num de cuenta del paciente", "numero de cuenta del paciente", "pat acct",
      "patient control no")
    + labels(.patientAccount, .field, "acct", "acct no", "acct number")
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
      "doctor or facility", "visit with", "your visit with", "your appointment with", "your care from",
      "care from", "provider or facility", "provider facility name",
      "seen by", "practitioner")
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
      "in network provider", "ppo provider", "network doctor", "is provider in network", "contracted provider"
    )
    + labels(
      .receivedDate, "received", "recd", "date received", "received date", "claim received",
      "received from medicare",
      "receipt date",
      "received on",
      "claim received on", "date claim received", "claim received date", "fecha de recibo", "recibido",
      "recibida",
      "date of receipt", "recibido el", "recibida el", "date entered received", "rec'd", "date rec'd")
    + labels(
      .receivedDate, "date we got the claim", "date we received the claim", "date we got this claim",
      "date we received this claim", "we got the claim", "we received the claim", "date we got your claim",
      "date we received your claim")
    + labels(
      .processedDate, "date we finished", "date we finished the claim", "date we finished it",
      "date we decided",
      "settled on", "settled", "date settled", "settlement date", "date of settlement",
      "date we processed it",
      "date we processed the claim", "date we processed this claim", "claim settled", "claim settled on")
    + labels(
      .receivedDate, .sentence, "we got this claim on", "we got the claim on", "we got your claim on",
      "we received this claim on", "we received the claim on", "we received your claim on", "we got it",
      "we received it", "received it", "received this claim on",
      "received your claim on", "claim was received on",
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
      .processedDate, .sentence, "we finished it on", "finished it on", "we finished this claim on",
      "we processed this claim on", "we processed it on", "finished it", "we finished it", "completed it",
      "processed it on",
      "processed on", "processed this claim on",
      "was processed on", "completed it on", "finalized it on", "procesada el", "tramitada el")
    + labels(.paidDate, .field, "paid", "paid on")
    + labels(.paidDate, "paid date", "date paid", "paid on", "claim paid", "pago", "claim paid on")
    + labels(
      .replaces, .sentence, "adjustment to previous claim", "adjustment to claim", "adjustment of claim",
      "replaces", "corrected claim replaces", "replaces claim", "replacement of claim", "corrects claim",
      "correction of claim", "adjusts claim",
      "adjustment to earlier claim", "replaces earlier claim", "replaces previous claim", "in place of claim",
      "reprocessing of claim", "corrected version of claim", "supersedes claim", "original claim number",
      "original claim", "previous claim number", "adjustment to prior claim", "replaces prior claim",
      "adjusted from claim", "reemplaza la reclamacion", "reemplaza a la reclamacion",
      "sustituye la reclamacion")
    + labels(
      .replacedBy, .sentence, "replaced by claim", "replaced by", "voided replaced by", "superseded by claim",
      "corrected by claim",
      "reemplazada por la reclamacion", "sustituida por la reclamacion", "see adjusted claim",
      "adjusted to claim", "replacement claim", "see new claim", "see claim")
}
