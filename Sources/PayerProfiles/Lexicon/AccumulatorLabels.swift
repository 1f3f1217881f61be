extension Lexicon {
  /// Headings of tables of limits.
  static let accumulatorLabels: [Label] =
    labels(
      .limit, .heading, "annual limit", "plan year amount", "limit", "maximum", "annual maximum",
      "plan limit",
      "your limit", "benefit limit", "limit amount", "plan maximum", "annual amount", "total limit",
      "in plan",
      "plan amount", "yearly limit", "limite", "limite anual", "maximo anual", "required amount",
      "total amount", "plan year limit")
    + labels(
      .used, .heading, "amount used", "amount applied", "used", "applied", "met", "amount met", "met to date",
      "year to date", "used to date", "satisfied", "applied to date", "amount satisfied", "ytd",
      "accumulated",
      "you have met", "so far met", "met so far", "used so far", "paid to date", "your total to date",
      "credited", "utilizado", "cumplido", "usado", "aplicado",
      "acumulado", "amount credited", "applied year to date", "accumulated to date", "total to date",
      "ytd amount",
      "satisfied to date", "amount accumulated")
    + labels(
      .remaining, .heading, "remaining", "amount remaining", "remaining amount", "left", "amount left",
      "balance remaining",
      "left to meet", "still to meet", "restante", "por cumplir", "you have left", "remaining to meet",
      "left to pay", "to go")
    + labels(
      .accumulatorKind, .heading, "type", "medical benefits", "benefit", "accumulator", "benefit type",
      "limit type",
      "your benefits", "plan benefit type", "description of limit", "tipo", "category", "kind",
      "benefit category", "dental benefits",
      "accumulation", "accumulation type", "accumulator type")
    + labels(
      .accumulatorScope, .heading, "coverage", "who", "level", "coverage level", "cobertura",
      "individual or family",
      "applies to", "scope")
    + labels(.accumulatorNetwork, .heading, "network", "tier", "network type", "network level", "red")
}
