internal import FormFiles
internal import PayerProfiles

/// Turns what a file holds into a profile.
struct ProfileForm {
  private static let keys = [
    "id", "name", "names", "lookalikes", "marks", "websites", "phones", "programs", "labels",
  ]

  private var form: FormReading

  /// The profile, unless there is a mistake, and all mistakes.
  static func profile(from content: FileContent, file: String) -> (
    profile: PayerProfile?, mistakes: [FormMistake]
  ) {
    var reading = ProfileForm(form: FormReading(file: file))
    var profile: PayerProfile?
    switch content {
    case .nothing: reading.form.fault("holds nothing", key: "", at: nil)
    case .failure(let message, let mark): reading.form.fault(message, key: "", at: mark)
    case .node(let node): profile = reading.profile(node)
    }
    let mistakes = reading.form.mistakes
    return (mistakes.isEmpty ? profile : nil, mistakes)
  }

  private mutating func profile(_ node: FormNode) -> PayerProfile? {
    guard let members = form.members(of: node, at: "", known: Self.keys) else { return nil }
    let id = form.text(members["id"], at: "id", of: node)
    if let id, let message = PhraseForm.identifier(id) {
      form.fault(message, key: "id", at: members["id"]?.mark)
    }
    let name = form.text(members["name"], at: "name", of: node)
    let names = form.phrases(members["names"], at: "names", check: PhraseForm.phrase)
    let marks = form.phrases(members["marks"], at: "marks", check: PhraseForm.phrase)
    let websites = form.phrases(members["websites"], at: "websites", check: PhraseForm.website)
    let phones = form.phrases(members["phones"], at: "phones", check: PhraseForm.phone)
    if names.isEmpty, marks.count + websites.count + phones.count < 2 {
      form.fault(
        "at least one name as the documents print it, or two marks, websites or phones, or no document is ever known",
        key: "names", at: members["names"]?.mark ?? node.mark)
    }
    let lookalikes = form.phrases(members["lookalikes"], at: "lookalikes", check: PhraseForm.phrase)
    let programs = programs(members["programs"])
    let labels = LabelForm.labels(members["labels"], in: &form)
    return PayerProfile(
      id: id ?? "", name: name ?? "", names: names, lookalikes: lookalikes, marks: marks, websites: websites,
      phones: phones, programs: programs, labels: labels)
  }

  private mutating func programs(_ node: FormNode?) -> [PayerProfile.Program] {
    var programs: [PayerProfile.Program] = []
    for (number, value) in form.list(node, at: "programs").enumerated() {
      let key = "programs[\(number)]"
      guard let members = form.members(of: value, at: key, known: ["id", "phrases"]) else { continue }
      guard let id = form.text(members["id"], at: key + ".id", of: value) else { continue }
      if let message = PhraseForm.identifier(id) {
        form.fault(message, key: key + ".id", at: members["id"]?.mark)
      }
      if programs.contains(where: { $0.id == id }) {
        form.fault("“\(id)” stands twice", key: key + ".id", at: members["id"]?.mark)
      }
      let phrases = form.phrases(members["phrases"], at: key + ".phrases", check: PhraseForm.phrase)
      if phrases.isEmpty { form.fault("at least one phrase", key: key + ".phrases", at: value.mark) }
      programs.append(PayerProfile.Program(id: id, phrases: phrases))
    }
    return programs
  }
}
