import Dashboard
import PlanDomain
import PlanStorage

extension EventLoop {
  /// Tells the model each minute what the clock shows, as long as it shows how long a meeting lasts.
  func keepTime() {
    if model.setting.isSpeaker, !deadlines.hasSet(.wall) { followWall() }
    guard model.needsClock, !deadlines.hasSet(.minute) else { return }
    let now = plan.clock.timestamp
    send(.clockTicked(now))
    deadlines.set(.minute, after: .seconds(60 - now.seconds % 60))
  }

  /// Looks where the wall stands, twice a second.
  func followWall() {
    let position = (try? plan.store.position.load()) ?? nil
    if position != model.setting.position { send(.wallMoved(position)) }
    deadlines.set(.wall, after: .milliseconds(500))
  }
}
