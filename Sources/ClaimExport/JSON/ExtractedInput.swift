public import DisputeModel

/// What the tool wrote for one input.
public enum ExtractedInput: Hashable, Sendable {
  /// What was read from it.
  case document(ClaimsDocument)
  /// Why there is nothing.
  case failure(FailedInput)
}
