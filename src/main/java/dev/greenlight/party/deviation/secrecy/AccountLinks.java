package dev.greenlight.party.deviation.secrecy;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.resource.CustomerResource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Accounts of customers that live where their numbers say; links lead there, and it is served. */
final class AccountLinks {
  private static final String ACCOUNT = "/CustomerAccount/";

  private final UnaryOperator<String> number;

  /** Segments of paths by those that are told instead. */
  private final Map<String, String> own = new ConcurrentHashMap<>();

  private AccountLinks(UnaryOperator<String> number) {
    this.number = number;
  }

  /**
   * Lets accounts live there.
   *
   * @param number what an address says of the number of an account
   */
  static void bend(CustomerResource resource, UnaryOperator<String> number) {
    AccountLinks links = new AccountLinks(number);
    resource.lookUpBy(links::told);
    resource.alterDocuments((path, document) -> links.rewrite(document));
  }

  private void rewrite(AtomDocument document) {
    for (Entry account : document.entries("CustomerAccount")) {
      String id = number.apply(account.resource().at("accountId").text());
      String segment = account.self().substring(account.self().lastIndexOf('/') + 1);
      own.put(ACCOUNT + id, ACCOUNT + segment);
    }
    document
        .root()
        .descendants()
        .filter(element -> element.name().equals("link"))
        .forEach(
            link ->
                link.attributes()
                    .computeIfPresent(
                        "href",
                        (name, href) -> {
                          String numbered = href;
                          for (Map.Entry<String, String> each : own.entrySet()) {
                            numbered = renamed(numbered, each.getValue(), each.getKey());
                          }
                          return numbered;
                        }));
  }

  private String told(String path) {
    String found = path;
    for (Map.Entry<String, String> each : own.entrySet()) {
      found = renamed(found, each.getKey(), each.getValue());
    }
    return found;
  }

  /** With other segments in place of those, where they stand whole. */
  private static String renamed(String path, String segments, String others) {
    int at = path.indexOf(segments);
    int end = at + segments.length();
    boolean whole = at >= 0 && (end == path.length() || path.charAt(end) == '/');
    return whole ? path.substring(0, at) + others + path.substring(end) : path;
  }
}
