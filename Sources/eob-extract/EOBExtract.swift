import ArgumentParser

@main
struct EOBExtract: ParsableCommand {
  func run() throws {}
}
