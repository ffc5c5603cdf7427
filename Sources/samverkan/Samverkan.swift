import ArgumentParser

@main
struct Samverkan: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "samverkan")
}
