package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.judge.feed.Period;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an ApplicationInformation says of the client: who it is since when, by which grants it gets
 * tokens, whom to ask, and where it reads (RFC 7591 section 2, espi-model 3.1).
 */
final class ClientRecords {
  private static final String ISSUED = "client_id_issued_at";
  private static final String SECRET_ENDS = "client_secret_expires_at";
  private static final Set<String> CREDENTIALS =
      Set.of("client_id", "client_name", "software_id", "software_version");

  private static final String SECRET = "client_secret";
  private static final String CODE_GRANT = "authorization_code";

  private static final Pattern ENDPOINT = Pattern.compile("[^?#]*/espi/1_1/resource/?");

  /** Characters that a contact (String256) has at most. */
  private static final int LONGEST = 256;

  /** Digits that a telephone number has at least. */
  private static final int FEWEST_DIGITS = 7;

  /** A client from before there were any; in epoch seconds. */
  record ClientBefore2000(long issued, Location at) implements Finding {
    @Override
    public Object expected() {
      return "in client_id_issued_at the epoch seconds of 2000 or later";
    }

    @Override
    public Object observed() {
      return "%d, which is %s".formatted(issued, FeedEvent.instant(issued));
    }

    @Override
    public String fix() {
      return "Write the epoch seconds of the day on which the client was registered";
    }
  }

  /** A secret that was over before there was a client; in epoch seconds. */
  record SecretEndsBeforeIssue(long issued, long end, Location at) implements Finding {
    @Override
    public Object expected() {
      return "client_secret_expires_at after client_id_issued_at, %s, or 0 for never"
          .formatted(FeedEvent.instant(issued));
    }

    @Override
    public Object observed() {
      return FeedEvent.instant(end);
    }

    @Override
    public String fix() {
      return "Write in client_secret_expires_at the epoch seconds at which the secret ends, or 0 if"
          + " it does not";
    }
  }

  /** Nobody who can be asked. */
  record ContactUnreachable(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "the mail address of somebody responsible in contacts";
    }

