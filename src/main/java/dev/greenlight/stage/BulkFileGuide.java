package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.act.sftp.SftpAddress;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibit;
import dev.greenlight.record.FileTransfer;
import dev.greenlight.record.FileTransfer.Deed;
import dev.greenlight.record.FileTransfer.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows the bulk files of the target: has them announced, and goes there, once each. */
public final class BulkFileGuide {
  /** With one alone it could not be told whether all are in the file. */
  private static final int CUSTOMERS = 2;

  private final Stage stage;
  private final ProtectedResource kind;
  private final ResourceGuide resources;
  private final SftpWay way;

  /**
   * @param kind of the data: bulk data of energy, or of who the customers are
   */
  public BulkFileGuide(Stage stage, ProtectedResource kind) {
    this.stage = stage;
    this.kind = kind;
    this.resources = new ResourceGuide(stage);
    this.way = new SftpWay(stage);
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

  /** Whom the first address names, else whom the run file names. */
  String user(SftpAddress address) {
    return way.user(address, usable().get(0).user());
  }

  /** Has the own bulk file announced anew. */
  Announced announceAgain() {
    return announce(stage.pixit().thirdParty());
  }

  private String keep(String role, Exhibit exhibit) {
    return stage.journal().exhibit(null, role, exhibit);
  }

  /**
   * Where the own bulk file is: where several servers are named, on the first that answers.
   *
   * @throws NotReached when no notification says
   */
  public SftpAddress own() {
    List<SftpAddress> usable = usable();
    boolean isOneServer =
        usable.stream().map(each -> each.host() + ":" + each.port()).distinct().count() == 1;
    return isOneServer
        ? usable.get(0)
        : fetched().visits().stream()
            .filter(visit -> visit.transfer().reply().kind() != Kind.NONE)
            .map(BulkFetch.Fetched.Visit::address)
            .findFirst()
            .orElse(usable.get(0));
  }

  /**
   * The addresses that are named and lead anywhere; that there are others is told where the
   * notification is judged.
   *
   * @throws NotReached when there is none
   */
  private List<SftpAddress> usable() {
    List<SftpAddress> usable = usable(announced());
    if (usable.isEmpty()) {
      throw new NotReached(milestone(), "no notification names a bulk file by an address of sftp");
    }
    return usable;
  }

  private static List<SftpAddress> usable(Announced announced) {
    return announced.files().stream()
        .flatMap(each -> SftpAddress.ifUsable(each).stream())
        .distinct()
        .toList();
  }

  /**
   * Where that of the other Third Party is.
   *
   * @throws NotCarriedOut when no notification says
   * @throws NotServed when that is where the own one is
   */
  public SftpAddress foreign(RunFile.ThirdParty other) {
    SftpAddress own = own();
    Set<SftpAddress> ours = Set.copyOf(usable());
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
        usable(announced).stream()
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
                            return way.visit(address, user, way.registered(), deed, room);
                          }

                          @Override
                          public String keep(FileTransfer visit) {
                            return BulkFileGuide.this.keep("bulk file", visit);
                          }
                        },
                        way.limit())
                    .all(usable()));
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
}
