internal import ArgumentParser

/// Checks the machine.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Check what the tool needs, and say how to mend what is wrong.")
}
