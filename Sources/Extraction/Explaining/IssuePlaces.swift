internal import DisputeModel

/// Finds where on the pages the values stand that issues speak of.
struct IssuePlaces {
  private let entries: [(pointer: String, evidence: Evidence)]

  /// Takes the places from a document's provenance.
  init(_ document: ClaimsDocument) {
    entries = document.provenance.compactMap { entry in
      if case .read(let evidence) = entry.origin { (entry.pointer, evidence) } else { nil }
    }
  }

  /// The place of an issue's value, or around all values below it that stand on the page of the first; `nil` for issues
  /// of the document or of a whole claim, which stand nowhere in particular.
  func place(of issue: Issue) -> Evidence? {
    guard issue.path.split(separator: "/").count > 2 else { return nil }
    let found = entries.filter { $0.pointer == issue.path || $0.pointer.hasPrefix(issue.path + "/") }.map(
      \.evidence)
    guard var place = found.first else { return nil }
    for other in found where other.page == place.page {
      place.box[0] = min(place.box[0], other.box[0])
      place.box[1] = min(place.box[1], other.box[1])
      place.box[2] = max(place.box[2], other.box[2])
      place.box[3] = max(place.box[3], other.box[3])
    }
    return place
  }
}
