package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/**
 * A notification of bulk data by SFTP is a BatchList that names a file by an address of sftp
 * (FB_34/SFTP001); one that comes by http or https alone is none, and what else is named beside it
 * is not judged. Looks at what {@link NotifiesOf} looks at.
 */
public record NotifiesOfFile() implements Check {
  private static final String SFTP = "sftp";

  /** No notification at all came in time. */
  record NotNotified(String expected, String observed) implements Finding {}

  /** None of those that came names a file. */
  record NoFileNamed(String expected, String observed) implements Finding {}

  /** What begins like an address of sftp leads to no file. */
  record FileNotReachable(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    String resource = exhibits.fact("resource");
    List<Notified> arrived = Notified.all(exhibits);
    if (arrived.isEmpty()) {
      return exhibits.has("unheard")
          ? Outcome.undecided(exhibits.fact("unheard"))
          : Outcome.broken(
              new NotNotified(
                  "a notification of the file for " + resource,
                  "none within " + exhibits.fact("waited") + " s"));
    }
    Outcome.Builder outcome = new Outcome.Builder();
    List<Notified> ofIt =
        arrived.stream().filter(each -> namesFile(each) || each.names(resource)).toList();
    // What cannot be read may have been meant to name it.
    List<Notified> meant = ofIt.isEmpty() ? arrived : ofIt;
    meant.forEach(each -> NotifiesOf.judgeForm(each, outcome));
    if (meant.stream().allMatch(each -> each.strangers().isEmpty())
        && arrived.stream().noneMatch(NotifiesOfFile::namesFile)) {
      outcome.finds(
          new NoFileNamed("an address of sftp for " + resource, NotifiesOf.shown(arrived)));
    }
    arrived.stream()
        .flatMap(each -> each.named().stream())
        .filter(NotifiesOfFile::isOfSftp)
        .filter(uri -> !leadsToFile(uri))
        .distinct()
        .forEach(
            uri ->
                outcome.finds(
                    new FileNotReachable("sftp://, a server and the path of a file", bare(uri))));
    return outcome.build();
  }

  private static boolean isOfSftp(String uri) {
    return uri.strip().toLowerCase(Locale.ROOT).startsWith(SFTP + ":");
  }

  private static boolean leadsToFile(String uri) {
    try {
      URI address = new URI(uri.strip());
      return address.getHost() != null && !address.getPath().isEmpty();
    } catch (URISyntaxException noAddress) {
      return false;
    }
  }

  /** Without who logs in: a password may stand there. */
  private static String bare(String uri) {
    return uri.strip().replaceFirst("(?s)^([A-Za-z]+:/*).*@", "$1");
  }

  private static boolean namesFile(Notified notified) {
    return notified.named().stream().anyMatch(NotifiesOfFile::isOfSftp);
  }
}
