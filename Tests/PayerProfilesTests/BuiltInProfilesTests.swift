import PayerProfiles
import Testing

@Suite struct BuiltInProfilesTests {
  @Test("Identifiers of payers are part of the interface")
  func ids() {
    #expect(
      Set(PayerProfile.builtIn.map(\.id)) == [
        "cigna", "aetna", "uhc", "umr", "anthem", "blueShieldCA", "humana", "kaiser", "medicare", "tricare",
        "carePartners", "highmark", "bcbstx", "bcbsma", "bcbsm", "bcbs",
      ])
    #expect(Set(PayerProfile.builtIn.map(\.id)).count == PayerProfile.builtIn.count)
  }

  @Test("Every profile has names, and marks of its own", arguments: PayerProfile.builtIn.map(\.id))
  func names(id: String) throws {
    let profile = try #require(PayerProfile.builtIn.first { $0.id == id })
    #expect(!profile.name.isEmpty)
    #expect(!profile.names.isEmpty)
    #expect(Set(profile.names).count == profile.names.count)
    #expect(profile.names.allSatisfy { $0.contains(where: \.isLetter) })
    for other in PayerProfile.builtIn where other.id != id {
      #expect(Set(other.marks).isDisjoint(with: profile.marks))
      #expect(Set(other.names).isDisjoint(with: profile.names))
    }
  }

  @Test("Programs are those of the contract")
  func programs() {
    let programs = PayerProfile.builtIn.flatMap(\.programs)
    #expect(Set(programs.map(\.id)) == ["behavioralHealth", "dental", "global"])
    #expect(programs.allSatisfy { !$0.phrases.isEmpty })
  }
}
