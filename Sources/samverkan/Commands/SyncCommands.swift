import ArgumentParser
import Glibc
import PlanDomain
import PlanStorage
import PlanSync

/// Keeps a workspace equal with others' over a hub.
struct SyncCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync", abstract: SyncWord.command.worded,
    subcommands: [Now.self, Start.self, Join.self, Status.self], defaultSubcommand: Now.self)
}

extension SyncCommand {
  /// Takes what is new and sends what is missing.
  struct Now: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "now", abstract: SyncWord.now.worded)

    @Flag(help: .init(SyncWord.watchOption.worded))
    var watch = false

    @Option(help: .init(SyncWord.everyOption.worded, valueName: "seconds"))
    var every = 30

    @OptionGroup var common: CommonOptions

    func run() throws {
      let plan = try OpenPlan(common)
      guard let memory = plan.store.exchangeMemory else { throw Failure.noHub }
      if watch { return try goOn(plan) }
      let done = try plan.synchronize(memory)
      plan.tell(done)
      if done.needsAttention { throw ExitCode(65) }
    }

    /// Goes on until it is interrupted; what cannot be reached for a while is told of once.
    private func goOn(_ plan: OpenPlan) throws {
      var isWaiting = false
      while true {
        do throws(Failure) {
          guard let memory = plan.store.exchangeMemory else { throw .noHub }
          let done = try plan.synchronize(memory)
          if isWaiting { plan.say(.reachedAgain) }
          isWaiting = false
          if !done.isQuiet { plan.tell(done) }
        } catch {
          guard error.isPassing else { throw error }
          if !isWaiting { plan.say(.waits(error.worded(in: plan.language))) }
          isWaiting = true
        }
        // Never two that began together at the same moment again.
        let pause = max(1, every) * 1_000
        usleep(UInt32(min(pause + Int.random(in: 0...pause / 8), 3_600_000)) * 1_000)
      }
    }
  }

  /// Names the hub, sends the workspace there and prints an invitation.
  struct Start: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "init", abstract: SyncWord.initialise.worded)

    @Argument(help: .init(SyncWord.hubArgument.worded, valueName: "hub"), completion: .directory)
    var hub: String

    @OptionGroup var common: CommonOptions

    func run() throws {
      let plan = try OpenPlan(common)
      let address = try HubAddress.typed(hub, plan.surroundings)
      let known = plan.store.exchangeMemory
      let memory =
        known.flatMap { $0.hub == address.text ? $0 : nil } ?? ExchangeMemory(hub: address.text)
      let way = try plan.way(to: address)
      do throws(HubError) {
        if try way.makeHubIfMissing() { plan.say(.madeHub(address.text)) }
      } catch {
        throw Failure.hub(error)
      }
      let done = try plan.synchronize(memory, by: way)
      plan.tell(done)
      let title = plan.workspace.manifest.title
      plan.say(.invitation(hub: address.text, title: title, isLocal: address.isLocal))
      if done.needsAttention { throw ExitCode(65) }
    }
  }

  /// Gets a workspace from a hub.
  struct Join: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "join", abstract: SyncWord.join.worded)

    @Argument(help: .init(SyncWord.hubArgument.worded, valueName: "hub"), completion: .directory)
    var hub: String

    @Argument(help: .init(SyncWord.joinFolder.worded, valueName: "path"), completion: .directory)
    var path: String

    @OptionGroup var speech: LanguageOptions

    func run() throws {
      let surroundings = Surroundings.real
      let language = try speech.spokenLanguage()
      let address = try HubAddress.typed(hub, surroundings)
      let made = try make(address, surroundings)
      var options = try CommonOptions.parse(["-w", made])
      options.speech = speech
      let plan = try OpenPlan(options)
      let done = try plan.synchronize(ExchangeMemory(hub: address.text))
      Output.standardOutput.write(SyncWord.joined(made).worded(in: language) + "\n")
      plan.tell(done, listing: false)
      if done.needsAttention { throw ExitCode(65) }
    }

    /// Makes the folder with the plan files of the hub, which is fetched into a place of its own first.
    private func make(_ address: HubAddress, _ surroundings: Surroundings) throws(Failure) -> String
    {
      let place = try PrivateFile("hub", holding: "", surroundings.environment)
      let files: [String: [UInt8]]
      do throws(HubError) {
        var outcome = Synchronizing.Outcome()
        files = try Synchronizing(
          with: address, in: place.path.parentFolder, environment: surroundings.environment
        ).fetched(into: &outcome)
      } catch {
        throw .hub(error)
      }
      let folder = path.hasPrefix("/") ? path : "\(surroundings.workingFolder)/\(path)"
      do throws(Joining.Problem) {
        return try Joining.make(of: files, at: folder)
      } catch {
        throw .joining(error)
      }
    }
  }

  /// Says which hub it is, and how it stands.
  struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "status", abstract: SyncWord.status.worded)

    @OptionGroup var common: CommonOptions

    func run() throws {
      let plan = try OpenPlan(common)
      guard let memory = plan.store.exchangeMemory else { throw Failure.noHub }
      plan.say(.hub(memory.hub))
      let unsent = plan.store.unsent(since: memory)
      plan.say(memory.synced.map { .synced($0, unsent: unsent) } ?? .neverSynced)
    }
  }
}

