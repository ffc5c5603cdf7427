import Cells

/// What surrounds every screen: the title above, the answering line and the footer below.
struct Chrome: Equatable {
  let title: Rectangle
  /// What the store warns of; empty when it warns of nothing.
  let banner: Rectangle
  let body: Rectangle
  let reply: Rectangle
  let footer: Rectangle

  /// The columns of a text in a prompt's box.
  var promptColumns: Int { max(2, body.columns - 4) }

  init(size: Size, hasBanner: Bool) {
    let parts = Rectangle(size: size).split(
      .vertical, .cells(1), .cells(hasBanner ? 1 : 0), .share(1), .cells(1), .cells(1))
    (title, banner, body, reply, footer) = (parts[0], parts[1], parts[2], parts[3], parts[4])
  }
}

extension Model {
  var chrome: Chrome { Chrome(size: setting.size, hasBanner: !banners.isEmpty || hint != nil) }
}
