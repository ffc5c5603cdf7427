import Dashboard
import PlanStorage

extension EventLoop {
  /// Keeps where the person stands, after it is shown; forgets it once the person has left.
  func keepPlace() {
    let place = model.place
    guard place != keptPlace else { return }
    keptPlace = place
    // A place that cannot be kept is only found again by hand.
    try? plan.store.place.save(place)
  }
}
