package dev.greenlight.judge.resource;

import dev.greenlight.judge.BulkFileSet;
import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.model.WebAddress;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.xml.UnreadableXml;
import dev.greenlight.xml.XmlTrees;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Every entry of bulk files lives below what was granted to the Third Party (FB_34/SFTP001, FB_66):
 * an Authorization is one of its own, ApplicationInformation its registration, everything else lies
 * below the resourceURI or customerResourceURI of one of its Authorizations with {@code /Batch}
 * taken out; what many customers share belongs to nobody. An Authorization that is revoked or
 * denied grants nothing. Links of the file that are not absolute start at the root of the
 * resources, as those of the same feed by https do. Looks at all files together, at the feed {@code
 * authorizations}, and at the fact {@code registration}.
 */
public record HoldsGrantedOnly() implements Check {
  private static final Set<String> SHARED = Set.of("ReadingType", "LocalTimeParameters");

  /** Revoked, denied (AuthorizationStatus of espi.xsd). */
  private static final Set<String> NO_GRANT = Set.of("0", "2");

  /** An entry lives where nothing was granted. */
  record NotGranted(String expected, String observed) implements Finding {}

  /** What was granted: addresses of Authorizations, and of what they open, each {@link #place}d. */
  private record Grants(Set<String> authorizations, Set<String> resources, String registration) {
    boolean cover(Contents.Listed entry) {
      return switch (entry.kind()) {
        case "Authorization" -> authorizations.contains(place(entry.self()));
        case "ApplicationInformation" -> place(entry.self()).equals(registration);
        default -> isOpened(place(entry.self()));
      };
    }

    private boolean isOpened(String self) {
      return resources.stream().anyMatch(own -> self.equals(own) || self.startsWith(own + "/"));
    }
  }

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange authorizations = exhibits.exchange("authorizations");
    String base = authorizations.request().uri();
    return BulkFileSet.or(
        exhibits,
        files ->
            NoAnswer.or(
                authorizations,
                response ->
                    grants(response, place(exhibits.fact("registration")))
                        .map(
                            grants ->
                                judge(
                                    files.stream().map(file -> Contents.of(exhibits, file, base)),
                                    grants,
                                    BulkFileSet.left(exhibits)))
                        .orElseGet(
                            () ->
                                Outcome.undecided(
                                    "the Authorization feed does not say what was granted: status "
                                        + response.status()))));
  }

  private static Outcome judge(Stream<Contents> files, Grants grants, Optional<String> left) {
    Outcome.Builder outcome = new Outcome.Builder();
    files
        .flatMap(contents -> contents.entries().stream())
        .filter(entry -> !SHARED.contains(entry.kind()) && !entry.self().isEmpty())
        .forEach(
            entry -> {
              outcome.inspected();
              if (!grants.cover(entry)) {
                outcome.finds(
                    new NotGranted(
                        "an address below one of " + grants.resources(),
                        entry.kind() + " " + entry.self()));
              }
            });
    Outcome ofFetched = outcome.build();
    return ofFetched.breaches().isEmpty()
        ? left.map(Outcome::undecided).orElse(ofFetched)
        : ofFetched;
  }

  private static Optional<Grants> grants(Exchange.Response response, String registration) {
    Set<String> authorizations = new HashSet<>();
    Set<String> resources = new HashSet<>();
    try {
      XmlTrees.read(
          response.body().content(),
          element ->
              new AtomEntry(element)
                  .resource()
                  .ifPresent(
                      authorization -> {
                        authorizations.addAll(
                            places(AtomEntry.fields(authorization, "authorizationURI")));
                        if (grantsAnything(authorization)) {
                          resources.addAll(places(AtomEntry.fields(authorization, "resourceURI")));
                          resources.addAll(
                              places(AtomEntry.fields(authorization, "customerResourceURI")));
                        }
                      }));
    } catch (UnreadableXml e) {
      return Optional.empty();
    }
    return resources.isEmpty()
        ? Optional.empty()
        : Optional.of(new Grants(authorizations, resources, registration));
  }

  private static boolean grantsAnything(Element authorization) {
    return AtomEntry.field(authorization, "status").filter(NO_GRANT::contains).isEmpty();
  }

  private static List<String> places(List<String> uris) {
    return uris.stream().map(uri -> place(uri.replaceFirst("/Batch(?=/)", ""))).toList();
  }

  /** One spelling of an address, without a slash at its end. */
  private static String place(String uri) {
    WebAddress address = WebAddress.of(uri);
    String path = address.path().replaceFirst("/+$", "");
    return address.scheme().isEmpty()
        ? path
        : address.scheme() + "://" + address.authority() + path;
  }
}
