package dev.greenlight.run;

import dev.greenlight.act.http.Conduct;
import dev.greenlight.act.reach.Server;
import dev.greenlight.act.reach.Way;
import dev.greenlight.model.Http;
import dev.greenlight.model.OauthWays;
import dev.greenlight.model.Offline;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.SecretReference;
import dev.greenlight.model.TlsWays;
import dev.greenlight.plan.BadRunFile;
import dev.greenlight.record.Header;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a run file says of how its target is reached, as clients take it. */
final class Conducts {
  private Conducts() {}

  /**
   * @param secrets value of a secret; empty for one that cannot be had, whose header is left out
   */
  static Conduct of(RunFile.Pixit pixit, Function<SecretReference, Optional<String>> secrets) {
    Http http = pixit.http();
    List<Header> headers = new ArrayList<>();
    http.headers().forEach((name, value) -> headers.add(new Header(name, value)));
    http.secretHeaders()
        .forEach(
            (name, reference) ->
                secrets.apply(reference).ifPresent(value -> headers.add(new Header(name, value))));
    return new Conduct(http.userAgent(), headers, hosts(pixit), http.spacing(), way(pixit));
  }

  private static Way way(RunFile.Pixit pixit) {
    Map<String, InetAddress> resolve = new HashMap<>();
    pixit.http().resolve().forEach((host, address) -> resolve.put(host, named(host, address)));
    return new Way(
        pixit
            .http()
            .proxy()
            .map(proxy -> InetSocketAddress.createUnresolved(proxy.host(), proxy.port())),
        resolve,
        pixit
            .applications()
            .flatMap(
                each ->
                    Stream.concat(Stream.of(each.redirectUri()), each.notificationUri().stream()))
            .map(address -> Server.of(URI.create(address)).toString())
            .collect(Collectors.toSet()),
        pixit.http().tls().verify() != TlsWays.Verify.ALL);
  }

  /** An address as such, which nobody looks up, by the name of the host. */
  private static InetAddress named(String host, String address) {
    try {
      return InetAddress.getByAddress(host, InetAddress.getByName(address).getAddress());
    } catch (UnknownHostException e) {
      throw new BadRunFile("pixit.http.resolve: '" + address + "' is no address", e);
    }
  }

  /** Where the Third Party's keys may be shown: what the run file names, and no link of a feed. */
  private static Set<String> hosts(RunFile.Pixit pixit) {
    RunFile.Endpoints endpoints = pixit.endpoints();
    return Stream.of(
            Stream.of(endpoints.authorization(), endpoints.token(), endpoints.resource()),
            endpoints.revocation().stream(),
            endpoints.metadata().stream(),
            pixit.oauth().introspection().stream().map(OauthWays.Introspection::endpoint),
            endpoints.applicationInformation().stream(),
            endpoints.authorizations().stream(),
            endpoints.readServiceStatus().stream(),
            endpoints.bulk().stream(),
            pixit.registration().endpoint().stream(),
            pixit.offline().stream().map(Offline::authorization),
            pixit
                .people()
                .flatMap(each -> each.handedOver().stream())
                .map(RunFile.HandedOver::resourceUri))
        .flatMap(Function.identity())
        .map(address -> URI.create(address).getHost().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