    @Override
    public String fix() {
      return "Write the whole mail address of somebody who answers";
    }
  }

  /** A grant that is listed before. */
  record GrantListedTwice(String grant, Location at) implements Finding {
    @Override
    public Object expected() {
      return "each grant once in grant_types";
    }

    @Override
    public Object observed() {
      return grant + " again";
    }

    @Override
    public String fix() {
      return "Leave the repetition out of grant_types";
    }
  }

  /** An address that is registered before. */
  record RedirectListedTwice(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "each address once in redirect_uri";
    }

    @Override
    public String fix() {
      return "Leave the repetition out of redirect_uri";
    }
  }

  /** A secret that everybody knows who knows the client; not told. */
  record SecretIsClientId(Location at) implements Finding {
    @Override
    public Object expected() {
      return "a client_secret that cannot be guessed (RFC 6749 section 10.10)";
    }

    @Override
    public Object observed() {
      return "the client_id";
    }

    @Override
    public String fix() {
      return "Let the server draw a client_secret at random, of 128 bits or more, and change this"
          + " one";
    }
  }

  /** A response that no grant of the client asks for. */
  record CodeWithoutGrant(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "authorization_code in grant_types, as response_types is code (RFC 7591 section 2.1)";
    }

    @Override
    public String fix() {
      return "Add a grant_types of authorization_code";
    }
  }

  /** An address that resources do not live at. */
  record ResourceEndpointElsewhere(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a dataCustodianResourceEndpoint that ends in /espi/1_1/resource";
    }

    @Override
    public String fix() {
      return "End dataCustodianResourceEndpoint in /espi/1_1/resource, and serve the resources"
          + " there";
    }
  }

  /** A client that nobody can name, or that cannot be known by what it has. */
  record ClientPartEmpty(String name, Location at) implements Finding {
    @Override
    public Object expected() {
      return name + " as registered";
    }

    @Override
    public Object observed() {
      return "an empty one";
    }

    @Override
    public String fix() {
      return "Write what was registered, or leave the element out if the schema lets you";
    }
  }

  private ClientRecords() {}

  /** Tells what is wrong with such a record. */
  static void check(Element client, Judgement judgement) {
    checkDates(client, judgement);
    checkGrants(client, judgement);
    checkRedirects(client, judgement);
    String secret = text(client, SECRET);
    if (!secret.isEmpty() && secret.equals(text(client, "client_id"))) {
      judgement.finds(new SecretIsClientId(client.child(SECRET).orElse(client).at()));
    }
    for (Element part : client.children()) {
      boolean needed = CREDENTIALS.contains(part.name()) || isUsed(part.name(), client);
      if (needed && part.text().isBlank()) {
        judgement.finds(new ClientPartEmpty(part.name(), part.at()));
      }
    }
    for (Element contact : client.children("contacts")) {
      String text = contact.text().strip();
      if (!text.isEmpty() && !isReachable(text)) {
        judgement.finds(new ContactUnreachable(text, contact.at()));
      }
    }
    for (Element endpoint : client.children("dataCustodianResourceEndpoint")) {
      String text = endpoint.text().strip();
      if (Addresses.isAbsolute(text) && !ENDPOINT.matcher(text).matches()) {
        judgement.finds(new ResourceEndpointElsewhere(text, endpoint.at()));
      }
    }
  }

  /**
   * Whether a credential is one that the client says it uses: public clients have no secret, and
   * those that are not managed no token for that, though the schema demands both.
   */
  private static boolean isUsed(String name, Element client) {
    return switch (name) {
      case SECRET -> text(client, "token_endpoint_auth_method").startsWith(SECRET);
      case "registration_access_token" -> !text(client, "registration_client_uri").isEmpty();
      default -> false;
    };
  }

  private static String text(Element client, String name) {
    return client.child(name).map(Element::text).orElse("").strip();
  }

  private static void checkRedirects(Element client, Judgement judgement) {
    Set<String> listed = new HashSet<>();
    for (Element address : client.children("redirect_uri")) {
      String text = address.text().strip();
      if (!text.isEmpty() && !listed.add(text)) {
        judgement.finds(new RedirectListedTwice(text, address.at()));
      }
    }
  }

  /** Whether it begins with a mail address, a URI, or a telephone number. */
  private static boolean isReachable(String contact) {
    String text = contact.substring(0, Math.min(contact.length(), LONGEST));
    return text.indexOf('@') >= 0
        || namesScheme(text)
        || text.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
  }

  private static boolean namesScheme(String text) {
    int colon = text.indexOf(':');
    return colon >= 0
        && colon + 1 < text.length()
        && !Character.isWhitespace(text.charAt(colon + 1));
  }

  private static void checkDates(Element client, Judgement judgement) {
    OptionalLong issued = date(client, ISSUED);
    OptionalLong end = date(client, SECRET_ENDS);
    Location at = client.child(ISSUED).orElse(client).at();
    if (issued.isPresent() && DatesArePlausible.isTooOld(issued.getAsLong())) {
      judgement.finds(new ClientBefore2000(issued.getAsLong(), at));
    } else if (issued.isPresent() && end.isPresent() && end.getAsLong() < issued.getAsLong()) {
      Location where = client.child(SECRET_ENDS).orElse(client).at();
      judgement.finds(new SecretEndsBeforeIssue(issued.getAsLong(), end.getAsLong(), where));
    }
  }

  /** Empty for 0, which stands for never or for unknown, and for milliseconds. */
  private static OptionalLong date(Element client, String name) {
    OptionalLong date = Numbers.at(client, name);
    return date.isPresent() && Period.isDate(date.getAsLong()) ? date : OptionalLong.empty();
  }

  private static void checkGrants(Element client, Judgement judgement) {
    List<Element> grants = client.children("grant_types");
    Set<String> listed = new LinkedHashSet<>();
    for (Element grant : grants) {
      String text = grant.text().strip();
      if (!listed.add(text)) {
        judgement.finds(new GrantListedTwice(text, grant.at()));
      }
    }
    boolean asksForCodes =
        client.children("response_types").stream()
            .anyMatch(response -> response.text().strip().equals("code"));
    if (asksForCodes && !grants.isEmpty() && !listed.contains(CODE_GRANT)) {
      judgement.finds(new CodeWithoutGrant(String.join(", ", listed), grants.get(0).at()));
    }
  }
}
