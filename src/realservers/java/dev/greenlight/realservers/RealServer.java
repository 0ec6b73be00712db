package dev.greenlight.realservers;

import dev.greenlight.trust.CertificateAuthority;
import dev.greenlight.trust.ServerIdentity;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/**
 * An authorization server in a process of its own, with its resources (see {@link ResourceStandIn})
 * and the run file about it, all places filled in.
 */
final class RealServer implements AutoCloseable {
  private final ServerProcess process;
  private final ResourceStandIn resources;
  private final Path runFile;

  private RealServer(ServerProcess process, ResourceStandIn resources, Path runFile) {
    this.process = process;
    this.resources = resources;
    this.runFile = runFile;
  }

  /**
   * Starts it and waits until it says that it is ready.
   *
   * @param folder with the scripts {@code prepare} and {@code start}, and its run file
   * @param work where its files go
   */
  static RealServer start(
      Path folder, Path work, Map<String, String> secrets, InstantSource clock)
      throws IOException, InterruptedException {
    CertificateAuthority authority = CertificateAuthority.create(clock);
    ServerIdentity identity = authority.issueForLoopback();
    Files.writeString(work.resolve("ca.pem"), authority.trustStore().pem());
    int port = freePort();
    int door = freePort();
    ResourceStandIn resources =
        ResourceStandIn.start(
            authority,
            Files.readString(folder.resolve("introspection.txt"))
                .strip()
                .replace("{server}", "https://localhost:" + port),
            secrets.get("RESOURCES_SECRET"));
    Map<String, String> places =
        Map.of(
            "{server}", "https://localhost:" + port,
            "{door}", "https://localhost:" + door,
            "{resource}", resources.address());
    Path runFile = work.resolve("run.yaml");
    Files.writeString(runFile, filled(Files.readString(folder.resolve("run.yaml")), places));
    Map<String, String> environment = new HashMap<>(secrets);
    environment.putAll(
        Map.of(
            "SERVER_PORT", String.valueOf(port),
            "SERVER", places.get("{server}"),
            "DOOR", places.get("{door}"),
            "RESOURCE", places.get("{resource}"),
            "KEYSTORE", identity.writeTo(work).toString(),
            "KEYSTORE_PASSWORD", identity.password(),
            "WORK", work.toString()));
    ServerProcess process =
        ServerProcess.start(
            folder,
            work,
            environment,
            URI.create(places.get("{server}") + "/"),
            authority.trustStore().sslContext());
    return new RealServer(process, resources, runFile);
  }

  Path runFile() {
    return runFile;
  }

  static String filled(String text, Map<String, String> places) {
    String filled = text;
    for (Map.Entry<String, String> place : places.entrySet()) {
      filled = filled.replace(place.getKey(), place.getValue());
    }
    return filled;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.close();
    resources.close();
  }
}
