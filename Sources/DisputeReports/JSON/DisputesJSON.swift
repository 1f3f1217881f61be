public import DisputeModel
internal import JSONCoding

/// The disputes document as JSON.
///
/// - Shape: keys are the property names of the model's types, in their order; what is not known is absent. The same
///   document gives the same bytes.
public enum DisputesJSON {
  /// Writes a document as one indented JSON text with a line feed at its end.
  ///
  /// - Throws: `EncodingError` never, as a disputes document holds no number that JSON cannot spell.
  public static func write(_ document: DisputesDocument) throws -> [UInt8] {
    try JSONCoder.encode(document, pretty: true)
  }
}
