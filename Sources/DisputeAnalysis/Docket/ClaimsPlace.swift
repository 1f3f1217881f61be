/// Where a value of a claims document stands.
struct ClaimsPlace: Hashable {
  /// Digest of the document.
  let document: String
  /// RFC 6901 pointer to the value.
  let path: String
}
