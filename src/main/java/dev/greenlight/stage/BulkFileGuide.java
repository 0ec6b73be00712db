package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.http.Limits;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.act.sftp.Login;
import dev.greenlight.act.sftp.SftpAddress;
import dev.greenlight.act.sftp.SftpVisitor;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.Sftp;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibit;
import dev.greenlight.record.FileTransfer;
import dev.greenlight.record.FileTransfer.Deed;
import dev.greenlight.record.FileTransfer.Kind;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows the bulk files of the target: has them announced, and goes there, once each. */
public final class BulkFileGuide {
  private static final long MEGABYTE = 1 << 20;
  private static final int UNLIKELY = 16;

  /** Every server has something like it, and no Third Party has business there. */
  private static final String OF_SYSTEM = "/etc/passwd";

  /** With one alone it could not be told whether all are in the file. */
  private static final int CUSTOMERS = 2;

  private final Stage stage;
  private final ProtectedResource kind;
  private final ResourceGuide resources;

  /**
   * @param kind of the data: bulk data of energy, or of who the customers are
   */
  public BulkFileGuide(Stage stage, ProtectedResource kind) {
    this.stage = stage;
    this.kind = kind;
    this.resources = new ResourceGuide(stage);
  }

  /**
   * What came when the target was asked to notify.
   *
   * @param exhibits ids in the journal by role
   * @param files addresses that were named
   */
  public record Announced(Map<String, String> exhibits, List<String> files) {
    public Announced {
      exhibits = Map.copyOf(exhibits);
      files = List.copyOf(files);
    }
  }

  /**
   * What the run file says of SFTP.
   *
   * @throws NotPlayable when it says nothing
   */
  public Sftp settings() {
    return stage
        .pixit()
        .sftp()
        .orElseThrow(
            () ->
                new NotPlayable(
                    "the run file does not say how the Third Party logs in by SFTP (pixit.sftp)"));
  }

  private Milestone milestone() {
    return kind == ProtectedResource.CUSTOMER_BULK
        ? Milestone.CUSTOMER_BULK_FILE
        : Milestone.BULK_FILE;
  }

  /** The notification of the own bulk file; sent for now if nobody has before. */
  public Announced announced() {
    return stage
        .leases()
        .take(
            new Leased.BulkNotification(stage.pixit().thirdParty(), kind),
            () -> {
              stage.pixit().customers().stream()
                  .limit(CUSTOMERS)
                  .forEach(each -> stage.pool().shared(each, stage.pixit().thirdParty()));
              return announce(stage.pixit().thirdParty());
            });
  }

  private Announced announce(RunFile.ThirdParty thirdParty) {
    Map<String, String> exhibits = new LinkedHashMap<>();
    String bulk =
        kind == ProtectedResource.CUSTOMER_BULK
            ? new CustomerGuide(stage).bulk(thirdParty)
            : new ResourceAddresses(stage).bulk(thirdParty);
    Notifications notifications =
        new Notifications(stage, (role, exhibit) -> exhibits.put(role, keep(role, exhibit)));
    boolean isOwn = thirdParty.equals(stage.pixit().thirdParty());
    List<String> files =
        stage
            .clock()
            .during(
                () -> {},
                () -> isOwn ? notifications.filesOf(bulk) : notifications.filesOfOther(bulk));
    return new Announced(exhibits, files);
  }

  private String keep(String role, Exhibit exhibit) {
    return stage.journal().exhibit(null, role, exhibit);
  }

  /**
   * Where the own bulk file is.
   *
   * @throws NotReached when no notification says
   */
  public SftpAddress own() {
    return announced().files().stream()
        .findFirst()
        .map(SftpAddress::of)
        .orElseThrow(
            () ->
                new NotReached(
                    milestone(), "no notification names a bulk file by an address of sftp"));
  }

  /**
   * Where that of the other Third Party is.
   *
   * @throws NotCarriedOut when no notification says
   * @throws NotServed when that is where the own one is
   */
  public SftpAddress foreign(RunFile.ThirdParty other) {
    SftpAddress own = own();
    Set<SftpAddress> ours =
        announced().files().stream().map(SftpAddress::of).collect(Collectors.toSet());
    Announced announced =
        stage
            .leases()
            .take(
                new Leased.BulkNotification(other, kind),
                () -> {
                  stage.pool().shared(stage.pixit().customers().get(0), other);
                  return announce(other);
                });
    SftpAddress foreign =
        announced.files().stream()
            .map(SftpAddress::of)
            .filter(each -> !ours.contains(each))
            .findFirst()
            .orElseThrow(
                () ->
                    new NotCarriedOut(
                        "no notification names the bulk file of the other Third Party by an address"
                            + " of sftp"));
    if (foreign.host().equals(own.host())
        && foreign.port() == own.port()
        && foreign.path().equals(own.path())) {
      throw new NotServed(
          "the bulk files of both Third Parties have one path ("
              + own.path()
              + "), each in a home of its own");
    }
    return foreign;
  }

  /** What came of the visits to the own bulk files; made now if nobody has before. */
  private BulkFetch.Fetched fetched() {
    return stage
        .leases()
        .take(
            new Leased.BulkVisits(kind),
            () ->
                new BulkFetch(
                        new BulkFetch.Way() {
                          @Override
                          public FileTransfer visit(SftpAddress address, Deed deed, long room) {
                            String user = address.user().orElseGet(() -> user(address));
                            return during(
                                () -> visitor(room).visit(address, user, registered(), deed));
                          }

                          @Override
                          public String keep(FileTransfer visit) {
                            return BulkFileGuide.this.keep("bulk file", visit);
                          }
                        },
                        limit())
                    .all(
                        Stream.concat(
                                Stream.of(own()),
                                announced().files().stream().skip(1).map(SftpAddress::of))
                            .toList()));
  }

