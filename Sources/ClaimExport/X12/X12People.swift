internal import DisputeModel

/// The patient of a claim, and the subscriber where that is somebody else.
struct X12People {
  /// A person with a name and a number.
  private struct Person {
    var last: X12Element?
    var first: X12Element?
    var memberId: X12Element?
  }

  private let patient: Person
  private let subscriber: Person?

  /// Checks the names and numbers.
  ///
  /// Names stand whole in the place of the last name: which part is the family's is not printed, but for a comma.
  ///
  /// - Throws: `noPatient`, and what a name or number has no place for.
  init(_ patient: Patient, _ member: Member?) throws(X12Obstacle) {
    let isSubscriber = patient.relationship == .`self`
    let memberId = try X12Element.identifier(member?.memberId, .memberId)
    let ownId = try X12Element.identifier(patient.memberId, .patientMemberId)
    self.patient = try X12People.person(
      patient.name, ownId ?? (isSubscriber ? memberId : nil), last: .patientName, first: .patientFirstName)
    guard self.patient.last != nil else { throw .noPatient }
    subscriber =
      isSubscriber || memberId == nil
      ? nil : try X12People.person(member?.name, memberId, last: .memberName, first: .memberFirstName)
  }

  /// Writes the people.
  func append(to segments: inout X12Segments) {
    append(patient, as: "QC", to: &segments)
    if let subscriber { append(subscriber, as: "IL", to: &segments) }
  }

  private func append(_ person: Person, as role: X12Element, to segments: inout X12Segments) {
    segments.append(
      "NM1", role, "1", person.last, person.first, nil, nil, nil, person.memberId.map { _ in "MI" },
      person.memberId)
  }

  private static func person(
    _ name: String?, _ memberId: X12Element?, last: X12Field, first: X12Field
  ) throws(X12Obstacle) -> Person {
    let parts = (name ?? "").split(separator: ",", maxSplits: 1).map(\.trimmingSpaces)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      return Person(last: try .name(name, last), memberId: memberId)
    }
    return Person(last: try .name(parts[0], last), first: try .name(parts[1], first), memberId: memberId)
  }
}
