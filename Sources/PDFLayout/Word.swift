/// A run of glyphs without white space.
public struct Word: Hashable, Sendable {
  /// The glyphs' scalars.
  public var text: String
  /// Smallest rectangle around the glyphs' cells.
  public var box: Rect
  /// Size of the first glyph's font, in points.
  public var fontSize: Float
  /// Whether the first glyph's font is bold.
  public var isBold: Bool
  /// Index of the first glyph's style in the page's styles.
  public var style: Int
  /// Whether the word is the first of a phrase: more than a space away from the word before it.
  public var startsPhrase = true

  /// Creates a word.
  public init(text: String, box: Rect, fontSize: Float, isBold: Bool, style: Int = 0) {
    self.style = style
    self.text = text
    self.box = box
    self.fontSize = fontSize
    self.isBold = isBold
  }
}

/// Words that stand side by side, from left to right.
public struct TextLine: Hashable, Sendable {
  /// 1-based page number.
  public var pageNumber: Int
  /// The words from left to right.
  public var words: [Word]
  /// Smallest rectangle around the words.
  public var box: Rect

  /// Creates a line; `words` must not be empty.
  public init(pageNumber: Int, words: [Word]) {
    self.pageNumber = pageNumber
    self.words = words
    box = words.dropFirst().reduce(words[0].box) { $0.union($1.box) }
  }
}

/// One page as lines of words.
public struct PageLayout: Hashable, Sendable {
  /// 1-based page number.
  public var number: Int
  /// Width in points.
  public var width: Float
  /// Height in points.
  public var height: Float
  /// The lines from top to bottom.
  public var lines: [TextLine]
  /// Number of words that stand sideways in the margins and were left out.
  public var sidewaysWordCount: Int
  /// Words that nobody sees on the page; they stand in no line.
  public var hiddenWords: [Word]

  /// Lays out a page: glyphs → words → lines → phrases.
  ///
  /// - Complexity: O(n log n) in the number of glyphs.
  public init(_ page: Page) {
    number = page.number
    width = page.width
    height = page.height
    let isWholeShown = !page.hasHiddenText
    let grouped = WordGrouping.words(in: isWholeShown ? page : page.glyphs(thatAreHidden: false))
    hiddenWords = isWholeShown ? [] : WordGrouping.words(in: page.glyphs(thatAreHidden: true)).words
    sidewaysWordCount = grouped.sidewaysCount
    lines = LineGrouping.lines(of: grouped.words, pageNumber: page.number)
  }
}
