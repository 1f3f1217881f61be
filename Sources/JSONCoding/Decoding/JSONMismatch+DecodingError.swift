internal import DisputeModel

extension JSONMismatch {
  /// Keeps the place and the expectation of an error, and nothing of what was found.
  init(_ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, let context):
      self.init(pointer: (context.codingPath + [key]).pointer, expected: "a value")
    case .valueNotFound(_, let context): self.init(context, otherwise: "a value")
    case .typeMismatch(_, let context): self.init(context, otherwise: "a value of another type")
    case .dataCorrupted(let context): self.init(context, otherwise: "another value")
    @unknown default: self.init(pointer: "", expected: "another value")
    }
  }

  private init(_ context: DecodingError.Context, otherwise: String) {
    self.init(
      pointer: context.codingPath.pointer,
      expected: (context.underlyingError as? ExpectedForm)?.description ?? otherwise)
  }
}
