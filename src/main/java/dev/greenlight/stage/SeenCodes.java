package dev.greenlight.stage;

import java.util.ArrayList;
import java.util.List;

/** Authorization codes that came back in this run, in the order in which they did. Thread-safe. */
final class SeenCodes {
  private final List<String> codes = new ArrayList<>();

  synchronized void add(String code) {
    codes.add(code);
  }

  synchronized List<String> all() {
    return List.copyOf(codes);
  }
}
