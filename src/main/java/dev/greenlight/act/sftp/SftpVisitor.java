package dev.greenlight.act.sftp;

import dev.greenlight.act.http.BoundedBody;
import dev.greenlight.act.http.Limits;
import dev.greenlight.record.Body;
import dev.greenlight.record.FileTransfer;
import dev.greenlight.record.FileTransfer.Deed;
import dev.greenlight.record.FileTransfer.Kind;
import dev.greenlight.record.FileTransfer.Reply;
import dev.greenlight.trust.SshProviders;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.future.AuthFuture;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/**
 * Visits SFTP servers, one deed a visit. Shows nothing to a server whose host key it does not know.
 * Thread-safe.
 */
public final class SftpVisitor {
  /** Bytes of names that are read of a folder, those left out included: more no test needs. */
  public static final int LISTING = 1 << 16;

  /** That of the network, that of the login and the file: each has its time. */
  private static final int ANSWERS = 3;

  /** Of a file that must not open, enough to show that it does. */
  private static final int GLANCE = 64;

  /** What begins with a dot is hidden, and a name neither leads elsewhere nor fills two lines. */
  private static final String FILE_NAME = "[^./\\p{Cntrl}][^/\\p{Cntrl}]*";

  private static final byte[] NOTE =
      "written by a conformance test\n".getBytes(StandardCharsets.US_ASCII);

  private final Limits limits;
  private final List<String> hostKeys;

  /**
   * @param limits of one answer, of which a visit needs several
   * @param hostKeys fingerprints of the keys that a server may show
   */
  public SftpVisitor(Limits limits, List<String> hostKeys) {
    this.limits = limits;
    this.hostKeys = List.copyOf(hostKeys);
  }

  /**
   * Loads the SSH library, which takes its time: it would count as that of the first server that is
   * visited.
   */
  public static void prepare() {
    SshProviders.keepPrivate();
    SshClient.setUpDefaultClient();
  }

  /** What came of a deed. */
  private record Done(Reply reply, Body content) {
    static Done of(Kind kind, String detail) {
      return new Done(new Reply(kind, detail), Body.NONE);
    }
  }

