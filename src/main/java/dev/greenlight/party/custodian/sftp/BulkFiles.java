package dev.greenlight.party.custodian.sftp;

import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The bulk data of each Third Party as a file, made anew whenever it is asked for. */
public final class BulkFiles implements AutoCloseable {
  private static final String FOLDER = Addresses.RESOURCE + "/Batch/Bulk/";

  private final Registry registry;
  private final HostKey hostKey;
  private final SftpManners manners = new SftpManners();
  private Function<ThirdPartyRecord, byte[]> export = thirdParty -> new byte[0];
  private UnaryOperator<byte[]> content = UnaryOperator.identity();
  private BinaryOperator<String> naming = (file, resource) -> file;
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
   * Names a file otherwise: by its own address and that of the resource. Called before the first
   * file only.
   */
  public void nameBy(BinaryOperator<String> other) {
    naming = other;
  }

  /** How the server behaves. */
  public SftpManners manners() {
    return manners;
  }

  /** What a notification of that resource names: its file, where it is bulk data. */
  public String addressOf(String resource) {
    return registry.thirdParties().stream()
        .filter(thirdParty -> resource.endsWith("/Bulk/" + thirdParty.bulkId()))
        .findFirst()
        .map(thirdParty -> naming.apply(layReady(thirdParty), resource))
        .orElse(resource);
  }

  private synchronized String layReady(ThirdPartyRecord thirdParty) {
    if (closed) {
      throw new IllegalStateException("the custodian was closed");
    }
    if (server == null) {
      server = FileServer.start(registry, hostKey, manners);
    }
    String user = thirdParty.registration().name();
    String path = FOLDER + thirdParty.bulkId();
    server.put(user, path, content.apply(export.apply(thirdParty)));
    return "sftp://" + user + "@localhost:" + server.port() + path;
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
