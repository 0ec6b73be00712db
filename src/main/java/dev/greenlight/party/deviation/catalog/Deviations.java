package dev.greenlight.party.deviation.catalog;

import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.Deviation;
import dev.greenlight.party.deviation.feed.FeedDeviation;
import dev.greenlight.party.deviation.feed.Specimen;
import dev.greenlight.party.deviation.oauth.OauthDeviations;
import dev.greenlight.party.deviation.portal.PortalDeviations;
import dev.greenlight.party.deviation.resource.ResourceDeviations;
import dev.greenlight.party.deviation.secrecy.SecrecyDeviations;
import dev.greenlight.party.deviation.sftp.SftpDeviations;
import dev.greenlight.party.deviation.tls.TlsDeviations;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every deviation; ids are unique. */
public final class Deviations {
  private Deviations() {}

  /** Sins against documents, specimen by specimen, then against the protocol. */
  public static List<Deviation> all() {
    return Stream.concat(
            Stream.of(Specimen.values()).flatMap(each -> each.deviations().stream()),
            protocol().stream())
        .toList();
  }

  /** Sins of a Data Custodian against OAuth and the access to resources. */
  public static List<CustodianDeviation> protocol() {
    return Stream.of(
            OauthDeviations.all(),
            ResourceDeviations.all(),
            TlsDeviations.all(),
            SecrecyDeviations.all(),
            SftpDeviations.all(),
            PortalDeviations.all())
        .flatMap(List::stream)
        .toList();
  }

  /** The one of that id. */
  public static Optional<Deviation> of(String id) {
    return all().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /**
   * Whether a run against the embedded Data Custodian shows it; the others bend another document
   * than energy data, or the name or the history of a download, and are tried in process only.
   */
  public static boolean isServed(Deviation deviation) {
    return Specimen.of(deviation.id()).map(Specimen::isServed).orElse(true);
  }

  /** How a custodian commits it: a sin against the feed in every batch that it sends. */
  public static Bending bending(Deviation deviation) {
    if (deviation instanceof CustodianDeviation protocol) {
      return protocol;
    }
    if (deviation instanceof FeedDeviation feed && isServed(deviation)) {
      return new Bending() {
        @Override
        public void bend(ResourceServer server) {
          server.bendBatches(feed::sinned, feed::bendBytes);
        }
      };
    }
    throw new IllegalArgumentException("no Data Custodian can commit " + deviation.id());
  }
}
