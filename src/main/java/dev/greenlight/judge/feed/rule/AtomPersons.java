package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.AtomParts;
import dev.greenlight.judge.feed.Link;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.xml.Element;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What authors and contributors of Atom say of themselves (RFC 4287 section 3.2). */
final class AtomPersons {

  /** Names of offices, which are read by whoever is there. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)[^@]*(?:support|help|info|service|care|contact|admin|reply|green|energy|data|api"
              + "|webmaster|postmaster|office|team|share|privacy|customer|portal)[^@]*@.*");

  private AtomPersons() {}

  /** Their names, and their mail where it is not that of an office. */
  static List<Element> of(AtomParts parts) {
    List<Element> texts = new ArrayList<>();
    Stream.of("author", "contributor")
        .flatMap(role -> parts.all(role).stream())
        .forEach(
            person -> {
              texts.addAll(person.children("name"));
              person.children("email").stream()
                  .filter(mail -> !isOfOffice(mail.text().strip(), parts))
                  .forEach(texts::add);
            });
    return texts;
  }

  private static boolean isOfOffice(String mail, AtomParts parts) {
    String domain = mail.substring(mail.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    String[] labels = domain.split("\\.");
    String owner =
        labels.length < 2 ? domain : labels[labels.length - 2] + '.' + labels[labels.length - 1];
    return OFFICE.matcher(mail).matches()
        || parts.links(Rel.SELF).stream()
            .map(AtomPersons::host)
            .anyMatch(host -> host.endsWith(owner));
  }

  private static String host(Link link) {
    try {
      String host = URI.create(link.resolved()).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
