package dev.greenlight.act.reach;

import dev.greenlight.act.reach.Unreachable.Cause;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/**
 * A server by its address. Whatever does not work is {@link Unreachable}.
 *
 * @param host its name
 * @param port its port
 * @param tls whether it speaks TLS
 */
public record Server(String host, int port, boolean tls) {
  /** How it is said that TLS was expected and something else came. */
  public static final String PLAIN_TEXT = "the server speaks plain text there, not TLS";

  /** What a server says of the certificate that it was shown, or not. */
  public static final Pattern CLIENT_CERTIFICATE =
      Pattern.compile("fatal alert: (certificate_\\w+|bad_certificate|unknown_ca)");

  private static final int TLS_PORT = 443;
  private static final int PLAIN_PORT = 80;

  /** The one that an address leads to. */
  public static Server of(URI address) {
    boolean tls = address.getScheme().equalsIgnoreCase("https");
    int usual = tls ? TLS_PORT : PLAIN_PORT;
    return new Server(address.getHost(), address.getPort() < 0 ? usual : address.getPort(), tls);
  }

  /** The addresses behind its name; where it is reached through a proxy, that looks them up. */
  public String lookUp(Duration patience, Way way) {
    Optional<InetSocketAddress> proxy = way.proxyTo(host, port);
    if (proxy.isPresent()) {
      return "looked up by the proxy " + proxy.get().getHostString();
    }
    CompletableFuture<String> pending = CompletableFuture.supplyAsync(() -> addresses(way));
    try {
      return pending.get(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new Unreachable(
          Cause.NAME, "the name was not looked up within " + patience.toSeconds() + " s", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unreachable(Cause.NAME, "the look-up was interrupted", e);
    } catch (ExecutionException e) {
      throw new Unreachable(
          Cause.NAME,
          "the host name is unknown; look at its spelling, and at the name server of this machine",
          e);
    }
  }

  private String addresses(Way way) {
    try {
      return Arrays.stream(way.addresses(host))
          .map(InetAddress::getHostAddress)
          .collect(Collectors.joining(", "));
    } catch (UnknownHostException e) {
      throw new Unreachable(Cause.NAME, "the host name is unknown", e);
    }
  }

  /** Opens a connection and closes it again. */
  public void connect(Duration patience, Way way) {
    try (Socket socket = open(patience, way)) {
      socket.shutdownOutput();
    } catch (IOException e) {
      throw new Unreachable(Cause.CONNECTION, unreachable(e, patience), e);
    }
  }

  private Socket open(Duration patience, Way way) throws IOException {
    Socket socket = new Socket();
    try {
      way.connect(socket, host, port, patience);
      return socket;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  /** The same; who cannot be reached says nothing of TLS. */
  private Socket opened(Duration patience, Way way) {
    try {
      return open(patience, way);
    } catch (IOException e) {
      throw new Unreachable(Cause.CONNECTION, unreachable(e, patience), e);
    }
  }

  private static String unreachable(IOException e, Duration patience) {
    if (e instanceof SocketTimeoutException) {
      return "no connection within " + patience.toSeconds() + " s; is a firewall in the way?";
    }
    if (e instanceof ConnectException) {
      return "the connection was refused; does the server run, and is that its port?";
    }
    return String.valueOf(e.getMessage());
  }

  /**
   * Shakes hands as a run does.
   *
   * @param trust whom to trust
   * @param way how connections get there
   * @return what was agreed upon, and until when the certificate is valid
   */
  public String shakeHands(SSLContext trust, Duration patience, Way way) {
    try (Socket plain = opened(patience, way)) {
      return shakeHands(trust, patience, plain);
    } catch (IOException e) {
      throw new Unreachable(
          Cause.HANDSHAKE, "the connection cannot be closed: " + e.getMessage(), e);
    }
  }

  private String shakeHands(SSLContext trust, Duration patience, Socket plain) {
    try (SSLSocket socket =
        (SSLSocket) trust.getSocketFactory().createSocket(plain, host, port, true)) {
      SSLParameters parameters = socket.getSSLParameters();
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
      socket.setSSLParameters(parameters);
      socket.setSoTimeout((int) patience.toMillis());
      socket.startHandshake();
      X509Certificate leaf = (X509Certificate) socket.getSession().getPeerCertificates()[0];
      return socket.getSession().getProtocol()
          + ", certificate valid until "
          + leaf.getNotAfter().toInstant();
    } catch (SSLException e) {
      throw distrust(e);
    } catch (SocketTimeoutException e) {
      throw new Unreachable(
          Cause.HANDSHAKE,
          "no TLS within " + patience.toSeconds() + " s; does the server speak TLS there?",
          e);
    } catch (IOException e) {
      throw new Unreachable(
          Cause.HANDSHAKE, "it hung up in the middle of the handshake: " + e.getMessage(), e);
    }
  }

  private static Unreachable distrust(SSLException e) {
    String message = String.valueOf(e.getMessage());
    if (cause(e, CertificateExpiredException.class).isPresent()) {
      return new Unreachable(
          Cause.CERTIFICATE,
          "its certificate has expired; renew it, or look at the clock of this machine",
          e);
    }
    if (cause(e, CertificateNotYetValidException.class).isPresent()) {
      return new Unreachable(
          Cause.CERTIFICATE,
          "its certificate is not valid yet; look at the clock of this machine",
          e);
    }
    if (message.contains("PKIX") || message.contains("unable to find valid certification path")) {
      return new Unreachable(
          Cause.TRUST, "its certificate is not trusted; name its authority under pixit.trust", e);
    }
    if (message.contains("subject alternative") || message.contains("No name matching")) {
      return new Unreachable(
          Cause.CERTIFICATE, "its certificate is for another name: " + message, e);
    }
    if (message.contains("plaintext connection")
        || message.contains("Unsupported or unrecognized")) {
      return new Unreachable(
          Cause.PLAIN_TEXT, PLAIN_TEXT + "; look at scheme (http) and port of the address", e);
    }
    if (CLIENT_CERTIFICATE.matcher(message).find()) {
      return new Unreachable(
          Cause.CLIENT_CERTIFICATE,
          "the server accepts no certificate that it was shown, or wants one; look at"
              + " pixit.clientCertificate: "
              + message,
          e);
    }
    return new Unreachable(Cause.HANDSHAKE, "no TLS connection: " + message, e);
  }

  private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (type.isInstance(each)) {
        return Optional.of(type.cast(each));
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return host + ":" + port;
  }
}
