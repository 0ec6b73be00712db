package dev.greenlight.act.tls;

import dev.greenlight.act.reach.Way;
import dev.greenlight.record.Handshake;
import dev.greenlight.record.Handshake.Kind;
import dev.greenlight.record.Handshake.Reply;
import dev.greenlight.trust.TrustStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.tls.AlertDescription;
import org.bouncycastle.tls.TlsClientProtocol;
import org.bouncycastle.tls.TlsFatalAlertReceived;
import org.bouncycastle.tls.crypto.TlsCrypto;
import org.bouncycastle.tls.crypto.impl.bc.BcTlsCrypto;

/**
 * Offers a server one handshake at a time. What counts is the first reply (see {@link FirstReply}):
 * that a handshake cannot be completed says nothing about what the server chose. Thread-safe.
 */
public final class TlsProbe {
  private final TlsCrypto crypto = new BcTlsCrypto(new SecureRandom());
  private final TrustStore trust;
  private final Duration limit;
  private final InstantSource clock;
  private final Way way;

  /**
   * @param trust whom the run trusts
   * @param limit longest time for one handshake
   */
  public TlsProbe(TrustStore trust, Duration limit, InstantSource clock) {
    this(trust, limit, clock, Way.STRAIGHT);
  }

  /**
   * @param trust whom the run trusts
   * @param limit longest time for one handshake
   * @param way how connections get to servers
   */
  public TlsProbe(TrustStore trust, Duration limit, InstantSource clock, Way way) {
    this.trust = trust;
    this.limit = limit;
    this.clock = clock;
    this.way = way;
  }

  /**
   * Makes the offer. Never throws for what the other side does; a server that hangs up without a
   * word is asked once more before that is called its answer.
   */
  public Handshake offer(Server server, TlsOffer offer) {
    Handshake first = once(server, offer);
    return first.reply().kind() == Kind.HANGUP ? once(server, offer) : first;
  }

  private Handshake once(Server server, TlsOffer offer) {
    long started = System.nanoTime();
    OfferingClient client = new OfferingClient(crypto, server, offer);
    Reply reply = reply(server, client, started + limit.toNanos());
    return new Handshake(
        server.toString(),
        offer.onRecord(),
        reply,
        offer.asksForIdentity() && !client.chain().isEmpty() ? identity(client) : null,
        clock.instant().toString(),
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started));
  }

  private Reply reply(Server server, OfferingClient client, long deadline) {
    try (MeteredSocket socket = new MeteredSocket(deadline)) {
      try {
        socket.connect(server, way);
      } catch (IOException e) {
        return nothing(e);
      }
      IOException end = shakeHands(socket, client);
      return FirstReply.in(socket.beginning())
          .map(reply -> withEnd(reply, end, socket.hungUp()))
          .orElseGet(
              () -> socket.hungUp() ? new Reply(Kind.HANGUP, null, null, null) : nothing(end));
    } catch (IOException e) {
      return nothing(e);
    }
  }

  /** How it ended; null when the handshake was completed. */
  private static IOException shakeHands(MeteredSocket socket, OfferingClient client) {
    try {
      TlsClientProtocol protocol = new TlsClientProtocol(socket.in(), socket.out());
      protocol.connect(client);
      protocol.close();
      return null;
    } catch (IOException e) {
      return e;
    } catch (RuntimeException e) {
      // Suites that nobody speaks any more end so, once they were chosen.
      return new IOException(e);
    }
  }

  /** A server that chose can still refuse, for want of a certificate that would fit. */
  private static Reply withEnd(Reply reply, IOException end, boolean hungUp) {
    if (!reply.chose() || reply.detail() != null) {
      return reply;
    }
    String what =
        end instanceof TlsFatalAlertReceived alert
            ? "refused with alert " + AlertDescription.getName(alert.getAlertDescription())
            : end != null && hungUp ? "hung up" : null;
    return new Reply(reply.kind(), reply.version(), reply.suite(), what);
  }

  private Reply nothing(IOException e) {
    return new Reply(Kind.NONE, null, null, inWords(e));
  }

  private String inWords(IOException e) {
    if (e instanceof ConnectException) {
      return "the connection was refused";
    }
    if (e instanceof SocketTimeoutException) {
      return "nothing came within "
          + limit.toSeconds()
          + " s (policy.limits.requestSeconds of the run file)";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private Handshake.Identity identity(OfferingClient client) {
    return new Handshake.Identity(
        client.chain(), anchorsOf(client.chain()), client.ocsp().orElse(null));
  }

  /** The authorities of the run that bear the name of an issuer, or stand in the chain. */
  private List<String> anchorsOf(List<String> chain) {
    Set<X500Principal> names = new HashSet<>();
    for (String certificate : chain) {
      try {
        X509Certificate parsed =
            (X509Certificate)
                CertificateFactory.getInstance("X.509")
                    .generateCertificate(
                        new ByteArrayInputStream(Base64.getDecoder().decode(certificate)));
        names.add(parsed.getIssuerX500Principal());
        names.add(parsed.getSubjectX500Principal());
      } catch (GeneralSecurityException e) {
        // What cannot be read goes on record as it is; the checks say so.
      }
    }
    return trust.authorities().stream()
        .filter(authority -> names.contains(authority.getSubjectX500Principal()))
        .map(TlsProbe::encoded)
        .toList();
  }

  private static String encoded(X509Certificate certificate) {
    try {
      return Base64.getEncoder().encodeToString(certificate.getEncoded());
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("a certificate of a trust store can be written", e);
    }
  }
}
