package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Addresses in an Authorization or ApplicationInformation. The two sides ask at them as they stand:
 * nothing says what a relative one would be resolved against.
 */
final class Addresses {
  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

  private static final Set<String> NAMES =
      Set.of(
          "resourceURI",
          "authorizationURI",
          "customerResourceURI",
          "authorizationServerUri",
          "authorizationServerAuthorizationEndpoint",
          "authorizationServerRegistrationEndpoint",
          "authorizationServerTokenEndpoint",
          "dataCustodianBulkRequestURI",
          "dataCustodianResourceEndpoint",
          "thirdPartyNotifyUri",
          "redirect_uri",
          "registration_client_uri");

  /** Pages and pictures for people, who may be shown them over whatever there is. */
  private static final Set<String> FOR_PEOPLE =
      Set.of("logo_uri", "client_uri", "policy_uri", "tos_uri");

  /** What must not have a fragment (RFC 6749 sections 3.1, 3.1.2 and 3.2). */
  private static final Set<String> WHOLE =
      Set.of(
          "redirect_uri",
          "authorizationServerAuthorizationEndpoint",
          "authorizationServerTokenEndpoint");

  /** Where a client on the machine of the customer listens (RFC 8252 section 7.3). */
  private static final Pattern LOOPBACK =
      Pattern.compile("(?i)http://(?:localhost|127\\.[0-9.]+|\\[::1\\])(?:[:/?].*)?");

  /** What all members that are addresses end with, those for people included. */
  private static final Pattern ADDRESS = Pattern.compile(".*(?:URI|Uri|_uri|Endpoint)");

  /** A segment that stands for any, or for one that is filled in. */
  private static final Pattern PATTERN = Pattern.compile("/(?:\\*{1,2}|\\{[^/{}]*})(?=[/?#]|$)");

  /** Members that the schema demands, whether there is an address or not. */
  private static final Set<String> DEMANDED =
      Set.of(
          "resourceURI",
          "authorizationURI",
          "authorizationServerAuthorizationEndpoint",
          "authorizationServerTokenEndpoint",
          "dataCustodianResourceEndpoint",
          "thirdPartyNotifyUri",
          "redirect_uri");

  /** The schema demands it of custodians without bulk data, too. */
  private static final String BULK = "dataCustodianBulkRequestURI";

  /** An address that is none. */
  record AddressEmpty(String name, Location at) implements Finding {
    @Override
    public Object expected() {
      String address = "an absolute https URI in " + name;
      return DEMANDED.contains(name) ? address : "%s, or no %s".formatted(address, name);
    }

    @Override
    public Object observed() {
      return "an empty one";
    }

    @Override
    public String fix() {
      return "Write the whole address, beginning with https://, or leave the element out if the"
          + " schema lets you";
    }
  }

  /** An address that is read in the clear. */
  record AddressWithoutTls(String name, String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "an https URI in " + name;
    }

    @Override
    public String fix() {
      return "Write the address with https://, and serve it over TLS";
    }
  }

  /** An address that lacks its scheme and host. */
  record AddressNotAbsolute(String name, String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "an absolute https URI in " + name;
    }

    @Override
    public String fix() {
      return "Write the whole address, beginning with https:// and the host";
    }
  }

  /** An address that goes on where none may. */
  record AddressWithFragment(String name, String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "no fragment in " + name;
    }

    @Override
    public String fix() {
      return "Leave out what follows the number sign, and the sign";
    }
  }

  /** An address that was never filled in. */
  record AddressUnfilled(String name, String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "an address that leads somewhere in " + name;
    }

    @Override
    public String fix() {
      return "Fill in what stands for an identifier";
    }
  }

  private Addresses() {}

  /** Whether it begins with a scheme. */
  static boolean isAbsolute(String address) {
    return ABSOLUTE.matcher(address.strip()).lookingAt();
  }

  /** Tells of a part that is an address what is wrong with it. */
  static void check(Element part, Judgement judgement) {
    String text = part.text().strip();
    boolean isAddress = ADDRESS.matcher(part.name()).matches() && !part.name().equals(BULK);
    if (text.isEmpty() && isAddress) {
      judgement.finds(new AddressEmpty(part.name(), part.at()));
    }
    if (FOR_PEOPLE.contains(part.name()) && !text.isEmpty() && !isAbsolute(text)) {
      judgement.finds(new AddressNotAbsolute(part.name(), text, part.at()));
    }
    if (!NAMES.contains(part.name()) || text.isEmpty()) {
      return;
    }
    if (PATTERN.matcher(text).find()) {
      judgement.finds(new AddressUnfilled(part.name(), text, part.at()));
    }
    boolean listens = part.name().equals("redirect_uri") && LOOPBACK.matcher(text).matches();
    if (WHOLE.contains(part.name()) && text.indexOf('#') >= 0) {
      judgement.finds(new AddressWithFragment(part.name(), text, part.at()));
    } else if (text.toLowerCase(Locale.ROOT).startsWith("http://") && !listens) {
      judgement.finds(new AddressWithoutTls(part.name(), text, part.at()));
    } else if (!isAbsolute(text)) {
      judgement.finds(new AddressNotAbsolute(part.name(), text, part.at()));
    }
  }
}
