package dev.greenlight.party.custodian.sftp;

import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The bulk data of each Third Party as a file, or as several, made anew whenever it is asked for.
 */
public final class BulkFiles implements AutoCloseable {
  /** What a file is of: energy data (FB_34), or who the customers are (FB_66). */
  public enum Kind {
    /** Energy data. */
    USAGE("Bulk"),
    /** Who the customers are. */
    CUSTOMERS("BulkRetailCustomerInfo");

    private final String place;

    Kind(String place) {
      this.place = "/Batch/" + place + "/";
    }
  }

  private final Registry registry;
  private final HostKey hostKey;
  private final SftpManners manners = new SftpManners();
  private final Map<Kind, Function<ThirdPartyRecord, byte[]>> exports = new EnumMap<>(Kind.class);
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
  public void exportBy(Kind kind, Function<ThirdPartyRecord, byte[]> source) {
    exports.put(kind, source);
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
    return exports.keySet().stream()
        .flatMap(kind -> addressesOf(resource, kind).stream())
        .findFirst()
        .orElse(List.of(resource));
  }

  private Optional<List<String>> addressesOf(String resource, Kind kind) {
    return registry.thirdParties().stream()
        .filter(thirdParty -> resource.endsWith(kind.place + thirdParty.bulkId()))
        .findFirst()
        .map(thirdParty -> naming.apply(layReady(thirdParty, kind), resource))
        // By https too: it is that which FB_39 and FB_69 look for.
        .map(named -> named.contains(resource) ? named : and(named, resource));
  }

  private static List<String> and(List<String> others, String last) {
    List<String> all = new ArrayList<>(others);
    all.add(last);
    return all;
  }

  private synchronized List<String> layReady(ThirdPartyRecord thirdParty, Kind kind) {
    if (closed) {
      throw new IllegalStateException("the custodian was closed");
    }
    if (server == null) {
      server = FileServer.start(registry, hostKey, manners);
    }
    String user = thirdParty.registration().name();
    Map<String, byte[]> pieces =
        new TreeMap<>(packing.apply(content.apply(exports.get(kind).apply(thirdParty))));
    List<String> laid = new ArrayList<>();
    for (Map.Entry<String, byte[]> piece : pieces.entrySet()) {
      String path =
          Addresses.RESOURCE
              + kind.place
              + thirdParty.bulkId()
              + (piece.getKey().isEmpty() ? "" : "/" + piece.getKey());
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
