package dev.greenlight.act.tls;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.bouncycastle.tls.CipherSuite;

/** The cipher suites of the registry by number and name. */
final class CipherSuites {
  private static final Map<Integer, String> NAMES = names();

  private CipherSuites() {}

  private static Map<Integer, String> names() {
    Map<Integer, String> names = new TreeMap<>();
    for (Field field : CipherSuite.class.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getName().startsWith("TLS_")) {
        try {
          names.put(field.getInt(null), field.getName());
        } catch (IllegalAccessException e) {
          throw new IllegalStateException("a public constant can be read", e);
        }
      }
    }
    return names;
  }

  /** The name, or the number where the registry of this harness has none. */
  static String name(int suite) {
    return NAMES.getOrDefault(suite, "suite 0x%04X".formatted(suite));
  }

  /** The numbers of those whose name is such, in the order of the registry. */
  static int[] named(Predicate<String> name) {
    return NAMES.entrySet().stream()
        .filter(suite -> name.test(suite.getValue()))
        .mapToInt(Map.Entry::getKey)
        .toArray();
  }
}
