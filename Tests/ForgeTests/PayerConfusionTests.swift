import Forge
import Testing

@Suite struct PayerConfusionTests {
  private static func document(_ payer: String) throws -> JSONValue {
    try JSONValue(parsing: payer.isEmpty ? "{}" : "{\"payer\": {\(payer)}}")
  }

  private func table(truth: String, reading: String) throws -> PayerConfusion {
    var table = PayerConfusion(known: ["cigna", "aetna"])
    table.add(
      truth: try Self.document(truth), reading: try Self.document(reading), document: "a")
    return table
  }

  @Test(
    "What is taken for another payer's is a mistake, and so is a stranger that is taken for anybody",
    arguments: [
      (#""id": "cigna", "name": "Cigna""#, #""id": "aetna", "name": "Aetna""#),
      (#""name": "Quarry Trust""#, #""id": "cigna", "name": "Quarry Trust""#),
      (#""id": "tpa", "name": "Quarry Trust""#, #""id": "aetna""#),
      ("", #""id": "aetna", "name": "Aetna""#),
    ])
  func mistakes(truth: String, reading: String) throws {
    let table = try table(truth: truth, reading: reading)
    #expect(table.mistakes.count == 1)
    #expect(table.lines.last == "documents 1  taken for another payer 1")
  }

  @Test(
    "The right answers, and no answer, are none",
    arguments: [
      (#""id": "cigna", "name": "Cigna""#, #""id": "cigna", "name": "Cigna Dental""#, "cigna"),
      (#""name": "Quarry Trust""#, #""name": "QUARRY  Trust""#, "named"),
      (#""id": "tpa", "name": "Quarry Trust""#, #""name": "Hill Trust""#, "misnamed"),
      (#""id": "cigna""#, "", "-"), ("", "", "-"),
    ])
  func right(truth: String, reading: String, answer: String) throws {
    let table = try table(truth: truth, reading: reading)
    #expect(table.mistakes.isEmpty)
    #expect(table.lines.first?.hasSuffix("  " + answer) == true)
  }
}
