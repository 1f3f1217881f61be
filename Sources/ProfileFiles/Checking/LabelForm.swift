internal import FormFiles
internal import PayerProfiles

/// Reads the labels of a profile.
enum LabelForm {
  static func labels(_ node: FormNode?, in form: inout FormReading) -> [Label] {
    var labels: [(label: Label, mark: FormNode.Mark)] = []
    for (number, value) in form.list(node, at: "labels").enumerated() {
      let key = "labels[\(number)]"
      guard let members = form.members(of: value, at: key, known: ["phrase", "role", "place"]) else {
        continue
      }
      let phrase = phrase(members["phrase"], at: key + ".phrase", of: value, in: &form)
      let role = role(members["role"], at: key + ".role", of: value, in: &form)
      let place = place(members["place"], at: key + ".place", in: &form)
      guard let phrase, let role, let place else { continue }
      let label = Label(phrase, role, place)
      if let other = labels.first(where: { isRival($0.label, label) }) {
        let message =
          other.label.role == role
          ? "“\(phrase)” stands twice, first in line \(other.mark.line)"
          : "“\(phrase)” has two roles: \(other.label.role.name) in line \(other.mark.line), and \(role.name)"
        form.fault(message, key: key + ".phrase", at: members["phrase"]?.mark)
      }
      labels.append((label, value.mark))
    }
    return labels.map(\.label)
  }

  /// Whether two labels are one phrase that may stand in one place.
  private static func isRival(_ a: Label, _ b: Label) -> Bool {
    PhraseForm.letters(a.phrase) == PhraseForm.letters(b.phrase)
      && (a.place == b.place || a.place == .anywhere || b.place == .anywhere)
  }

  private static func phrase(
    _ node: FormNode?, at key: String, of parent: FormNode, in form: inout FormReading
  ) -> String? {
    guard let text = form.text(node, at: key, of: parent) else { return nil }
    guard let message = PhraseForm.label(text) else { return text }
    form.fault(message, key: key, at: node?.mark)
    return nil
  }

  private static func role(
    _ node: FormNode?, at key: String, of parent: FormNode, in form: inout FormReading
  ) -> Role? {
    guard let text = form.text(node, at: key, of: parent) else { return nil }
    if let role = Role(name: text) { return role }
    let hint = NearestName.hint(for: text, among: Role.names)
    form.fault(
      "unknown role “\(text)”\(hint.isEmpty ? "; `eob-extract profiles roles` lists them" : hint)", key: key,
      at: node?.mark)
    return nil
  }

  private static func place(_ node: FormNode?, at key: String, in form: inout FormReading) -> Label.Place? {
    guard let node else { return .anywhere }
    guard let text = form.text(node, at: key, of: node) else { return nil }
    if let place = Label.Place(name: text) { return place }
    form.fault(
      "unknown place “\(text)”; one of \(Label.Place.all.map(\.name).joined(separator: ", "))", key: key,
      at: node.mark)
    return nil
  }
}
