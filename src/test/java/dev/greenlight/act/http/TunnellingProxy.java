package dev.greenlight.act.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A proxy that takes CONNECT alone, leads everybody to one port of this machine, and remembers. */
public final class TunnellingProxy implements AutoCloseable {
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final ServerSocket door;
  private final int behind;

  /**
   * @param behind the port; 0 for whichever is asked for
   */
  public TunnellingProxy(int behind) throws IOException {
    this.behind = behind;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    threads.execute(this::serve);
  }

  public int port() {
    return door.getLocalPort();
  }

  /** What was asked for, as host:port. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  private void serve() {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        threads.execute(() -> tunnel(client));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void tunnel(Socket client) {
    try (client) {
      String[] line = head(client.getInputStream()).split(" ", 3);
      if (!line[0].equals("CONNECT")) {
        return;
      }
      asked.add(line[1]);
      int port =
          behind != 0 ? behind : Integer.parseInt(line[1].substring(line[1].lastIndexOf(':') + 1));
      try (Socket server = new Socket(InetAddress.getLoopbackAddress(), port)) {
        client
            .getOutputStream()
            .write("HTTP/1.1 200 Connected\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        threads.execute(() -> pipe(server, client));
        pipe(client, server);
      }
    } catch (IOException hungUp) {
      // Whoever waits for what would have come notices.
    }
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (!head.toString().endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("no request");
      }
      head.append((char) next);
    }
    return head.toString();
  }

  private static void pipe(Socket from, Socket to) {
    try {
      OutputStream out = to.getOutputStream();
      from.getInputStream().transferTo(out);
      to.shutdownOutput();
    } catch (IOException hungUp) {
      // Either side may end it.
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    threads.shutdownNow();
  }
}
