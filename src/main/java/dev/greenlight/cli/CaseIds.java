package dev.greenlight.cli;

import java.util.List;

/** How ids of test cases are told. */
final class CaseIds {
  private static final int MOST = 3;

  private CaseIds() {}

  /** The first few, and how many more. */
  static String someOf(List<String> ids) {
    String shown = String.join(", ", ids.subList(0, Math.min(MOST, ids.size())));
    return shown + (ids.size() > MOST ? " and " + (ids.size() - MOST) + " more" : "");
  }
}