extension HubAddress {
  /// Reads the place of a hub from the command line.
  fileprivate static func typed(
    _ text: String, _ surroundings: Surroundings
  ) throws(Failure) -> HubAddress {
    do throws(HubError) {
      return try HubAddress(text, in: surroundings.workingFolder)
    } catch {
      throw .hub(error)
    }
  }
}

extension Failure {
  /// Whether it is likely to be otherwise in a while.
  fileprivate var isPassing: Bool {
    switch self {
    case .hub(let error): error.isPassing
    case .recording(.busy): true
    default: false
    }
  }
}

extension OpenPlan {
  /// The way to a hub.
  fileprivate func way(to hub: HubAddress) throws(Failure) -> Synchronizing {
    do throws(FileError) {
      return Synchronizing(
        with: hub, in: try store.exchangeFolder(), environment: surroundings.environment)
    } catch {
      throw .file(error)
    }
  }

  /// Makes the workspace equal with the hub that is remembered.
  fileprivate func synchronize(
    _ memory: ExchangeMemory, by way: Synchronizing? = nil
  ) throws(Failure) -> Synchronization {
    let chosen: Synchronizing
    if let way {
      chosen = way
    } else {
      chosen = try self.way(to: HubAddress.typed(memory.hub, surroundings))
    }
    return try Synchronization.run(
      store, id: workspace.manifest.id, memory: memory, with: chosen, at: clock.wallTimestamp)
  }

  fileprivate func say(_ word: SyncWord) {
    Output.standardOutput.write(word.worded(in: language) + "\n")
  }

  /// Tells what came of it: what is new first, last what needs somebody.
  fileprivate func tell(_ done: Synchronization, listing: Bool = true) {
    for entry in done.news where listing {
      let words = store.state.summaries(of: entry).map { $0.worded(in: language) }
      Output.standardOutput.write(
        "  \(entry.recordedAt.date)  \(entry.author)  " + words.joined(separator: "; ") + "\n")
    }
    if done.wasEmptied { say(.emptied) } else if done.outcome.isRewritten { say(.rewritten) }
    for stranger in done.outcome.strangers { say(.stranger(stranger)) }
    for remark in done.remarks {
      Output.standardOutput.write(remark.worded(in: language) + "\n")
    }
    let isUnchanged = done.news.isEmpty && done.sent == 0
    say(isUnchanged ? .unchanged : .done(taken: done.news.count, sent: done.sent))
  }
}
