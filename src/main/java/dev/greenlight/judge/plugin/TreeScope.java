package dev.greenlight.judge.plugin;

/** What the rules of a plug-in are shown. */
enum TreeScope {
  /** Each Atom entry, as a document of its own. */
  ENTRY(200_000, 32L << 20, "an entry"),
  /** The document. */
  DOCUMENT(5_000_000, 64L << 20, "a document");

  final int mostElements;

  /** In bytes, as if written anew in UTF-8 without needless blanks between attributes. */
  final long mostBytes;

  final String words;

  TreeScope(int mostElements, long mostBytes, String words) {
    this.mostElements = mostElements;
    this.mostBytes = mostBytes;
    this.words = words;
  }

  /** Why something larger was left out. */
  String tooLarge() {
    return "%s of more than %d MB or %,d elements"
        .formatted(words, mostBytes >> 20, mostElements)
        .replace(',', ' ');
  }
}
