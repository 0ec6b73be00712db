package dev.greenlight.plan;

import dev.greenlight.model.Connect;
import dev.greenlight.model.Download;
import dev.greenlight.model.Http;
import dev.greenlight.model.Offline;
import dev.greenlight.model.Revoke;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.TestHooks;
import dev.greenlight.model.WebAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Refuses addresses that cannot work before anything is sent: what is no address, plain http to
 * another machine (secrets would be sent in the clear), and redirects to where Greenlight cannot
 * listen.
 */
final class UsableAddresses {
  private static final Set<String> LISTENING = Set.of("localhost", "127.0.0.1");
  private static final int HIGHEST_PORT = 65_535;
  private static final int TLS_PORT = 443;

  private UsableAddresses() {}

  /**
   * Looks at all of them.
   *
   * @throws BadRunFile naming the key of the first that cannot work
   */
  static void check(RunFile.Pixit pixit) {
    byKey(pixit).forEach(UsableAddresses::checkServer);
    checkRedirect("pixit.thirdParty.redirectUri", pixit.thirdParty().redirectUri(), pixit.http());
    pixit
        .thirdParty()
        .otherRedirectUris()
        .forEach(address -> checkOther(address, pixit.thirdParty().redirectUri()));
    checkNotification("pixit.thirdParty.", pixit.thirdParty());
    pixit
        .otherThirdParty()
        .ifPresent(
            other -> {
              checkSameDoor(
                  "pixit.otherThirdParty.redirectUri",
                  other.redirectUri(),
                  pixit.thirdParty().redirectUri(),
                  pixit.http());
              checkNotification("pixit.otherThirdParty.", other);
            });
    pixit
        .expendable()
        .flatMap(RunFile.Expendable::thirdParty)
        .ifPresent(
            third ->
                checkSameDoor(
                    "pixit.expendable.thirdParty.redirectUri",
                    third.redirectUri(),
                    pixit.thirdParty().redirectUri(),
                    pixit.http()));
  }

  /** What shows whether a code is bound to its own address has to be another. */
  private static void checkOther(String address, String redirectUri) {
    String key = "pixit.thirdParty.otherRedirectUris";
    parse(key, address);
    if (address.equals(redirectUri)) {
      throw new BadRunFile(
          key
              + ": '"
              + address
              + "' is redirectUri itself; name another that is registered, or write [] where there"
              + " is none");
    }
  }

  /** One path cannot be both: what comes there would be taken for a notification. */
  private static void checkNotification(String party, RunFile.ThirdParty thirdParty) {
    String key = party + "notificationUri";
    thirdParty
        .notificationUri()
        .ifPresent(
            address -> {
              URI uri = parse(key, address);
              if (!uri.getScheme().equalsIgnoreCase("https")) {
                throw new BadRunFile(key + ": '" + address + "' must begin with https://");
              }
              if (uri.getPath().equals(URI.create(thirdParty.redirectUri()).getPath())) {
                throw new BadRunFile(
                    key + ": '" + address + "' has the path of " + party + "redirectUri");
              }
            });
  }

  /** Both Third Parties are one server of ours, which listens at one port. */
  private static void checkSameDoor(String key, String address, String first, Http http) {
    checkRedirect(key, address, http);
    if (port(parse(key, address)) != port(URI.create(first))) {
      throw new BadRunFile(
          key
              + ": '"
              + address
              + "' must name the port of pixit.thirdParty.redirectUri ("
              + first
              + "): Greenlight listens for both there");
    }
  }

  private static int port(URI uri) {
    return uri.getPort() < 0 ? TLS_PORT : uri.getPort();
  }

