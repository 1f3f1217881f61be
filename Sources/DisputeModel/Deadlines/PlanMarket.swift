/// Whether a plan comes from an employer or was bought by its member.
public enum PlanMarket: String, CaseIterable, Codable, Hashable, Sendable {
  case employer
  case individual
}
