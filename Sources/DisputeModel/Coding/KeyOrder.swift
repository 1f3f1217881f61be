/// Whether a decoder gives the keys of an object in the order in which they stand.
public enum KeyOrder {
  /// The place in a decoder's `userInfo` for `true`, when it does.
  public static let userInfoKey = CodingUserInfoKey(rawValue: "DisputeModel.KeyOrder")

  static func isKept(by decoder: any Decoder) -> Bool {
    userInfoKey.flatMap { decoder.userInfo[$0] as? Bool } ?? false
  }
}
