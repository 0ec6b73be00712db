package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.Finding;
import dev.greenlight.model.WebAddress;
import dev.greenlight.record.Exhibits;
import dev.greenlight.xml.Namespaces;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A notification is a BatchList that names a resource by its own absolute address, https and
 * nothing else; before ESPI 4.1 it may name a file of SFTP (FB_39/PSH001 to PSH003). Looks at the
 * facts {@code resource}, the address, and {@code waited}, the seconds; at every {@link Notified
 * notification} that arrived; and at {@code unheard}, which says why silence would mean nothing.
 *
 * @param title how the resource is called
 */
public record NotifiesOf(String title) implements Check {
  private static final String SENT = "notification_sent";
  private static final String FORM = "notification_is_batch_list";
  private static final String MEDIA_TYPE = "application/xml";
  private static final String SFTP = "sftp";
  private static final int MOST_SHOWN = 10;

  /** No notification at all came in time. */
  record NotNotified(String expected, String observed) implements Finding {}

  /** It is no BatchList of ESPI. */
  record NoBatchList(String expected, String observed) implements Finding {}

  /** A BatchList holds something else than {@code resources}, the only element that it may hold. */
  record NotResources(String expected, String observed) implements Finding {}

  /** It is not labelled as XML. */
  record WrongMediaType(String expected, String observed) implements Finding {}

  /** An address is none of https. */
  record AddressNotHttps(String expected, String observed) implements Finding {}

  /** It names something else instead. */
  record OtherResource(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    String resource = exhibits.fact("resource");
    List<Notified> arrived = Notified.all(exhibits);
    if (arrived.isEmpty()) {
      return silence(exhibits, resource);
    }
    boolean mayBeFile = ruling.version().compareTo(EspiVersion.V4_1) < 0;
    List<Notified> ofIt = arrived.stream().filter(each -> each.names(resource)).toList();
    if (ofIt.isEmpty()) {
      return ofOthers(arrived, resource, mayBeFile);
    }
    Outcome.Builder outcome = new Outcome.Builder();
    for (Notified each : ofIt) {
      judgeForm(each, outcome);
      judgeAddresses(each, mayBeFile, outcome);
    }
    return outcome.build();
  }

  private Outcome silence(Exhibits exhibits, String resource) {
    return exhibits.has("unheard")
        ? Outcome.undecided(exhibits.fact("unheard"))
        : new Outcome.Builder()
            .inspected()
            .finds(
                SENT,
                new NotNotified(
                    "a notification of " + title + " " + resource,
                    "none within " + exhibits.fact("waited") + " s"))
            .build();
  }

  /** What cannot be read may have been meant to name it. */
  private static Outcome ofOthers(List<Notified> arrived, String resource, boolean mayBeFile) {
    if (mayBeFile
        && arrived.stream().flatMap(each -> each.named().stream()).anyMatch(NotifiesOf::isSftp)) {
      return Outcome.undecided(
          "a file of SFTP is named, and whether that is the resource is not looked up");
    }
    if (arrived.stream().allMatch(each -> isOfOtherThings(each, resource))) {
      return Outcome.undecided(
          "only notifications of other things arrived ("
              + shown(arrived)
              + "): whether the Data Custodian was made to notify of "
              + resource
              + " (pixit.hooks.notification) nothing shows");
    }
    Outcome.Builder outcome = new Outcome.Builder();
    arrived.forEach(each -> judgeForm(each, outcome));
    if (arrived.stream().allMatch(Notified::isPlain)) {
      outcome.finds(SENT, new OtherResource(resource, shown(arrived)));
    }
    return outcome.build();
  }

  /** Whether it is plainly of the same server, and of nothing that is called as the resource. */
  private static boolean isOfOtherThings(Notified notified, String resource) {
    WebAddress wanted = WebAddress.of(resource);
    return notified.isPlain()
        && !notified.named().isEmpty()
        && notified.named().stream()
            .map(WebAddress::of)
            .allMatch(
                named ->
                    named.authority().equals(wanted.authority())
                        && !collection(named).equalsIgnoreCase(collection(wanted)));
  }

  /** The last segment but one. */
  private static String collection(WebAddress address) {
    String[] segments = address.path().split("/", -1);
    return segments.length < 2 ? "" : segments[segments.length - 2];
  }

  private static boolean isSftp(String uri) {
    return WebAddress.of(uri).scheme().equals(SFTP);
  }

  static String shown(List<Notified> arrived) {
    String named =
        arrived.stream()
            .flatMap(each -> each.named().stream())
            .distinct()
            .limit(MOST_SHOWN)
            .collect(Collectors.joining(" "));
    return named.isEmpty() ? "none" : named;
  }

  static void judgeForm(Notified notified, Outcome.Builder outcome) {
    outcome.inspected();
    String type = notified.type().replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    if (!type.matches("(application|text)/([a-z0-9.+-]+\\+)?xml")) {
      outcome.finds(FORM, new WrongMediaType(MEDIA_TYPE, type.isEmpty() ? "none" : type));
    }
    notified
        .problem()
        .ifPresent(
            problem ->
                outcome.finds(FORM, new NoBatchList("BatchList of " + Namespaces.ESPI, problem)));
    if (!notified.strangers().isEmpty()) {
      outcome.finds(
          FORM,
          new NotResources(
              "nothing but resources, one address in each",
              notified.strangers().stream()
                  .distinct()
                  .limit(MOST_SHOWN)
                  .collect(Collectors.joining(", "))));
    }
  }

  private static void judgeAddresses(
      Notified notified, boolean mayBeFile, Outcome.Builder outcome) {
    for (String uri : notified.named()) {
      outcome.inspected();
      String scheme = WebAddress.of(uri).scheme();
      if (!scheme.equals("https") && !(mayBeFile && scheme.equals(SFTP))) {
        outcome.finds(new AddressNotHttps(mayBeFile ? "https or sftp" : "https", uri));
      }
    }
  }
}
