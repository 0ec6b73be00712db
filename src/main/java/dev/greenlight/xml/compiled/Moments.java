package dev.greenlight.xml.compiled;

/** A date and time of four digits for the year, with or without a zone. */
final class Moments extends SimpleValue {
  static final Moments ANY = new Moments();
  private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  private static final String FORM = "dddd-dd-ddTdd:dd:dd";
  private static final int MOST_ZONE_HOURS = 13;

  private Moments() {
    super("date and time");
  }

  @Override
  public boolean surely(char[] text, int start, int length) {
    if (length < FORM.length()) {
      return false;
    }
    for (int i = 0; i < FORM.length(); i++) {
      char form = FORM.charAt(i);
      if (form == 'd' ? !isDigit(text[start + i]) : text[start + i] != form) {
        return false;
      }
    }
    int month = two(text, start + 5);
    int day = two(text, start + 8);
    return two(text, start) + two(text, start + 2) > 0
        && month >= 1
        && month <= DAYS.length
        && day >= 1
        && day <= DAYS[month - 1]
        && two(text, start + 11) < 24
        && two(text, start + 14) < 60
        && two(text, start + 17) < 60
        && ends(text, start + FORM.length(), start + length);
  }

  private static int two(char[] text, int at) {
    return (text[at] - '0') * 10 + (text[at + 1] - '0');
  }

  private static boolean ends(char[] text, int start, int end) {
    int at = start;
    if (at < end && text[at] == '.') {
      int fraction = ++at;
      while (at < end && isDigit(text[at])) {
        at++;
      }
      if (at == fraction || at - fraction > 9) {
        return false;
      }
    }
    if (at == end || (text[at] == 'Z' && at + 1 == end)) {
      return true;
    }
    return end - at == 6
        && (text[at] == '+' || text[at] == '-')
        && isDigit(text[at + 1])
        && isDigit(text[at + 2])
        && text[at + 3] == ':'
        && isDigit(text[at + 4])
        && isDigit(text[at + 5])
        && two(text, at + 1) <= MOST_ZONE_HOURS
        && two(text, at + 4) < 60;
  }

  @Override
  SimpleValue restricted(Facets facets) {
    return DOUBTED;
  }
}