  /** Ids in the journal of all that came, folders that were listed included. */
  public List<String> visits() {
    return fetched().visits().stream().map(BulkFetch.Fetched.Visit::exhibit).toList();
  }

  /** Those of the files alone. */
  public List<String> files() {
    return fetched().visits().stream()
        .filter(each -> !each.isFolder())
        .map(BulkFetch.Fetched.Visit::exhibit)
        .toList();
  }

  /** Why there may be more than was fetched; empty where there is not. */
  public Optional<String> left() {
    return fetched().left();
  }

  /** What lies in the folders that are named and is no feed; empty for nothing. */
  public Optional<String> passedOver() {
    List<SftpAddress> others = fetched().passedOver();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(others.stream().map(SftpAddress::toString).collect(Collectors.joining(" ")));
  }

  /**
   * The first bulk file, for those who try what must not be: where nothing opens, it proves
   * nothing.
   *
   * @throws NotReached when none opens
   */
  public SftpAddress opened() {
    List<BulkFetch.Fetched.Visit> visits = fetched().visits();
    return visits.stream()
        .filter(each -> !each.isFolder() && each.transfer().isDone())
        .findFirst()
        .map(BulkFetch.Fetched.Visit::address)
        .orElseThrow(
            () -> {
              FileTransfer.Reply reply = visits.get(visits.size() - 1).transfer().reply();
              return new NotReached(
                  reply.kind() == Kind.STRANGER ? Milestone.HOST_KEY : milestone(),
                  "the bulk file does not open to the Third Party: " + reply.told());
            });
  }

  /**
   * Which Authorizations the Third Party has, now.
   *
   * @throws NotReached when that does not open
   */
  public Exchange authorizations() {
    ProtectedResource feed = ProtectedResource.AUTHORIZATION_FEED;
    Exchange answer =
        resources.get(
            new ResourceAddresses(stage).of(feed),
            "Bearer " + new ResourceTokens(stage).good(feed.opener()));
    if (!answer.answered() || answer.response().status() != 200) {
      throw new NotReached(
          Milestone.opened(feed), feed.title() + " does not open to the right token", answer);
    }
    return answer;
  }

  /** A file of the system, on the way up from the own one. */
  public SftpAddress throughDots() {
    return opened().throughDots(OF_SYSTEM);
  }

  /** The same by its full path. */
  public SftpAddress byFullPath() {
    return opened().at(OF_SYSTEM);
  }

  /** Looks whether a file can be read, or a folder listed, with the registered credentials. */
  public FileTransfer peek(SftpAddress address) {
    FileTransfer file = visit(address, registered(), Deed.PEEK);
    if (file.reply().kind() != Kind.REFUSED) {
      return file;
    }
    FileTransfer folder = visit(address, registered(), Deed.LIST);
    return folder.isDone() ? folder : file;
  }

  /** Goes to the own file with other credentials. */
  public FileTransfer goWith(Login login) {
    return visit(own(), login, Deed.PEEK);
  }

  /** Goes there with a password of nobody. */
  public FileTransfer goWithUnknownPassword() {
    return goWith(Login.unknownPassword(stage.words().of(UNLIKELY)));
  }

  /** Makes a file beside the own one, and takes it away again. */
  public FileTransfer write() {
    SftpAddress beside = opened().beside("conformance-test-" + stage.words().of(UNLIKELY));
    FileTransfer visit = visit(beside, registered(), Deed.WRITE);
    if (visit.isDone()) {
      keep(
          "tidied up",
          afterwards(
              () -> visitor(limit()).visit(beside, user(beside), registered(), Deed.DELETE)));
    }
    return visit;
  }

  /** Deletes the own file, and has it announced anew where that succeeds. */
  public FileTransfer delete() {
    FileTransfer visit = visit(opened(), registered(), Deed.DELETE);
    if (visit.isDone()) {
      afterwards(() -> announce(stage.pixit().thirdParty()));
    }
    return visit;
  }

  private <T> T afterwards(Supplier<T> work) {
    return stage.clock().afterwards(work);
  }

  private FileTransfer visit(SftpAddress address, Login login, Deed deed) {
    String user = user(address);
    return during(() -> visitor(limit()).visit(address, user, login, deed));
  }

  private FileTransfer during(Supplier<FileTransfer> visit) {
    return stage.clock().during(() -> {}, visit);
  }

  private long limit() {
    return stage.runFile().policy().bodyMegabytes() * MEGABYTE;
  }

  private SftpVisitor visitor(long bytes) {
    return new SftpVisitor(
        new Limits(Duration.ofSeconds(stage.runFile().policy().requestSeconds()), bytes),
        settings().hostKeys());
  }

  /** Whom the own address names, else whom the run file names. */
  private String user(SftpAddress address) {
    return own()
        .user()
        .or(() -> settings().user())
        .orElseThrow(
            () ->
                new NotPlayable(
                    address + " names no user, nor does the run file (pixit.sftp.user)"));
  }

  private Login registered() {
    Optional<String> key = settings().key().map(stage.secrets()::of);
    return key.map(Login::registeredKey)
        .orElseGet(
            () ->
                Login.registeredPassword(stage.secrets().of(settings().password().orElseThrow())));
  }
}
