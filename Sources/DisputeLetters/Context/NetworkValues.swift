internal import DisputeModel

/// What the member verified of the provider's network status.
extension LetterSubject {
  /// When and where the network status was verified.
  var verified: LetterValue {
    let values = verifications.map { provider in
      LetterValue.group(of: [
        "network": .text("In network"),
        "on": .text(provider.verifiedOn.map(LetterWords.date), orBlank: Self.dayOfVerification),
        "how": .text(provider.how, orBlank: Self.placeOfVerification),
        "reference": .known(provider.reference),
        "isBehavioral": .flag(provider.plan == .behavioral),
      ])
    }
    let unknown = LetterValue.group([
      "network": .blank("what you found: in network or not"), "on": .blank(Self.dayOfVerification),
      "how": .blank(Self.placeOfVerification),
    ])
    return .list(values.isEmpty ? [unknown] : values)
  }

  private static let dayOfVerification = "day on which you verified the network status"
  private static let placeOfVerification = "where you verified it: directory, call, page"

  /// The records that the provider was in network: those that findings name; without any, those about the provider's
  /// number, where the last one before the visit says so.
  var verifications: [VerifiedProvider] {
    let named = recordIndices("providers", below: records.providers.count, of: .wrongNetworkStatus)
      .map { records.providers[$0] }
    guard named.isEmpty, let npi = claim.provider.npi else { return named }
    let before = records.providers.filter { record in
      record.npi == npi && record.network != nil && (record.plan == .behavioral) == isBehavioral
        && isBeforeVisit(record)
    }
    let last = before.filter { $0.verifiedOn != nil }.max { a, b in
      guard let first = a.verifiedOn, let second = b.verifiedOn else { return false }
      return first < second
    }
    guard (last ?? before.first)?.network == .inNetwork else { return [] }
    return before.filter { $0.network == .inNetwork }
  }

  private func isBeforeVisit(_ record: VerifiedProvider) -> Bool {
    guard let day = record.verifiedOn, let visit = serviceDays?.from else { return true }
    return day <= visit
  }

  /// Whether the claim is one of the behavioral plan: its network is not the medical one.
  private var isBehavioral: Bool {
    document.payer?.program == "behavioralHealth"
      || findings.contains { $0.kind == .behavioralParity || $0.kind == .behavioralRouting }
  }

  /// Whether the law about wrong directories and answers may hold on the day of the visit.
  ///
  /// - Source: 42 U.S.C. 300gg-115(b), for plan years from January 1, 2022 (Consolidated Appropriations Act, 2021,
  ///   Division BB, section 116).
  var mayDirectoryLawHold: Bool { serviceDays.map { $0.to.year >= Self.directoryLawYear } ?? true }

  /// The first plan year with the law.
  private static let directoryLawYear = 2022
}
