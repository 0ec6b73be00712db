package dev.greenlight.xml;

/**
 * Where things stand in a document of which the parser sees only a part: what was passed over is
 * added to its lines and columns.
 */
final class Places {
  private int lines;
  private int columns;
  private int lineOfCut;

  /** The line in the document. */
  int line(int ofParser) {
    return ofParser + lines;
  }

  /** The column in the document of what stands in that line of the parser. */
  int column(int lineOfParser, int ofParser) {
    return lineOfParser == lineOfCut ? ofParser + columns : ofParser;
  }

  /** The parser stands at a place, and is to stand at another. */
  void moved(int lineOfParser, int columnOfParser, int line, int column) {
    lineOfCut = lineOfParser;
    lines = line - lineOfParser;
    columns = column - columnOfParser;
  }
}
