internal import CPoppler

/// How much of a page pictures cover.
enum PictureCover {
  /// A page may be a scan from this share on: scanners leave margins, and cut strips.
  static let ofScans = 0.8

  /// The sum of the pictures' areas as a share of the page's; more than 1 where they overlap or stand out.
  ///
  /// poppler's places of pictures are off on pages that are turned or cropped, and some have their sides
  /// swapped; their areas are right. Layers of a scan lie over one another and count once.
  static func share(of page: borrowing PageHandle) -> Double {
    let size = page.size
    var sum = 0.0
    var seen = Set<[Double]>()
    page.forEachPicture { area in
      guard seen.insert([area.x1, area.y1, area.x2, area.y2]).inserted else { return }
      sum += abs((area.x2 - area.x1) * (area.y2 - area.y1))
    }
    return sum / Double(size.width * size.height)
  }
}
