internal import DisputeModel
internal import JSONCoding
internal import JSONReading

extension ClaimsJSON {
  /// Reads what the tool writes: one document, or JSON Lines in the order of the inputs.
  ///
  /// Documents may also span lines and follow each other, each from a line of its own. No bytes are no inputs.
  public static func documents(in bytes: [UInt8]) throws(ClaimsReadError) -> [ExtractedInput] {
    var inputs: [ExtractedInput] = []
    var reader = try syntax { () throws(JSONSyntaxError) in try JSONReader(bytes) }
    while let found = try syntax({ () throws(JSONSyntaxError) in try reader.next() }) {
      inputs.append(try input(found))
    }
    return inputs
  }

  private static func syntax<Result>(
    _ read: () throws(JSONSyntaxError) -> Result
  ) throws(ClaimsReadError) -> Result {
    do { return try read() } catch { throw .syntax(error) }
  }

  private static func input(_ found: JSONLine) throws(ClaimsReadError) -> ExtractedInput {
    do {
      // Every failure has this key and no document does.
      return found.value[FailedInput.CodingKeys.error.rawValue] == nil
        ? .document(try JSONCoder.decode(ClaimsDocument.self, from: found.value))
        : .failure(try JSONCoder.decode(FailedInput.self, from: found.value))
    } catch let error as JSONMismatch {
      throw .mismatch(error, line: found.line)
    } catch let error as UnsupportedSchemaVersion {
      throw .version(error, line: found.line)
    } catch {
      throw .mismatch(JSONMismatch(pointer: "", expected: "a claims document or a failure"), line: found.line)
    }
  }
}
