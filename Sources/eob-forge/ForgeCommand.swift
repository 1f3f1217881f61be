import ArgumentParser

@main
struct ForgeCommand: ParsableCommand {
  func run() throws {}
}
