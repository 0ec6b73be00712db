package dev.greenlight.judge.plugin;

import dev.greenlight.model.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.w3c.dom.Element;

/** The weight of an assertion, as its {@code role} or {@code flag} says it. */
final class SchematronSeverity {
  private static final Map<String, Severity> KNOWN =
      Map.of(
          "fatal", Severity.ERROR,
          "error", Severity.ERROR,
          "warning", Severity.WARNING,
          "warn", Severity.WARNING,
          "info", Severity.INFO,
          "information", Severity.INFO);

  private SchematronSeverity() {}

  /**
   * What the role or flag nearest to the assertion says; an error where nobody says anything. ISO
   * Schematron leaves both free, so what is no severity is passed over, but for the role of an
   * assertion.
   *
   * @param file as messages call it
   * @param nearestFirst the assertion, its rule, its pattern
   * @throws BadPlugIn when the role of the assertion is no severity: it would be taken for another
   *     in silence
   */
  static Severity of(String file, Element... nearestFirst) throws BadPlugIn {
    for (Element element : nearestFirst) {
      for (String attribute : List.of("role", "flag")) {
        String told = element.getAttribute(attribute).strip();
        Severity severity = KNOWN.get(told.toLowerCase(Locale.ROOT));
        if (severity != null) {
          return severity;
        }
        if (!told.isEmpty() && attribute.equals("role") && element == nearestFirst[0]) {
          throw unknown(file, element, told);
        }
      }
    }
    return Severity.ERROR;
  }

  private static BadPlugIn unknown(String file, Element assertion, String role) {
    return new BadPlugIn(
        "%s: <%s role=\"%s\"> is no severity; known are %s"
            .formatted(
                file,
                assertion.getNodeName(),
                role,
                String.join(", ", new TreeSet<>(KNOWN.keySet()))));
  }
}
