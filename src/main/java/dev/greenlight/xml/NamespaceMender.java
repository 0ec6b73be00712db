package dev.greenlight.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows misspelt namespaces, and reads them as the ones that were meant if it is to. */
final class NamespaceMender {
  private final boolean mends;
  private final Map<String, String> meant = new HashMap<>();
  private final List<MisspeltNamespace> misspelt = new ArrayList<>();

  /** What was asked for last, which is what is asked for next. */
  private String last = "";

  private String lastMeant = "";

  NamespaceMender(boolean mends) {
    this.mends = mends;
  }

  String mend(String namespace) {
    return mends ? meantBy(namespace) : namespace;
  }

  @SuppressWarnings("ReferenceEquality") // The quick way; the map knows for sure.
  private String meantBy(String namespace) {
    if (namespace != last) {
      lastMeant = meant.computeIfAbsent(namespace, ns -> Namespaces.meantBy(ns).orElse(ns));
      last = namespace;
    }
    return lastMeant;
  }

  /** Remembers the first element of each misspelt namespace. */
  void used(String written, Element element) {
    String right = meantBy(written);
    if (!right.equals(written)
        && misspelt.stream().noneMatch(known -> known.written().equals(written))) {
      misspelt.add(new MisspeltNamespace(written, right, element.at()));
    }
  }

  List<MisspeltNamespace> misspelt() {
    return List.copyOf(misspelt);
  }
}
