package dev.greenlight.party.custodian.sftp;

import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.trust.SshProviders;
import dev.greenlight.trust.SshThreads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.cipher.BuiltinCiphers;
import org.apache.sshd.common.cipher.Cipher;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.io.IoSession;
import org.apache.sshd.common.kex.BuiltinDHFactories;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.session.SessionContext;
import org.apache.sshd.server.ServerBuilder;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.UserAuthFactory;
import org.apache.sshd.server.auth.password.UserAuthPasswordFactory;
import org.apache.sshd.server.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.server.session.ServerSessionImpl;
import org.apache.sshd.server.session.SessionFactory;
import org.apache.sshd.sftp.server.SftpFileSystemAccessor;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/**
 * A running SFTP server on loopback with a folder of its own, in which each Third Party has its
 * home. A file of the system lies beside these, for whoever should not get there.
 */
final class FileServer implements AutoCloseable {
  private static final int THREADS = 2;

  /** As LeftFolders of the run knows it. */
  private static final String PREFIX = "greenlight-sftp";

  /** Likewise. */
  private static final String LOCK = "in-use.lock";

  private final Path folder;
  private final FileChannel lock;
  private final SftpManners manners;
  private final SshServer server;

  private FileServer(Path folder, FileChannel lock, SftpManners manners, SshServer server) {
    this.folder = folder;
    this.lock = lock;
    this.manners = manners;
    this.server = server;
  }

  static FileServer start(Registry registry, HostKey hostKey, SftpManners manners) {
    try {
      Path folder = Files.createTempDirectory(PREFIX).toRealPath();
      FileChannel lock = lock(folder);
      try {
        write(folder.resolve("etc/passwd"), "root:x:0:0:root:/root:/bin/sh\n");
        SshServer server = server(registry, hostKey, manners, folder);
        FileServer started = new FileServer(folder, lock, manners, server);
        server.start();
        return started;
      } catch (IOException | RuntimeException e) {
        lock.close();
        delete(folder);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the SFTP server of the custodian cannot start", e);
    }
  }

  /** Ends with the process, however it ends: who finds the folder without it may take it away. */
  private static FileChannel lock(Path folder) throws IOException {
    FileChannel ours =
        FileChannel.open(
            folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    ours.lock();
    return ours;
  }

  @SuppressWarnings("deprecation") // that is why 3DES is the sin
  private static SshServer server(
      Registry registry, HostKey hostKey, SftpManners manners, Path folder) {
    SshProviders.keepPrivate();
    SshServer server = SshServer.setUpDefaultServer();
    server.setHost("localhost");
    server.setPort(0);
    server.setIoServiceFactoryFactory(SshThreads.of(THREADS));
    HostKey shown = manners.showsOtherHostKey() ? HostKey.create() : hostKey;
    server.setKeyPairProvider(KeyPairProvider.wrap(shown.keys()));
    // Both of RFC 9142; what withstands quantum computers takes ten times as long.
    server.setKeyExchangeFactories(
        NamedFactory.setUpTransformedFactories(
            false,
            List.of(BuiltinDHFactories.curve25519, BuiltinDHFactories.ecdhp256),
            ServerBuilder.DH2KEX));
    if (manners.offersWeakCipher()) {
      List<NamedFactory<Cipher>> ciphers = new ArrayList<>(server.getCipherFactories());
      ciphers.add(BuiltinCiphers.tripledescbc);
      server.setCipherFactories(ciphers);
    }
    if (manners.claimsSsh1()) {
      server.setSessionFactory(new OldSessions(server));
    }
    letIn(server, registry, manners);
    SftpSubsystemFactory.Builder files = new SftpSubsystemFactory.Builder();
    files.withFileSystemAccessor(
        manners.isWritable() ? SftpFileSystemAccessor.DEFAULT : new ReadOnlyFiles());
    server.setSubsystemFactories(List.of(files.build()));
    server.setFileSystemFactory(
        new VirtualFileSystemFactory() {
          @Override
          public Path getUserHomeDir(SessionContext session) {
            return folder.resolve(manners.home(session.getUsername()));
          }
        });
    return server;
  }

  private static void letIn(SshServer server, Registry registry, SftpManners manners) {
    List<UserAuthFactory> ways = new ArrayList<>(List.of(UserAuthPublicKeyFactory.INSTANCE));
    server.setPublickeyAuthenticator(
        (user, key, session) ->
            keyOf(registry, user).filter(own -> manners.known().test(own, key)).isPresent());
    if (manners.isOpenToAll()) {
      ways.add(UserAuthPasswordFactory.INSTANCE);
      server.setPasswordAuthenticator((user, password, session) -> true);
    }
    server.setUserAuthFactories(ways);
  }

  /** That of the client that its bulk data belongs to. */
  private static Optional<PublicKey> keyOf(Registry registry, String user) {
    return registry.thirdParties().stream()
        .filter(thirdParty -> thirdParty.registration().name().equals(user))
        .map(ThirdPartyRecord::adminClient)
        .map(client -> client.keys().getPublic())
        .findFirst();
  }

  /** Servers that speak SSH 1 too say so by their version (RFC 4253 section 5.1). */
  private static final class OldSessions extends SessionFactory {
    OldSessions(SshServer server) {
      super(server);
    }

    @Override
    protected ServerSessionImpl doCreateSession(IoSession connection) throws Exception {
      return new ServerSessionImpl(getServer(), connection) {
        @Override
        protected String resolveIdentificationString(String property) {
          return super.resolveIdentificationString(property).replace("SSH-2.0-", "SSH-1.99-");
        }
      };
    }
  }

  int port() {
    return server.getPort();
  }

  /**
   * Lays a file into the home of a Third Party.
   *
   * @param path from there, with a slash before it
   */
  void put(String user, String path, byte[] content) {
    Path file = folder.resolve(manners.home(user)).resolve(path.substring(1));
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lay " + path + " ready", e);
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    try {
      server.stop(true);
      lock.close();
      delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot tidy up " + folder, e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