  /** Where secrets are sent to. */
  private static Map<String, String> byKey(RunFile.Pixit pixit) {
    RunFile.Endpoints endpoints = pixit.endpoints();
    Map<String, String> addresses = new LinkedHashMap<>();
    addresses.put("pixit.endpoints.authorization", endpoints.authorization());
    addresses.put("pixit.endpoints.token", endpoints.token());
    addresses.put("pixit.endpoints.resource", endpoints.resource());
    endpoints.revocation().ifPresent(uri -> addresses.put("pixit.endpoints.revocation", uri));
    endpoints.metadata().ifPresent(uri -> addresses.put("pixit.endpoints.metadata", uri));
    pixit
        .oauth()
        .introspection()
        .ifPresent(each -> addresses.put("pixit.oauth.introspection.endpoint", each.endpoint()));
    endpoints
        .applicationInformation()
        .ifPresent(uri -> addresses.put("pixit.endpoints.applicationInformation", uri));
    endpoints
        .authorizations()
        .ifPresent(uri -> addresses.put("pixit.endpoints.authorizations", uri));
    endpoints
        .readServiceStatus()
        .ifPresent(uri -> addresses.put("pixit.endpoints.readServiceStatus", uri));
    endpoints.bulk().ifPresent(uri -> addresses.put("pixit.endpoints.bulk", uri));
    for (RunFile.Customer customer : pixit.customers()) {
      customer
          .handedOver()
          .ifPresent(
              tokens -> {
                String key = "pixit.customers (" + customer.name() + ").handedOver.";
                addresses.put(key + "resourceUri", tokens.resourceUri());
                tokens
                    .authorizationUri()
                    .ifPresent(uri -> addresses.put(key + "authorizationUri", uri));
                tokens
                    .customerResourceUri()
                    .ifPresent(uri -> addresses.put(key + "customerResourceUri", uri));
              });
    }
    pixit
        .hooks()
        .map(TestHooks::byName)
        .orElse(Map.of())
        .forEach(
            (name, hook) ->
                hook.address().ifPresent(uri -> addresses.put("pixit.hooks." + name, uri)));
    pixit
        .offline()
        .map(Offline::authorization)
        .ifPresent(uri -> addresses.put("pixit.offline.authorization", uri));
    pixit
        .registration()
        .endpoint()
        .ifPresent(uri -> addresses.put("pixit.registration.endpoint", uri));
    pixit
        .ways()
        .download()
        .map(Download::portal)
        .ifPresent(uri -> addresses.put("pixit.download.portal", uri));
    pixit
        .ways()
        .connect()
        .map(Connect::portal)
        .ifPresent(uri -> addresses.put("pixit.connect.portal", uri));
    pixit
        .ways()
        .revoke()
        .map(Revoke::portal)
        .ifPresent(uri -> addresses.put("pixit.revoke.portal", uri));
    return addresses;
  }

  private static void checkServer(String key, String address) {
    parse(key, address);
    if (WebAddress.of(address).isExposed()) {
      throw new BadRunFile(
          key
              + ": "
              + address
              + " is plain http to another machine: secrets would be sent in the clear;"
              + " write https (http is allowed on loopback)");
    }
  }

  /** Under another name too, where browsers of the run are told that this machine has it. */
  private static void checkRedirect(String key, String address, Http http) {
    URI uri = parse(key, address);
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    boolean listening =
        LISTENING.contains(host) || LISTENING.contains(http.resolve().getOrDefault(host, ""));
    if (!uri.getScheme().equalsIgnoreCase("https") || !listening) {
      throw new BadRunFile(
          key
              + ": '"
              + address
              + "' must begin with https://localhost or https://127.0.0.1, where Greenlight"
              + " listens, or name a host for which pixit.http.resolve has 127.0.0.1");
    }
  }

  private static URI parse(String key, String address) {
    URI uri;
    try {
      uri = new URI(address);
    } catch (URISyntaxException e) {
      throw new BadRunFile(key + ": '" + address + "' is no address: " + e.getReason(), e);
    }
    if (uri.getScheme() == null || uri.getHost() == null) {
      throw new BadRunFile(key + ": '" + address + "' is no address: it names no host");
    }
    if (uri.getRawUserInfo() != null) {
      // Not shown: what stands there may be a password.
      throw new BadRunFile(
          key
              + ": the address has a user or password before its host; write it without, as"
              + " secrets are named env:NAME or file:PATH where a key asks for one");
    }
    if (uri.getRawFragment() != null) {
      throw new BadRunFile(key + ": '" + address + "' must not have a fragment (#)");
    }
    if (uri.getPort() == 0 || uri.getPort() > HIGHEST_PORT) {
      throw new BadRunFile(
          key + ": '" + address + "' is no address: there is no port " + uri.getPort());
    }
    return uri;
  }
}
