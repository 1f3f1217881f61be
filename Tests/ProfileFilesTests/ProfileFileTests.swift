import DisputeModel
import FormFiles
import PayerProfiles
import ProfileFiles
import Testing

@Suite struct ProfileFileTests {
  private static let full = """
    # A plan that does not exist.
    id: quarryTrust
    name: Quarry Trust
    names: [Quarry Workers Trust, "Quarry Trust"]
    lookalikes: [Quarry Trust Bank]
    marks:
      - Form QT-7
    websites: [quarry.example]
    phones: ["1-800-555-0100"]
    programs:
      - id: dental
        phrases: [Quarry Dental]
    labels:
      - phrase: trust allotment
        role: allowed
      - phrase: cost parts
        role: copay+deductible
        place: heading
      - phrase: what the notes say here
        role: notesSection
    """

  private static let expected = PayerProfile(
    id: "quarryTrust", name: "Quarry Trust", names: ["Quarry Workers Trust", "Quarry Trust"],
    lookalikes: ["Quarry Trust Bank"], marks: ["Form QT-7"], websites: ["quarry.example"],
    phones: ["1-800-555-0100"],
    programs: [PayerProfile.Program(id: "dental", phrases: ["Quarry Dental"])],
    labels: [
      Label("trust allotment", .amount(.allowed)),
      Label("cost parts", .amounts([.copay, .deductible]), .heading),
      Label("what the notes say here", .section(.notes)),
    ])

  @Test("A file gives the profile that it says")
  func yaml() throws {
    let file = try #require(try TextFile.read(Self.full).first)
    #expect(file.mistakes == [])
    #expect(file.profile == Self.expected)
  }

  @Test("So does JSON")
  func json() throws {
    let text =
      #"{"id": "q", "name": "Q", "names": ["Quarry"], "labels": [{"phrase": "a b", "role": "copay"}]}"#
    let file = try #require(try TextFile.read(text, extension: "json").first)
    #expect(file.mistakes == [])
    #expect(
      file.profile
        == PayerProfile(id: "q", name: "Q", names: ["Quarry"], labels: [Label("a b", .amount(.copay))]))
  }

  @Test("A profile that is shown reads back as itself", arguments: PayerProfile.builtIn + [expected])
  func roundTrip(profile: PayerProfile) throws {
    let file = try #require(try TextFile.read(ProfileText.text(of: profile)).first)
    #expect(file.mistakes == [])
    #expect(file.profile == profile)
  }

  @Test(
    "Text that YAML would take for something else stays text",
    arguments: [
      "1199 Fund", "No", "true", "12", "a: b", "- x", "#1 Plan", "It's \"it\"", "back\\slash", "Ñandú Plan",
    ])
  func quoting(name: String) throws {
    let profile = PayerProfile(id: "q", name: name, names: ["Quarry Trust"])
    #expect(try TextFile.read(ProfileText.text(of: profile)).first?.profile == profile)
  }

  @Test("Names of roles are read as the roles that they are the names of")
  func roles() {
    for label in Lexicon.labels { #expect(Role(name: label.role.name) == label.role, "\(label.role)") }
    #expect(Set(Role.names).count == Role.names.count)
    for name in Role.names { #expect(Role(name: name)?.name == name) }
    for name in ["", "+", "copay+", "copay+copay", "copay+claimNumber", "Copay", "notes"] {
      #expect(Role(name: name) == nil, "\(name)")
    }
  }

  @Test("A profile that was begun asks for what is empty, and passes when that is filled in")
  func starting() throws {
    let start = StartingProfile(
      unknown: ["Trust Allotment", "Fund: Share #2"],
      understood: [.init(phrase: "Amount billed", meaning: "billed")])
    #expect(
      try TextFile.mistakes(in: start.text).map { $0.split(separator: " ", maxSplits: 1)[1] } == [
        "id: is empty", "name: is empty",
        "names: at least one name as the documents print it, or two marks, websites or phones, "
          + "or no document is ever known",
        "labels[0].role: is empty", "labels[1].role: is empty",
      ])
    var text = start.text.replacing("id:\n", with: "id: quarry\n").replacing("name:\n", with: "name: Q\n")
    text = text.replacing("names: []", with: "names: [Quarry Trust]").replacing(
      "role:\n", with: "role: ignored\n")
    let file = try #require(try TextFile.read(text).first)
    #expect(file.mistakes == [])
    #expect(
      file.profile?.labels == [Label("Trust Allotment", .ignored), Label("Fund: Share #2", .ignored)])
  }
}
