package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.http.HttpCall;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.act.tls.RevocationAddresses;
import dev.greenlight.act.tls.Server;
import dev.greenlight.act.tls.TlsOffer;
import dev.greenlight.model.OauthWays;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Handshake;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows the servers of each side of the target, and shakes hands with each of them once a way. */
public final class TlsGuide {
  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  private final Stage stage;

  public TlsGuide(Stage stage) {
    this.stage = stage;
  }

  /** The two sides of a Data Custodian, which may be one server or many. */
  public enum Side {
    AUTHORIZATION,
    RESOURCE
  }

  /**
   * A handshake that several cases look at, recorded once.
   *
   * @param handshake what came of it
   * @param exhibit its id in the journal
   */
  public record Knocked(Handshake handshake, String exhibit) {}

  /** Every server of that side, each once. */
  public List<Server> servers(Side side) {
    return addresses(side).map(Server::of).distinct().toList();
  }

  private Stream<String> addresses(Side side) {
    return side == Side.RESOURCE
        ? Stream.concat(resources(), customerResource().address().stream())
        : Stream.concat(authorization(), stage.pixit().ways().portals());
  }

  private Stream<String> resources() {
    RunFile.Endpoints endpoints = stage.pixit().endpoints();
    return Stream.of(
            Optional.of(endpoints.resource()),
            endpoints.applicationInformation(),
            endpoints.authorizations(),
            endpoints.readServiceStatus(),
            endpoints.bulk())
        .flatMap(Optional::stream);
  }

  /**
   * Where a token response says that who customers are lives, which may be elsewhere.
   *
   * @param address of a server that can be looked at
   * @param unseen why none can, although there ought to be one
   */
  private record CustomerResource(Optional<String> address, Optional<String> unseen) {
    static final CustomerResource NONE = new CustomerResource(Optional.empty(), Optional.empty());

    static CustomerResource in(Authorization authorization) {
      Optional<String> told = authorization.tokens().customerResourceUri();
      Optional<String> address = told.filter(uri -> Server.named(uri).isPresent());
      return new CustomerResource(
          address,
          told.filter(uri -> address.isEmpty())
              .map(uri -> "customerResourceURI " + uri + " is no absolute address of a server"));
    }
  }

  /** Why not every server of that side can be looked at; empty where each can. */
  public Optional<String> unseen(Side side) {
    return side == Side.RESOURCE ? customerResource().unseen() : Optional.empty();
  }

  /**
   * No person is asked for his consent for that: what he gave others before is looked at. Where no
   * tokens come at all, nobody says that there is such a server.
   */
  private CustomerResource customerResource() {
    if (!stage.claims(ProtectedResource.CUSTOMER_BATCH)) {
      return CustomerResource.NONE;
    }
    RunFile.Customer customer = stage.pixit().customers().get(0);
    RunFile.ThirdParty thirdParty = stage.pixit().thirdParty();
    Optional<Authorization> held =
        stage.leases().held(new Leased.Grant(customer, thirdParty)).map(Issued::authorization);
    if (held.isPresent()) {
      return CustomerResource.in(held.get());
    }
    if (customer.handedOver().isEmpty() && !stage.consents().needNobody()) {
      return CustomerResource.NONE;
    }
    try {
      return CustomerResource.in(stage.pool().shared(customer, thirdParty));
    } catch (TimeUp e) {
      throw e;
    } catch (NotCarriedOut noTokens) {
      // That none come is for the cases of tokens to tell; what the run file names is looked at.
      return CustomerResource.NONE;
    }
  }

  private Stream<String> authorization() {
    RunFile.Endpoints endpoints = stage.pixit().endpoints();
    return Stream.of(
            Optional.of(endpoints.authorization()),
            Optional.of(endpoints.token()),
            endpoints.revocation(),
            endpoints.metadata(),
            stage.pixit().oauth().introspection().map(OauthWays.Introspection::endpoint),
            stage.pixit().registration().endpoint())
        .flatMap(Optional::stream);
  }

  /** What the server makes of that offer; made now if nobody has before. */
  public Knocked offer(Server server, TlsOffer offer) {
    return stage
        .leases()
        .take(
            new Leased.Knock(server, offer),
            () -> {
              Handshake handshake =
                  stage.clock().during(() -> {}, () -> stage.probe().offer(server, offer));
              String role = offer.title() + " offered to " + server;
              return new Knocked(handshake, stage.journal().exhibit(null, role, handshake));
            });
  }

  /** What a server of that side answers to whoever has no credentials, at its first address. */
  public Seen call(Side side, Server server) {
    String address =
        addresses(side).filter(each -> Server.of(each).equals(server)).findFirst().orElseThrow();
    return get("call of " + server, address);
  }

  /**
   * What comes by plain http, at the very port and where browsers would look. No credentials are
   * sent.
   */
  public List<Seen> callPlainly(Server server) {
    Stream<Integer> ports =
        server.port() == HTTPS ? Stream.of(HTTPS, HTTP) : Stream.of(server.port());
    return ports
        .map(port -> new Server("http", server.host(), port))
        .map(plain -> get("call by plain http", plain + "/"))
        .toList();
  }

  /** The lists on which the certificate in a handshake would stand if it had been revoked. */
  public List<Seen> revocationLists(Handshake handshake) {
    return RevocationAddresses.lists(handshake).stream()
        .map(address -> get("revocation list", address))
        .toList();
  }

  /** What responders answer who are asked whether the certificate in a handshake was revoked. */
  public List<Seen> revocationAnswers(Handshake handshake) {
    return RevocationAddresses.questions(handshake).stream()
        .map(address -> get("revocation answer", address))
        .toList();
  }

  private Seen get(String role, String address) {
    return stage
        .leases()
        .take(
            new Leased.Call(address),
            () -> {
              Exchange exchange = stage.quick().send(HttpCall.get(address, List.of()));
              return new Seen(exchange, stage.journal().exhibit(null, role, exchange));
            });
  }
}
