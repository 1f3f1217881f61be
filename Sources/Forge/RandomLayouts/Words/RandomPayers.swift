/// Insurers, administrators and funds that do not exist.
enum RandomPayers {
  static let english = [
    "Harrow Lake Health Plan", "Cedar Ridge Benefit Administrators", "Ironworkers Local 912 Health Fund",
    "Teamway Welfare Trust", "Palisade Mutual Insurance Company", "Northern Prairie Health Cooperative",
    "Keystone River Health Insurance", "Summit Pass Benefit Services, LLC", "Old Harbor Life and Health",
    "Orchard Workers Welfare Fund", "Tri-Valley Schools Insurance Group", "Canyon State Medical Plan",
    "Lakeshore HMO, Inc.", "Fairbanks & Dole Benefit Plans",
  ]
  static let spanish = [
    "Seguros de Salud del Valle", "Plan Médico Costa Clara", "Cooperativa de Salud Sierra Alta",
    "Aseguradora Monte Azul",
  ]
  static let forms = ["EOB-4410 (R 04/19)", "F2207-1 09/21", "G-118 REV 3", "78A0021-EOB", "MBR.EOB.v6"]
}
