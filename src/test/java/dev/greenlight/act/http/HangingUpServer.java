package dev.greenlight.act.http;

import dev.greenlight.trust.ServerIdentity;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A TLS server that hangs up on connections that are idle, as the default of many a server has it:
 * with {@code close_notify} alone (RFC 8446 section 6.1), and TCP stays open until the client's
 * comes.
 */
final class HangingUpServer implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 20_000;

  private final ServerSocket door;
  private final SSLContext context = SSLContext.getInstance("TLS");
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final int idleMillis;
  private final List<String> met = new CopyOnWriteArrayList<>();
  private final Semaphore ended = new Semaphore(0);
  private volatile CountDownLatch together = new CountDownLatch(0);
  private volatile boolean deafToSecond;
  private volatile boolean deaf;

  HangingUpServer(ServerIdentity identity, Duration idle)
      throws IOException, GeneralSecurityException {
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(identity.keyStore(), identity.password().toCharArray());
    context.init(keys.getKeyManagers(), null, null);
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.idleMillis = (int) idle.toMillis();
    threads.execute(this::accept);
  }

  String uri(String path) {
    return "https://localhost:" + door.getLocalPort() + path;
  }

  /** Answers the next requests when so many of them are there, so that each has a connection. */
  void answerTogether(int requests) {
    together = new CountDownLatch(requests);
  }

  /** Closes every connection when its second request comes, without an answer. */
  void hearOnlyTheFirst() {
    deafToSecond = true;
  }

  /** Closes every connection when a request comes, without an answer. */
  void hearNone() {
    deaf = true;
  }

  /** The requests that came, by their method and path. */
  List<String> met() {
    return List.copyOf(met);
  }

  /** Waits until so many connections are at their end, by whomever. */
  boolean awaitEnd(int connections) throws InterruptedException {
    return ended.tryAcquire(connections, 20, TimeUnit.SECONDS);
  }

  @Override
  public void close() throws IOException {
    door.close();
    threads.shutdownNow();
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = door.accept();
        threads.execute(() -> serve(socket));
      }
    } catch (IOException closed) {
      // The end of the test.
    }
  }

  private void serve(Socket tcp) {
    try (tcp) {
      // Not even its end takes TCP with it.
      SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(tcp, null, false);
      socket.setUseClientMode(false);
      for (int served = 0; ; served++) {
        // Idle is who has been served: a first request takes its time on a busy machine.
        socket.setSoTimeout(served == 0 ? PATIENCE_MILLIS : idleMillis);
        String head;
        try {
          head = head(socket.getInputStream());
        } catch (SocketTimeoutException idle) {
          socket.shutdownOutput();
          ended.release();
          tcp.setSoTimeout(0);
          tcp.getInputStream().read();
          return;
        }
        if (head.isEmpty()) {
          ended.release();
          return;
        }
        met.add(head.substring(0, head.indexOf(" HTTP/")));
        if (deaf || (deafToSecond && served > 0)) {
          return;
        }
        together.countDown();
        together.await();
        socket
            .getOutputStream()
            .write(
                "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok".getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException gone) {
      // The client hung up first.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Of one request, its body read too; empty at the end. */
  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (!head.toString().endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        return "";
      }
      head.append((char) next);
    }
    String text = head.toString().toLowerCase(Locale.ROOT);
    int at = text.indexOf("content-length:");
    if (at >= 0) {
      in.readNBytes(Integer.parseInt(text.substring(at + 15, text.indexOf('\r', at)).strip()));
    }
    return head.toString();
  }
}
