package dev.greenlight.run;

import dev.greenlight.model.LocalPractice;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.CustodianDescription;
import dev.greenlight.party.custodian.CustodianSettings;
import dev.greenlight.party.custodian.ReferenceCustodian;
import dev.greenlight.party.custodian.grant.MovableClock;
import dev.greenlight.party.custodian.grant.Registration;
import dev.greenlight.trust.CertificateAuthority;
import dev.greenlight.trust.CertificateOrder;
import dev.greenlight.trust.ServerIdentity;
import dev.greenlight.trust.TrustStore;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Our Data Custodian alone, for whoever develops a Third Party, or wants a target to test. */
public final class ServedCustodian implements AutoCloseable {
  /**
   * How it shall be.
   *
   * @param port where it listens; 0 for a free one
   * @param seed everything that it makes up follows from it
   * @param redirectUris of the Third Party that is registered
   * @param otherRedirectUri of the second one
   * @param practice what it does its own way
   * @param bending {@link Bending#NONE} for correct behaviour
   */
  public record Order(
      int port,
      long seed,
      List<URI> redirectUris,
      URI otherRedirectUri,
      LocalPractice practice,
      Bending bending) {
    public Order {
      redirectUris = List.copyOf(redirectUris);
    }
  }

  private final ReferenceCustodian custodian;
  private final TrustStore trust;
  private final Optional<ServerIdentity> certificate;

  private ServedCustodian(
      ReferenceCustodian custodian, TrustStore trust, Optional<ServerIdentity> certificate) {
    this.custodian = custodian;
    this.trust = trust;
    this.certificate = certificate;
  }

  /**
   * Starts it.
   *
   * @throws java.io.UncheckedIOException if its port is taken
   */
  public static ServedCustodian start(Order order, InstantSource clock) {
    CertificateAuthority authority = CertificateAuthority.create(clock);
    ReferenceCustodian custodian =
        ReferenceCustodian.start(
            new CustodianSettings(
                    authority,
                    new MovableClock(clock),
                    order.seed(),
                    List.of(
                        registration(CustodianFacts.THIRD_PARTY, order.redirectUris()),
                        registration(
                            CustodianFacts.OTHER_THIRD_PARTY, List.of(order.otherRedirectUri())),
                        registration(
                            CustodianFacts.EXPENDABLE_THIRD_PARTY,
                            List.of(
                                order
                                    .redirectUris()
                                    .get(0)
                                    .resolve("/ExpendableThirdParty/callback")))))
                .with(order.bending())
                .with(order.practice())
                .at(order.port()));
    return new ServedCustodian(
        custodian,
        authority.trustStore(),
        order.practice().certificates()
            ? Optional.of(authority.issueForClient(CertificateOrder.forLoopback()))
            : Optional.empty());
  }

  private static Registration registration(String name, List<URI> redirectUris) {
    URI origin = redirectUris.get(0).resolve("/");
    // The second is told apart from the first by where it is notified.
    String application =
        name.equals(CustodianFacts.OTHER_THIRD_PARTY) ? "/OtherThirdParty" : "/ThirdParty";
    return new Registration(
        name,
        redirectUris,
        origin.resolve(application + "/espi/1_1/Notification"),
        origin.resolve("/ThirdParty/RetailCustomer/ScopeSelection"),
        origin);
  }

  /** Everything that a tester must know of it. */
  public CustodianDescription description() {
    return custodian.describe();
  }

  /**
   * Writes what makes it a target like any other: the certificate authority, a run file, the
   * secrets that this refers to, and where it wants one the certificate of the Third Party.
   *
   * @param template run file with places and {@code embedded:} secrets
   * @param folder where to; what is ours there is written over
   */
  public HandOver handOver(Path template, Path folder) {
    return HandOver.write(CustodianFacts.of(description()), trust, certificate, template, folder);
  }

  @Override
  public void close() {
    custodian.close();
  }
}
