package dev.greenlight.party.custodian.sftp;

import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The bulk data of each Third Party as a file, or as several, made anew whenever it is asked for.
 */
public final class BulkFiles implements AutoCloseable {
  private static final String FOLDER = Addresses.RESOURCE + "/Batch/Bulk/";

  private final Registry registry;
  private final HostKey hostKey;
  private final SftpManners manners = new SftpManners();
  private Function<ThirdPartyRecord, byte[]> export = thirdParty -> new byte[0];
  private UnaryOperator<byte[]> content = UnaryOperator.identity();
  private Function<byte[], Map<String, byte[]>> packing = whole -> Map.of("", whole);
  private BiFunction<List<String>, String, List<String>> naming = (laid, resource) -> laid;
  private FileServer server;
  private boolean closed;

  /** Of nobody yet. */
  public BulkFiles(Registry registry, HostKey hostKey) {
    this.registry = registry;
    this.hostKey = hostKey;
  }

  /** Where the data comes from. Called before the first file only. */
  public void exportBy(Function<ThirdPartyRecord, byte[]> source) {
    export = source;
  }

  /** Bends what is in a file. Called before the first file only. */
  public void bendContent(UnaryOperator<byte[]> other) {
    content = other;
  }

  /**
   * Lays the data ready in other pieces, each by its name in a folder; an empty name for a file in
   * its place. Called before the first file only.
   */
  public void packBy(Function<byte[], Map<String, byte[]>> other) {
    packing = other;
  }

  /**
   * Names files otherwise: by their own addresses and that of the resource. Called before the first
   * file only.
   */
  public void nameBy(BiFunction<List<String>, String, List<String>> other) {
    naming = other;
  }

  /** How the server behaves. */
  public SftpManners manners() {
    return manners;
  }

  /** What a notification of that resource names: its files, where it is bulk data. */
  public List<String> addressesOf(String resource) {
    return registry.thirdParties().stream()
        .filter(thirdParty -> resource.endsWith("/Bulk/" + thirdParty.bulkId()))
        .findFirst()
        .map(thirdParty -> naming.apply(layReady(thirdParty), resource))
        .orElse(List.of(resource));
  }

  private synchronized List<String> layReady(ThirdPartyRecord thirdParty) {
    if (closed) {
      throw new IllegalStateException("the custodian was closed");
    }
    if (server == null) {
      server = FileServer.start(registry, hostKey, manners);
    }
    String user = thirdParty.registration().name();
    Map<String, byte[]> pieces =
        new TreeMap<>(packing.apply(content.apply(export.apply(thirdParty))));
    List<String> laid = new ArrayList<>();
    for (Map.Entry<String, byte[]> piece : pieces.entrySet()) {
      String path =
          FOLDER + thirdParty.bulkId() + (piece.getKey().isEmpty() ? "" : "/" + piece.getKey());
      server.put(user, path, piece.getValue());
      laid.add("sftp://" + user + "@localhost:" + server.port() + path);
    }
    return laid;
  }

  /** Stops the server and deletes the files, where there are any. */
  @Override
  public synchronized void close() {
    closed = true;
    if (server != null) {
      server.close();
    }
  }
}
