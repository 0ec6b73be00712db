package dev.greenlight.party.server;

import dev.greenlight.trust.CertificateAuthority;
import dev.greenlight.trust.ServerIdentity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bouncycastle.tls.TlsServerProtocol;
import org.bouncycastle.tls.crypto.impl.bc.BcTlsCrypto;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes TLS off connections before they reach a plain server on loopback, with manners that the TLS
 * of the JDK would refuse to have. Listens on loopback until closed.
 */
final class TlsFront implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TlsFront.class);
  private static final int BACKLOG = 50;
  private static final int PATIENCE_MILLIS = 30_000;
  private static final int HANDSHAKE_RECORD = 22;

  private final BcTlsCrypto crypto = new BcTlsCrypto(new SecureRandom());
  private final ServerSocket listening;
  private final TlsManners manners;
  private final CertificateAuthority authority;
  private final ServerIdentity first;
  private final Optional<ServerIdentity> second;
  private final int behind;
  private final ExecutorService workers =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "tls-front");
            thread.setDaemon(true);
            return thread;
          });

  private TlsFront(
      ServerSocket listening,
      TlsManners manners,
      CertificateAuthority authority,
      ServerIdentity first,
      int behind) {
    this.listening = listening;
    this.manners = manners;
    this.authority = authority;
    this.first = first;
    this.second = manners.second(authority, baseUri());
    this.behind = behind;
  }

  /**
   * Starts to listen at a free port.
   *
   * @param behind port of the plain server
   */
  static TlsFront start(
      TlsManners manners, CertificateAuthority authority, ServerIdentity first, int behind) {
    try {
      ServerSocket listening =
          new ServerSocket(0, BACKLOG, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
      TlsFront front = new TlsFront(listening, manners, authority, first, behind);
      front.workers.execute(front::listen);
      return front;
    } catch (IOException e) {
      throw new UncheckedIOException("no port to listen at", e);
    }
  }

  URI baseUri() {
    return URI.create("https://localhost:" + listening.getLocalPort());
  }

  private void listen() {
    while (!listening.isClosed()) {
      try {
        Socket caller = listening.accept();
        workers.execute(() -> serve(caller));
      } catch (IOException e) {
        if (!listening.isClosed()) {
          LOG.error("the front cannot take connections", e);
        }
        return;
      }
    }
  }

  private void serve(Socket caller) {
    try (caller) {
      caller.setSoTimeout(PATIENCE_MILLIS);
      // What comes in small pieces is passed on in small pieces: each would wait for the last one.
      caller.setTcpNoDelay(true);
      PushbackInputStream in = new PushbackInputStream(caller.getInputStream());
      int begin = in.read();
      if (begin < 0) {
        return;
      }
      in.unread(begin);
      if (begin == HANDSHAKE_RECORD) {
        TlsServerProtocol tls = new TlsServerProtocol(in, caller.getOutputStream());
        tls.accept(new FrontHandshake(crypto, manners, first, second));
        passOn(tls.getInputStream(), tls.getOutputStream());
      } else if (manners.answersPlainHttp()) {
        passOn(in, caller.getOutputStream());
      } else {
        publish(in, caller.getOutputStream());
      }
    } catch (IOException e) {
      // Callers try what they may not have, and go away when they please.
      LOG.debug("a connection ended", e);
    } catch (RuntimeException e) {
      LOG.debug("a suite was chosen that nobody speaks any more", e);
    }
  }

  /** Both ways until one side ends. */
  private void passOn(InputStream in, OutputStream out) throws IOException {
    try (Socket server = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), behind)) {
      server.setTcpNoDelay(true);
      OutputStream toServer = server.getOutputStream();
      workers.execute(
          () -> {
            try (server) {
              pump(in, toServer);
            } catch (IOException e) {
              LOG.debug("a caller went away", e);
            }
          });
      pump(server.getInputStream(), out);
    } finally {
      out.close();
    }
  }

  private static void pump(InputStream in, OutputStream out) throws IOException {
    byte[] chunk = new byte[1 << 14];
    for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
      out.write(chunk, 0, count);
      out.flush();
    }
  }

  private void publish(InputStream in, OutputStream out) throws IOException {
    String line =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII)).readLine();
    String[] words = line == null ? new String[0] : line.split(" ");
    Optional<TlsManners.Published> found =
        words.length > 1 ? manners.published(words[1]) : Optional.empty();
    if (found.isPresent()) {
      byte[] content = found.get().content().apply(authority);
      String head =
          "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: "
              + found.get().mediaType()
              + "\r\nContent-Length: "
              + content.length
              + "\r\n\r\n";
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      out.write(content);
      out.flush();
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
    try {
      listening.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the front cannot be closed", e);
    }
  }
}
