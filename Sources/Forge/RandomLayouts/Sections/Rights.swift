internal import DisputeModel

extension RandomDrawing {
  /// The right to appeal, and other words that every document has.
  func drawAppeal() {
    let days = scenario.filingDays
    let size = sheet.size
    if traits.language == .spanish {
      sheet.heading(words.words("", "Su derecho a apelar"))
      sheet.paragraph(
        "Si no está de acuerdo con esta decisión, puede apelar dentro de \(days) días después de recibir este "
          + "aviso. Escriba a la dirección de la primera página.", Face(size))
    } else {
      sheet.heading(random.pick(["Your right to appeal", "If you disagree with our decision", "Appeals"]))
      sheet.paragraph(
        random.pick([
          "You have \(days) days from the date you receive this notice to ask for a review of any charge that "
            + "was denied. Write to the address on page 1.",
          "A written appeal must reach us within \(days) calendar days after you get this statement.",
          "You may file an appeal within \(days) days of receiving this explanation. A decision is made within "
            + "30 days.",
        ]), Face(size))
    }
    sheet.skip(size)
    sheet.paragraph(
      words.plain(
        "Questions? Call 1-800-555-0142, TTY 711.", "¿Preguntas? Llame al 1-800-555-0142, TTY 711."),
      Face(size))
    sheet.skip(size)
  }

  /// Words explained, with amounts as examples.
  func drawGlossary() {
    let size = sheet.size
    let terms: [(String, String)] =
      traits.language == .spanish
      ? [
        ("Copago", "Una cantidad fija, por ejemplo $25.00, que usted paga por una visita."),
        ("Deducible", "Lo que usted paga cada año antes de que el plan pague, por ejemplo $1,000.00."),
        ("Coseguro", "Su porcentaje del costo, por ejemplo 20%."),
      ]
      : [
        (words[.copay], "A set amount such as $25.00 that you pay for a visit."),
        (words[.deductible], "What you pay each year before the plan pays, for example $1,000.00."),
        (words[.coinsurance], "Your percentage of the cost, such as 20%."),
        (words[.allowed], "The most that counts toward benefits for a service."),
        (words[.patientResponsibility], "What is left for you after all payments."),
      ]
    sheet.heading(words.words(random.pick(["Glossary", "Terms to know", "Definitions"]), "Glosario"))
    for term in terms { sheet.paragraph("\(term.0): \(term.1)", Face(size)) }
    sheet.skip(size * 1.5)
  }
}
