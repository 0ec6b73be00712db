package dev.greenlight.judge.resource;

import dev.greenlight.judge.BulkFileSet;
import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.ScopeTerms;
import dev.greenlight.model.Finding;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.WebAddress;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.xml.UnreadableXml;
import dev.greenlight.xml.XmlTrees;
import java.util.ArrayList;
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
 * resources, as those of the same feed by https do.
 *
 * <p>Paths of Retail Customer data need not be nested (the customerResourceURI is optional, too):
 * what stands, by address or id, in a feed that a consent opens was granted wherever it lives.
 * Where all that was read lies below the address that its consent opens, so does what other
 * Authorizations open, of customers who were not read; else nothing can be said of the rest.
 *
 * <p>Looks at all files together, at the feed {@code authorizations}, at the fact {@code
 * registration}, and with Retail Customer data at {@code granted 1} and so on, what consents open,
 * {@code closed}, why one does not, and {@code resource}, the address of the bulk data.
 */
public record HoldsGrantedOnly() implements Check {
  private static final Set<String> SHARED = Set.of("ReadingType", "LocalTimeParameters");

  /** Revoked, denied (AuthorizationStatus of espi.xsd). */
  private static final Set<String> NO_GRANT = Set.of("0", "2");

  /** An entry lives where nothing was granted. */
  record NotGranted(String expected, String observed) implements Finding {}

  /**
   * What was granted.
   *
   * @param authorizations addresses of Authorizations, each {@link #place}d
   * @param resources addresses of what they open, likewise
   * @param customers addresses and ids of what stands in the customer feeds that were read
   * @param unread why there may be more of that; empty where there is not
   */
  private record Grants(
      Set<String> authorizations,
      Set<String> resources,
      String registration,
      Set<String> customers,
      Optional<String> unread) {
    boolean cover(Contents.Listed entry) {
      return switch (entry.kind()) {
        case "Authorization" -> authorizations.contains(place(entry.self()));
        case "ApplicationInformation" -> place(entry.self()).equals(registration);
        default -> isOpened(place(entry.self())) || isShown(entry);
      };
    }

    private boolean isShown(Contents.Listed entry) {
      return customers.contains(place(entry.self())) || customers.contains(entry.id());
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
                    grants(exhibits, response)
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
    List<Contents.Listed> strangers = new ArrayList<>();
    files
        .flatMap(contents -> contents.entries().stream())
        .filter(entry -> !SHARED.contains(entry.kind()) && !entry.self().isEmpty())
        .forEach(
            entry -> {
              outcome.inspected();
              if (!grants.cover(entry)) {
                strangers.add(entry);
              }
            });
    List<Contents.Listed> found =
        strangers.stream().filter(entry -> grants.unread().isEmpty() || isOwn(entry)).toList();
    found.forEach(
        entry ->
            outcome.finds(
                new NotGranted(
                    "an address below one of "
                        + grants.resources()
                        + (grants.customers().isEmpty()
                            ? ""
                            : ", or what the consents open of the Retail Customers"),
                    entry.kind() + " " + entry.self())));
    if (!found.isEmpty()) {
      return outcome.build();
    }
    return left.or(
            () ->
                strangers.stream()
                    .findFirst()
                    .map(
                        entry ->
                            "whether "
                                + entry.kind()
                                + " "
                                + entry.self()
                                + " was granted cannot be said: "
                                + grants.unread().orElseThrow()))
        .map(Outcome::undecided)
        .orElseGet(outcome::build);
  }

  /** Whether it is of the Third Party itself, whatever customers granted. */
  private static boolean isOwn(Contents.Listed entry) {
    return entry.kind().equals("Authorization") || entry.kind().equals("ApplicationInformation");
  }

  private static Optional<Grants> grants(Exhibits exhibits, Exchange.Response response) {
    List<Exchange> opened = opened(exhibits);
    Set<String> authorizations = new HashSet<>();
    Set<String> resources = new HashSet<>();
    Set<String> known = new HashSet<>();
    opened.forEach(feed -> known.addAll(places(List.of(feed.request().uri()))));
    if (exhibits.has("resource")) {
      known.addAll(places(List.of(exhibits.fact("resource"))));
    }
    boolean nested = areNested(exhibits, opened);
    List<String> unread = new ArrayList<>();
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
                          List<String> ofCustomer =
                              places(AtomEntry.fields(authorization, "customerResourceURI"));
                          resources.addAll(places(AtomEntry.fields(authorization, "resourceURI")));
                          resources.addAll(ofCustomer);
                          unread.addAll(unread(authorization, ofCustomer, known, nested));
                        }
                      }));
    } catch (UnreadableXml e) {
      return Optional.empty();
    }
    Set<String> shown = shown(exhibits, opened);
    if (resources.isEmpty() && shown.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> more =
        isOfCustomers(exhibits)
            ? fact(exhibits, "closed").or(() -> unread.stream().findFirst())
            : Optional.empty();
    return Optional.of(
        new Grants(authorizations, resources, place(exhibits.fact("registration")), shown, more));
  }

  private static boolean isOfCustomers(Exhibits exhibits) {
    return exhibits.has("granted 1") || exhibits.has("closed");
  }

  private static Optional<String> fact(Exhibits exhibits, String role) {
    return exhibits.has(role) ? Optional.of(exhibits.fact(role)) : Optional.empty();
  }

  private static List<Exchange> opened(Exhibits exhibits) {
    List<Exchange> opened = new ArrayList<>();
    for (int place = 1; exhibits.has("granted " + place); place++) {
      opened.add(exhibits.exchange("granted " + place));
    }
    return opened;
  }

  private static Set<String> shown(Exhibits exhibits, List<Exchange> opened) {
    Set<String> shown = new HashSet<>();
    for (Exchange feed : opened) {
      for (Contents.Listed entry : Contents.of(exhibits, feed).entries()) {
        shown.add(place(entry.self()));
        shown.add(entry.id());
      }
    }
    shown.remove("");
    return shown;
  }

  /**
   * Whether each entry of those feeds lives below the address that was opened, and there are any.
   */
  private static boolean areNested(Exhibits exhibits, List<Exchange> opened) {
    int entries = 0;
    for (Exchange feed : opened) {
      String below = places(List.of(feed.request().uri())).get(0) + "/";
      for (Contents.Listed entry : Contents.of(exhibits, feed).entries()) {
        if (SHARED.contains(entry.kind()) || entry.self().isEmpty()) {
          continue;
        }
        entries++;
        if (!place(entry.self()).startsWith(below)) {
          return false;
        }
      }
    }
    return entries > 0;
  }

  /** Why an Authorization may open Retail Customer data that was not read; empty where not. */
  private static List<String> unread(
      Element authorization, List<String> ofCustomer, Set<String> known, boolean nested) {
    if (ofCustomer.isEmpty()) {
      return AtomEntry.field(authorization, "scope")
              .filter(scope -> !namesCustomerData(scope))
              .isPresent()
          ? List.of()
          : List.of("an Authorization does not say which Retail Customer data it opens");
    }
    return ofCustomer.stream()
        .filter(uri -> !nested && !known.contains(uri))
        .map(uri -> "an Authorization opens " + uri + ", which no consent of the run file reads")
        .toList();
  }

  private static boolean namesCustomerData(String scope) {
    return ScopeTerms.of(scope).terms().getOrDefault("fb", Set.of()).stream()
        .flatMap(block -> FunctionBlockId.parse(block).stream())
        .anyMatch(FunctionBlockId::isOfRetailCustomer);
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