  /**
   * Makes a visit. Never throws for what the other side does.
   *
   * @param user who logs in
   */
  public FileTransfer visit(SftpAddress address, String user, Login login, Deed deed) {
    SshProviders.keepPrivate();
    long started = System.nanoTime();
    Introduction introduction = new Introduction(hostKeys);
    Done done = visit(address, user, login, deed, introduction, started);
    return new FileTransfer(
        address.toString(),
        login.title(),
        deed,
        introduction.server(),
        done.reply(),
        done.content(),
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started));
  }

  private Done visit(
      SftpAddress address,
      String user,
      Login login,
      Deed deed,
      Introduction introduction,
      long started) {
    SshClient client = Clients.with(login, introduction);
    AtomicBoolean late = new AtomicBoolean();
    client.start();
    Future<?> end =
        CompletableFuture.runAsync(
            () -> {
              late.set(true);
              client.close(true);
            },
            CompletableFuture.delayedExecutor(whole().toMillis(), TimeUnit.MILLISECONDS));
    try (ClientSession session =
        client.connect(user, address.host(), address.port()).verify(limits.time()).getSession()) {
      Done refused = logIn(session, login, introduction);
      Done done = refused == null ? act(session, address.path(), deed, started) : refused;
      return done.reply().kind() == Kind.NONE && late.get() ? Done.of(Kind.NONE, tooLate()) : done;
    } catch (IOException | RuntimeException e) {
      // The library ends in either way when the connection does, a stranger being met included.
      if (introduction.isStranger()) {
        return Done.of(Kind.STRANGER, introduction.hostKey());
      }
      return Done.of(Kind.NONE, late.get() ? tooLate() : inWords(e));
    } finally {
      end.cancel(true);
      client.close(true);
    }
  }

  private Duration whole() {
    return limits.time().multipliedBy(ANSWERS);
  }

  private String tooLate() {
    return "nothing came within "
        + limits.time().toSeconds()
        + " s (policy.limits.requestSeconds of the run file)";
  }

  /** What came instead of being let in; null for nothing. */
  private Done logIn(ClientSession session, Login login, Introduction introduction)
      throws IOException {
    if (login instanceof Login.Key key) {
      session.addPublicKeyIdentity(key.keys());
    } else if (login instanceof Login.Password password) {
      session.addPasswordIdentity(password.password());
    } else {
      session.setPasswordIdentityProvider(any -> List.of(""));
    }
    AuthFuture answer;
    boolean came;
    try {
      answer = session.auth();
      came = answer.await(limits.time());
    } finally {
      introduction.heard(session);
    }
    if (came && answer.isSuccess()) {
      return null;
    }
    if (introduction.isStranger()) {
      return Done.of(Kind.STRANGER, introduction.hostKey());
    }
    if (!came) {
      return Done.of(Kind.NONE, tooLate());
    }
    Throwable failure = answer.getException();
    return isRefusal(failure) ? Done.of(Kind.NOT_LET_IN, "") : Done.of(Kind.NONE, inWords(failure));
  }

  /**
   * That no way is left, or that there were too many attempts: which of them a server says, and
   * under which code, differs.
   */
  private static boolean isRefusal(Throwable failure) {
    if (!(failure instanceof SshException refusal)) {
      return false;
    }
    return switch (refusal.getDisconnectCode()) {
      case SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE,
          SshConstants.SSH2_DISCONNECT_ILLEGAL_USER_NAME ->
          true;
      case SshConstants.SSH2_DISCONNECT_PROTOCOL_ERROR,
          SshConstants.SSH2_DISCONNECT_BY_APPLICATION ->
          String.valueOf(refusal.getMessage()).toLowerCase(Locale.ROOT).contains("auth");
      default -> false;
    };
  }

  private Done act(ClientSession session, String path, Deed deed, long started) throws IOException {
    try (SftpClient files = SftpClientFactory.instance().createSftpClient(session)) {
      return switch (deed) {
        case READ -> read(files, path, started);
        case LIST -> list(files, path);
        case PEEK -> peek(files, path);
        case WRITE -> write(files, path);
        case DELETE -> {
          files.remove(path);
          yield Done.of(Kind.DONE, "");
        }
      };
    } catch (SftpException e) {
      return Done.of(
          Kind.REFUSED, SftpConstants.getStatusName(e.getStatus()) + ", " + e.getMessage());
    }
  }

  private Done read(SftpClient files, String path, long started) throws IOException {
    try (InputStream in = files.read(path)) {
      Body body = BoundedBody.read(in, limits.bodyBytes(), started + whole().toNanos());
      return new Done(new Reply(Kind.DONE, body.bytes() + " bytes"), body);
    }
  }

  /** Files only, hidden ones and folders left out. */
  private Done list(SftpClient files, String path) throws IOException {
    StringBuilder names = new StringBuilder();
    int count = 0;
    long heard = 0;
    boolean truncated = false;
    try (SftpClient.CloseableHandle folder = files.openDir(path)) {
      for (SftpClient.DirEntry each : files.listDir(folder)) {
        String name = each.getFilename();
        heard += name.getBytes(StandardCharsets.UTF_8).length + 1;
        truncated = heard > LISTING;
        if (truncated) {
          break;
        }
        if (each.getAttributes().isDirectory() || !name.matches(FILE_NAME)) {
          continue;
        }
        names.append(name).append('\n');
        count++;
      }
    }
    byte[] content = names.toString().getBytes(StandardCharsets.UTF_8);
    return new Done(
        new Reply(Kind.DONE, count + (truncated ? " files or more" : " files")),
        content.length == 0 ? Body.NONE : new Body("", content.length, truncated, content));
  }

  private static Done peek(SftpClient files, String path) throws IOException {
    try (SftpClient.CloseableHandle handle = files.open(path, OpenMode.Read)) {
      int count = files.read(handle, 0, new byte[GLANCE]);
      return Done.of(Kind.DONE, Math.max(0, count) + " bytes or more were readable");
    }
  }

  private static Done write(SftpClient files, String path) throws IOException {
    try (OutputStream out =
        files.write(path, OpenMode.Write, OpenMode.Create, OpenMode.Exclusive)) {
      out.write(NOTE);
    }
    return Done.of(Kind.DONE, "");
  }

  private static String inWords(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return cause instanceof ConnectException
        ? "the connection was refused"
        : cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
