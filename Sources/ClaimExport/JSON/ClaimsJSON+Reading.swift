internal import DisputeModel
internal import JSONCoding
internal import JSONReading

extension ClaimsJSON {
  /// Reads what the tool writes: one document, or JSON Lines in the order of the inputs.
  ///
  /// Documents may also span lines and follow each other, each from a line of its own. No bytes are no inputs.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - digest: with it, documents that somebody wrote by hand are read too: `ClaimsCompletion` fills in what only the
  ///     tool would know, with the digest of the bytes of a value that has none.
  public static func documents(
    in bytes: [UInt8], completedWith digest: (([UInt8]) -> String)? = nil
  ) throws(ClaimsReadError) -> [ExtractedInput] {
    var inputs: [ExtractedInput] = []
    var reader = try syntax { () throws(JSONSyntaxError) in try JSONReader(bytes) }
    while let found = try syntax({ () throws(JSONSyntaxError) in try reader.next() }) {
      var value = found.value
      if let digest {
        value = ClaimsCompletion.completed(value) { digest(Array(bytes[found.range])) }
      }
      inputs.append(try input(value, line: found.line))
    }
    return inputs
  }

  private static func syntax<Result>(
    _ read: () throws(JSONSyntaxError) -> Result
  ) throws(ClaimsReadError) -> Result {
    do { return try read() } catch { throw .syntax(error) }
  }

  private static func input(_ value: JSONValue, line: Int) throws(ClaimsReadError) -> ExtractedInput {
    do {
      // Every failure has this key and no document does.
      let input: ExtractedInput =
        value[FailedInput.CodingKeys.error.rawValue] == nil
        ? .document(try JSONCoder.decode(ClaimsDocument.self, from: value))
        : .failure(try JSONCoder.decode(FailedInput.self, from: value))
      if let pointer = value.pointerToNull {
        throw JSONMismatch(pointer: pointer, expected: "a value; what is not known is left out")
      }
      return input
    } catch let error as JSONMismatch {
      throw .mismatch(error, line: line)
    } catch let error as UnsupportedSchemaVersion {
      throw .version(error, line: line)
    } catch {
      throw .mismatch(JSONMismatch(pointer: "", expected: "a claims document or a failure"), line: line)
    }
  }
}
