internal import DisputeModel
internal import FormFiles

/// Turns what a file holds into records.
enum RecordsForm {
  static func records(_ node: FormNode, in form: inout FormReading) -> MemberRecords? {
    let keys = [
      "plan", "providers", "services", "authorizations", "communications", "appeals", "criteria", "notices",
    ]
    guard let root = form.entry(node, at: "", known: keys) else { return nil }
    return MemberRecords(
      plan: PlanForm.terms(in: root, &form),
      providers: providers(in: root, &form),
      services: services(in: root, &form),
      authorizations: authorizations(in: root, &form),
      communications: communications(in: root, &form),
      appeals: AppealForm.appeals(in: root, &form),
      criteria: criteria(in: root, &form),
      notices: notices(in: root, &form))
  }

  private static func providers(in root: RecordEntry, _ form: inout FormReading) -> [VerifiedProvider] {
    let keys = ["npi", "name", "network", "plan", "verifiedOn", "how", "reference"]
    return form.entries("providers", of: root, known: keys).map { entry in
      var provider = VerifiedProvider()
      provider.npi = form.npi("npi", of: entry)
      provider.name = form.words("name", of: entry)
      provider.network = form.choice("network", of: entry)
      provider.plan = form.choice("plan", of: entry)
      provider.verifiedOn = form.date("verifiedOn", of: entry)
      provider.how = form.words("how", of: entry)
      provider.reference = form.words("reference", of: entry)
      return provider
    }
  }

  private static func services(in root: RecordEntry, _ form: inout FormReading) -> [PerformedService] {
    let keys = ["on", "npi", "provider", "procedureCodes", "source"]
    return form.entries("services", of: root, known: keys).map { entry in
      var service = PerformedService()
      service.on = form.date("on", of: entry)
      service.npi = form.npi("npi", of: entry)
      service.provider = form.words("provider", of: entry)
      service.procedureCodes = form.procedureCodes(of: entry)
      service.source = form.words("source", of: entry)
      return service
    }
  }

  private static func authorizations(in root: RecordEntry, _ form: inout FormReading) -> [Authorization] {
    let keys = ["number", "procedureCodes", "descriptions", "npi", "provider", "from", "to", "letter"]
    return form.entries("authorizations", of: root, known: keys).map { entry in
      var authorization = Authorization()
      authorization.number = form.words("number", of: entry)
      authorization.procedureCodes = form.procedureCodes(of: entry)
      authorization.descriptions = form.descriptions(of: entry)
      authorization.npi = form.npi("npi", of: entry)
      authorization.provider = form.words("provider", of: entry)
      authorization.from = form.date("from", of: entry)
      authorization.to = form.date("to", of: entry)
      authorization.letter = form.words("letter", of: entry)
      form.order(("from", authorization.from), ("to", authorization.to), of: entry)
      return authorization
    }
  }

  private static func communications(in root: RecordEntry, _ form: inout FormReading) -> [Communication] {
    let keys = ["on", "channel", "claimNumber", "reference", "summary"]
    return form.entries("communications", of: root, known: keys).map { entry in
      var communication = Communication()
      communication.on = form.date("on", of: entry)
      communication.channel = form.choice("channel", of: entry)
      communication.claimNumber = form.words("claimNumber", of: entry)
      communication.reference = form.words("reference", of: entry)
      communication.summary = form.words("summary", of: entry, lines: true)
      return communication
    }
  }

  private static func criteria(in root: RecordEntry, _ form: inout FormReading) -> [PolicyCriteria] {
    form.entries("criteria", of: root, known: ["claimNumber", "policy", "items"]).map { entry in
      var criteria = PolicyCriteria()
      criteria.claimNumber = form.words("claimNumber", of: entry)
      criteria.policy = form.words("policy", of: entry)
      criteria.items = form.entries("items", of: entry, known: ["id", "text", "met", "evidence"]).map {
        item in
        var criterion = PolicyCriterion()
        criterion.id = form.words("id", of: item)
        criterion.text = form.words("text", of: item, lines: true)
        criterion.met = form.truth("met", of: item)
        criterion.evidence = form.words("evidence", of: item, lines: true)
        return criterion
      }
      return criteria
    }
  }

  private static func notices(in root: RecordEntry, _ form: inout FormReading) -> [NoticeReceipt] {
    form.entries("notices", of: root, known: ["claimNumber", "receivedOn"]).map { entry in
      var notice = NoticeReceipt()
      notice.claimNumber = form.words("claimNumber", of: entry)
      notice.receivedOn = form.date("receivedOn", of: entry)
      return notice
    }
  }
}
