package dev.greenlight.stage;

import dev.greenlight.act.tls.Server;
import dev.greenlight.act.tls.TlsOffer;
import dev.greenlight.model.RunFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows the servers of each side of the target, and shakes hands with each of them once a way. */
public final class TlsGuide {
  private final Stage stage;

  public TlsGuide(Stage stage) {
    this.stage = stage;
  }

  /** The two sides of a Data Custodian, which may be one server or many. */
  public enum Side {
    AUTHORIZATION,
    RESOURCE
  }

  /** Every server of that side, each once. */
  public List<Server> servers(Side side) {
    return addresses(side).map(Server::of).distinct().toList();
  }

  /** What the run file says of that side. */
  public Stream<String> addresses(Side side) {
    RunFile.Endpoints endpoints = stage.pixit().endpoints();
    return side == Side.RESOURCE
        ? Stream.of(endpoints.resource())
        : Stream.of(
                Optional.of(endpoints.authorization()),
                Optional.of(endpoints.token()),
                endpoints.revocation(),
                endpoints.metadata())
            .flatMap(Optional::stream);
  }

  /**
   * What the server makes of that offer; made now if nobody has before.
   *
   * @return id of the exhibit
   */
  public String offer(Server server, TlsOffer offer) {
    return stage
        .leases()
        .take(
            new Leased.Knock(server, offer),
            () ->
                stage
                    .journal()
                    .exhibit(
                        null,
                        offer.title() + " offered to " + server,
                        stage.clock().during(() -> {}, () -> stage.probe().offer(server, offer))));
  }
}
