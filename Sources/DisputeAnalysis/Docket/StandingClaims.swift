internal import DisputeModel

/// Which claims still stand: not replaced, not taken back, and no reversal themselves.
enum StandingClaims {
  /// Those of some claims, in their order.
  static func among(_ claims: [FiledClaim]) -> [FiledClaim] {
    let gone = superseded(among: claims)
    return claims.enumerated().filter { !gone.contains($0.offset) && $0.element.claim.status != .reversed }
      .map(\.element)
  }

  /// Places of the claims that another one takes the place of, or takes back.
  private static func superseded(among claims: [FiledClaim]) -> Set<Int> {
    var places = Set(claims.indices.filter { namesLater(claims[$0]) })
    let byNumber = Dictionary(grouping: claims.indices.filter { claims[$0].number != nil }) {
      claims[$0].number ?? ""
    }
    for filed in claims {
      // A claim that names itself as its predecessor says nothing.
      guard let earlier = filed.claim.replaces, earlier != filed.number else { continue }
      places.formUnion((byNumber[earlier] ?? []).filter { replaces(filed, claims[$0]) })
    }
    // A later statement of a claim, a reversal under its number, and an adjustment that does not print what it
    // replaces, tell by what they are about.
    for group in Dictionary(grouping: claims.indices, by: { claims[$0].identity }).values {
      places.formUnion(
        group.filter { place in
          group.contains {
            isLater(claims[$0], than: claims[place])
              || claims[$0].claim.status == .reversed && claims[$0].claim.replaces == nil
          }
        })
    }
    for group in Dictionary(grouping: claims.indices, by: { Subject(claims[$0]) }).values {
      places.formUnion(replacedUnsaid(in: group, of: claims))
      places.formUnion(takenBackUnsaid(in: group, of: claims))
    }
    return places
  }

  /// Whether a claim says that another one has taken its place.
  private static func namesLater(_ filed: FiledClaim) -> Bool {
    filed.claim.replacedBy.map { $0 != filed.number } ?? false
  }

  /// Whether a claim that names another one as its predecessor takes its place.
  private static func replaces(_ filed: FiledClaim, _ earlier: FiledClaim) -> Bool {
    guard PayerMatch.maySame(filed.document.payer, earlier.document.payer) else { return false }
    // Of two that name each other the later one counts.
    guard let back = earlier.claim.replaces, back == filed.number else { return true }
    return isLater(filed, than: earlier)
  }

  /// Claims that an adjustment without the number of its predecessor takes the place of.
  private static func replacedUnsaid(in group: [Int], of claims: [FiledClaim]) -> [Int] {
    group.filter { place in
      group.contains {
        claims[$0].claim.status == .adjusted && claims[$0].claim.replaces == nil
          && claims[$0].claim.status != claims[place].claim.status
          && isLater(claims[$0], than: claims[place])
      }
    }
  }

  /// Claims that a reversal of the same charges under a number of its own takes back: for each the last one before it.
  private static func takenBackUnsaid(in group: [Int], of claims: [FiledClaim]) -> [Int] {
    group.compactMap { place in
      let reversal = claims[place]
      guard reversal.claim.status == .reversed, reversal.claim.replaces == nil,
        !group.contains(where: { $0 != place && claims[$0].identity == reversal.identity })
      else { return nil }
      let earlier = group.filter {
        claims[$0].claim.status != .reversed && !isLater(claims[$0], than: reversal)
      }
      return earlier.last { $0 < place } ?? earlier.first
    }
  }

  /// What a claim shares with its adjustment and its reversal.
  private struct Subject: Hashable {
    let patient: Int
    let provider: PersonName?
    let days: DateSpan?
    let billed: [Money?]

    init(_ filed: FiledClaim) {
      patient = filed.patient
      provider = PersonName(filed.claim.provider.name)
      days = filed.serviceDates
      billed = filed.claim.lines.map { $0.amounts[.billed]?.magnitude }
    }
  }

  /// Whether a claim was decided after another one, or adjusts it on the same day.
  private static func isLater(_ a: FiledClaim, than b: FiledClaim) -> Bool {
    guard let day = a.decidedOn ?? a.noticeDate, let other = b.decidedOn ?? b.noticeDate else { return false }
    return day > other || day == other && a.claim.status == .adjusted && b.claim.status != .adjusted
  }
}
