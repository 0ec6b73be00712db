package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.AtomParts;
import dev.greenlight.judge.feed.Link;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.xml.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What authors and contributors of Atom say of themselves (RFC 4287 section 3.2). */
final class AtomPersons {

  /** Names of offices, which are read by whoever is there. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)[^@]*(?:support|help|info|service|care|contact|admin|reply|green|energy|data|api"
              + "|webmaster|postmaster|office|team|share|privacy|customer|portal)[^@]*@.*");

  /** Providers of mail at which people have theirs; the whole domain. */
  private static final Pattern FREE =
      Pattern.compile(
          "(?i)[^@]+@(?:gmail\\.com|googlemail\\.com|outlook\\.com|hotmail\\.[a-z.]+|live\\.com"
              + "|msn\\.com|yahoo\\.[a-z.]+|ymail\\.com|icloud\\.com|me\\.com|mac\\.com|aol\\.com"
              + "|proton\\.me|protonmail\\.com|gmx\\.[a-z.]+)");

  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://");

  private static final List<String> ROLES = List.of("author", "contributor");

  private AtomPersons() {}

  /** Their names, and their mail where it is that of a person, by its provider. */
  static List<Element> of(AtomParts parts) {
    List<Element> texts = List.of();
    for (String role : ROLES) {
      for (Element person : parts.all(role)) {
        texts = texts.isEmpty() ? new ArrayList<>() : texts; // Most entries have nobody.
        texts.addAll(person.children("name"));
        for (Element mail : person.children("email")) {
          if (isOfPerson(mail.text().strip()) && hasOrigin(parts)) {
            texts.add(mail);
          }
        }
      }
    }
    return texts;
  }

  /** Whether it says where it lives; a file from nowhere may name whoever keeps it. */
  private static boolean hasOrigin(AtomParts parts) {
    return parts.links(Rel.SELF).stream()
        .map(Link::href)
        .anyMatch(href -> href != null && ABSOLUTE.matcher(href.strip()).lookingAt());
  }

  private static boolean isOfPerson(String mail) {
    return FREE.matcher(mail).matches() && !OFFICE.matcher(mail).matches();
  }
}
