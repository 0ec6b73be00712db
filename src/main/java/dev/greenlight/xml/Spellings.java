package dev.greenlight.xml;

import dev.greenlight.model.EspiVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How the newest schemas spell the names of elements: capitals count in XML. */
final class Spellings {
  private static final Pattern DECLARED = Pattern.compile("<xs:element name=\"([^\"]+)\"");

  private Spellings() {}

  private static final class Known {
    static final Set<String> NAMES = names();
    static final Map<String, String> BY_LETTERS = byLetters();

    private static Set<String> names() {
      Set<String> names = new HashSet<>();
      SchemaFolder folder = new SchemaFolder(EspiVersion.V4_0.schemas());
      for (String file : folder.models()) {
        try (InputStream schema = folder.open(file)) {
          DECLARED
              .matcher(new String(schema.readAllBytes(), StandardCharsets.UTF_8))
              .results()
              .map((MatchResult declared) -> declared.group(1))
              .forEach(names::add);
        } catch (IOException e) {
          throw new UncheckedIOException("Cannot read the schema " + file, e);
        }
      }
      return names;
    }

    /** Without the names that differ in capitals only. */
    private static Map<String, String> byLetters() {
      Map<String, String> byLetters = new HashMap<>();
      for (String name : NAMES) {
        byLetters.merge(name.toLowerCase(Locale.ROOT), name, (one, other) -> "");
      }
      byLetters.values().removeIf(String::isEmpty);
      return byLetters;
    }
  }

  /** The name of the same letters, if there is one and the name is none itself. */
  static Optional<String> meantBy(String name) {
    return Known.NAMES.contains(name)
        ? Optional.empty()
        : Optional.ofNullable(Known.BY_LETTERS.get(name.toLowerCase(Locale.ROOT)));
  }
}
