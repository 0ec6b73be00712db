package dev.greenlight.report;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the generated documentation of a rule stands: one page per group of rules. */
public final class RuleAddress {
  private static final Pattern OWN = Pattern.compile("(GBX-[A-Z]+)-[0-9]+");
  private static final Pattern OF_TODAY = Pattern.compile("((?:EU|RC)_FB[0-9]+)_.*");

  private static final Pattern PUBLISHED = Pattern.compile("D([0-9]{3})");
  private static final int PAGE = 50;

  private RuleAddress() {}

  /** Name of the page, without its extension, such as {@code GBX-INT}. */
  public static String page(String rule) {
    for (Pattern group : new Pattern[] {OWN, OF_TODAY}) {
      Matcher matcher = group.matcher(rule);
      if (matcher.matches()) {
        return matcher.group(1);
      }
    }
    Matcher published = PUBLISHED.matcher(rule);
    if (published.matches()) {
      int first = Integer.parseInt(published.group(1)) / PAGE * PAGE;
      return "D%03d-D%03d".formatted(first, first + PAGE - 1);
    }
    throw new IllegalArgumentException(rule + " belongs to no group of rules");
  }

  /** Where on the page, such as {@code gbx-int-01}. */
  public static String anchor(String rule) {
    return rule.toLowerCase(Locale.ROOT);
  }

  /** Page and place, below the folder of the documentation. */
  public static String of(String rule) {
    return page(rule) + ".md#" + anchor(rule);
  }

  /**
   * The whole address. A {@code file:} keeps its three slashes, without which readers of SARIF take
   * it for a relative one; {@link URI#resolve} drops two of them.
   *
   * @param pages folder of the documentation, with a slash at its end
   */
  public static String below(URI pages, String rule) {
    return pages + of(rule);
  }
}
