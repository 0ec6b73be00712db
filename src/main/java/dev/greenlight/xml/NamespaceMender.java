package dev.greenlight.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads misspelt namespaces as the ones that were meant, and remembers that it did. */
final class NamespaceMender {
  private final boolean mends;
  private final Map<String, String> mended = new HashMap<>();
  private final List<MisspeltNamespace> misspelt = new ArrayList<>();

  NamespaceMender(boolean mends) {
    this.mends = mends;
  }

  String mend(String namespace) {
    return mends
        ? mended.computeIfAbsent(namespace, ns -> Namespaces.meantBy(ns).orElse(ns))
        : namespace;
  }

  /** Remembers the first element of each misspelt namespace. */
  void used(String written, Element element) {
    if (!written.equals(element.namespace())
        && misspelt.stream().noneMatch(known -> known.written().equals(written))) {
      misspelt.add(new MisspeltNamespace(written, element.namespace(), element.at()));
    }
  }

  List<MisspeltNamespace> misspelt() {
    return List.copyOf(misspelt);
  }
}
