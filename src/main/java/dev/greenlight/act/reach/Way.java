package dev.greenlight.act.reach;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * How connections get to servers: by their own addresses or by such as somebody names, straight or
 * through a proxy.
 *
 * @param proxy takes CONNECT, not looked up; empty for none
 * @param resolve addresses of hosts, by names in small letters; these are reached past the proxy
 * @param past hosts with ports that are reached past the proxy too: our own
 * @param anyName whether a certificate may be for another host than the one that was asked for
 */
public record Way(
    Optional<InetSocketAddress> proxy,
    Map<String, InetAddress> resolve,
    Set<String> past,
    boolean anyName) {
  /** To everybody by his own address. */
  public static final Way STRAIGHT = new Way(Optional.empty(), Map.of(), Set.of());

  private static final int LONGEST_ANSWER = 1 << 14;
  private static final String END = "\r\n\r\n";

  /** To servers whose certificates are for themselves. */
  public Way(
      Optional<InetSocketAddress> proxy, Map<String, InetAddress> resolve, Set<String> past) {
    this(proxy, resolve, past, false);
  }

  public Way {
    resolve = Map.copyOf(resolve);
    past = Set.copyOf(past);
  }

  /** The proxy through which that server is reached; empty for none. */
  public Optional<InetSocketAddress> proxyTo(String host, int port) {
    String name = name(host);
    return proxy.filter(each -> !resolve.containsKey(name) && !past.contains(name + ":" + port));
  }

  /** The same by an address. */
  public Optional<InetSocketAddress> proxyTo(URI address) {
    Server server = Server.of(address);
    return proxyTo(server.host(), server.port());
  }

  /** The addresses of a host. */
  public InetAddress[] addresses(String host) throws UnknownHostException {
    InetAddress named = resolve.get(name(host));
    return named == null ? InetAddress.getAllByName(host) : new InetAddress[] {named};
  }

  /**
   * Connects a socket to a server; what is sent then goes there, whatever lies between.
   *
   * @param patience longest wait
   */
  public void connect(Socket socket, String host, int port, Duration patience) throws IOException {
    long deadline = System.nanoTime() + patience.toNanos();
    Optional<InetSocketAddress> between = proxyTo(host, port);
    if (between.isEmpty()) {
      socket.connect(new InetSocketAddress(addresses(host)[0], port), left(deadline));
      return;
    }
    InetSocketAddress proxy = between.get();
    reach(socket, proxy, deadline);
    String server = (host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host);
    String target = server + ":" + port;
    socket
        .getOutputStream()
        .write(
            ("CONNECT " + target + " HTTP/1.1\r\nHost: " + target + END)
                .getBytes(StandardCharsets.US_ASCII));
    String answer = head(socket, proxy, deadline);
    if (!answer.matches("(?s)HTTP/1\\.\\d 2\\d\\d.*")) {
      throw new IOException(
          named(proxy)
              + " does not lead there: it answers "
              + answer.lines().findFirst().orElse("nothing"));
    }
    socket.setSoTimeout(0);
  }

  /** Else its silence would be taken for that of the server behind it. */
  private static void reach(Socket socket, InetSocketAddress proxy, long deadline)
      throws IOException {
    try {
      socket.connect(
          new InetSocketAddress(InetAddress.getByName(proxy.getHostString()), proxy.getPort()),
          left(deadline));
    } catch (UnknownHostException e) {
      throw new IOException(named(proxy) + " cannot be reached: its host name is unknown", e);
    } catch (SocketTimeoutException e) {
      throw new IOException(
          named(proxy) + " cannot be reached: no connection in time; is a firewall in the way?", e);
    } catch (ConnectException e) {
      throw new IOException(
          named(proxy)
              + " cannot be reached: the connection was refused; does it run, and is that its"
              + " port?",
          e);
    }
  }

  private static String named(InetSocketAddress proxy) {
    return "the proxy %s:%d (pixit.http.proxy)".formatted(proxy.getHostString(), proxy.getPort());
  }

  /** The proxy through which that address is reached, in words that say where it is named. */
  public Optional<String> proxyInWords(URI address) {
    return proxy.isEmpty() ? Optional.empty() : proxyTo(address).map(Way::named);
  }

  /** Byte by byte: what comes behind belongs to the server. */
  private static String head(Socket socket, InetSocketAddress proxy, long deadline)
      throws IOException {
    InputStream in = socket.getInputStream();
    StringBuilder head = new StringBuilder();
    while (head.indexOf(END, Math.max(0, head.length() - END.length())) < 0) {
      socket.setSoTimeout(left(deadline));
      int next = next(in, proxy);
      if (next < 0) {
        throw new EOFException(named(proxy) + " hung up");
      }
      head.append((char) next);
      if (head.length() > LONGEST_ANSWER) {
        throw new IOException(named(proxy) + " does not come to an end");
      }
    }
    return head.toString();
  }

  private static int next(InputStream in, InetSocketAddress proxy) throws IOException {
    try {
      return in.read();
    } catch (SocketTimeoutException e) {
      throw new IOException(named(proxy) + " does not say in time whether it leads there", e);
    }
  }

  private static int left(long deadline) throws SocketTimeoutException {
    long millis = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
    if (millis <= 0) {
      throw new SocketTimeoutException("the time is up");
    }
    return (int) Math.min(millis, Integer.MAX_VALUE);
  }

  private static String name(String host) {
    return host.replaceAll("[\\[\\]]", "").toLowerCase(Locale.ROOT);
  }
}
