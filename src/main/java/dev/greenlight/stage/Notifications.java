package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.resource.BatchList;
import dev.greenlight.act.sftp.SftpAddress;
import dev.greenlight.act.sut.Matter;
import dev.greenlight.model.HookKind;
import dev.greenlight.model.WebAddress;
import dev.greenlight.record.Exhibit;
import dev.greenlight.record.Fact;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Makes the Data Custodian notify, and puts on record whatever arrives from then on: what it is
 * worth is for the judge to say.
 */
public final class Notifications {
  /** What does not come near a flood. */
  private static final int MOST = 1000;

  /** What stands before the roles of what the other Third Party is told. */
  private static final String OTHERS = "other ";

  private final Stage stage;
  private final BiConsumer<String, Exhibit> record;
  private boolean files;

  public Notifications(Scene scene) {
    this(scene.stage(), scene::put);
  }

  /**
   * @param record takes what is put on record, by role
   */
  Notifications(Stage stage, BiConsumer<String, Exhibit> record) {
    this.stage = stage;
    this.record = record;
  }

  /**
   * Has a resource notified of.
   *
   * @return the addresses by which it is named, as written; none where nothing that names it
   *     arrived
   * @throws NotCarriedOut when the target cannot be made to, or sends too many
   */
  public List<String> of(String uri) {
    WebAddress wanted = WebAddress.of(uri);
    List<CallbackDoor.Message> heard =
        make(
            uri,
            arrived -> arrived.stream().anyMatch(message -> BatchList.names(message.body(), uri)));
    files = heard.stream().flatMap(Notifications::files).findAny().isPresent();
    return addresses(heard, wanted);
  }

  /**
   * Hears what is told of a resource once it was read: where it is made ready in the background, a
   * notification says so. Not on record: there need be none.
   *
   * @param reading reads it
   * @return the addresses by which it is named, as written; none where nothing arrived in the time
   *     that things may take to settle
   */
  public List<String> afterReading(String uri, Runnable reading) {
    CallbackDoor.Point since = stage.door().now();
    reading.run();
    return addresses(
        stage
            .door()
            .notifications(
                since,
                arrived ->
                    arrived.stream().anyMatch(message -> BatchList.names(message.body(), uri)),
                settling()),
        WebAddress.of(uri));
  }

  private static List<String> addresses(List<CallbackDoor.Message> heard, WebAddress wanted) {
    return heard.stream()
        .flatMap(message -> BatchList.resources(message.body()).stream())
        .filter(named -> wanted.isSamePlaceAs(WebAddress.of(named)))
        .distinct()
        .toList();
  }

  /** Whether any of those that {@link #of} heard names a file of SFTP. */
  public boolean haveNamedFiles() {
    return files;
  }

  /**
   * Has a resource notified of, and puts on record all that is told since then, and as long after
   * it as things may take to settle.
   *
   * @param since from when on
   * @throws NotCarriedOut when the target cannot be made to, or sends too many
   */
  public void allSince(CallbackDoor.Point since, String uri) {
    make(
        more(stage.door()::notifications, settling()),
        since,
        uri,
        arrived -> arrived.stream().anyMatch(message -> BatchList.names(message.body(), uri)));
  }

  /**
   * Waits to be told of a resource, of which something has happened meanwhile.
   *
   * @param since from when on it may have been told
   * @throws NotCarriedOut when too many notifications arrive
   */
  public void heardOf(String uri, CallbackDoor.Point since) {
    hear(
        stage.door()::notifications,
        since,
        uri,
        arrived -> arrived.stream().anyMatch(message -> BatchList.names(message.body(), uri)));
  }

  /**
   * Has a resource notified of, and refuses the first that names it.
   *
   * @throws NotCarriedOut when the target cannot be made to, or sends too many
   */
  public void refusedOf(String uri) {
    stage.door().refuseNotification(uri);
    make(
        uri,
        arrived ->
            arrived.stream()
                    .dropWhile(CallbackDoor.Message::taken)
                    .filter(message -> BatchList.names(message.body(), uri))
                    .count()
                > 1);
  }

  /**
   * Has a resource of the first Third Party notified of, and puts on record what the other one is
   * told meanwhile.
   *
   * @throws NotCarriedOut when the target cannot be made to, or sends too many
   */
  public void overheardOf(String uri) {
    Predicate<List<CallbackDoor.Message>> named =
        arrived -> arrived.stream().anyMatch(message -> BatchList.names(message.body(), uri));
    CallbackDoor.Point since = stage.door().now();
    make(stage.door()::notifications, since, uri, named);
    List<CallbackDoor.Message> overheard =
        stage.door().notificationsOfOther(since, named, settling());
    keep(OTHERS, overheard);
  }

  /**
   * Has a resource of the other Third Party notified of, on record by itself: what the custodian
   * would never tell it says nothing by its absence.
   *
   * @return whether it was told of it
   * @throws NotCarriedOut when the target cannot be made to, or sends too many
   */
  public boolean reachesOther(String uri) {
    Predicate<CallbackDoor.Message> names = message -> BatchList.names(message.body(), uri);
    return new Notifications(
            stage, (role, exhibit) -> stage.journal().exhibit(null, "control " + role, exhibit))
            .make(
                stage.door()::notificationsOfOther,
                stage.door().now(),
                uri,
                arrived -> arrived.stream().anyMatch(names))
            .stream()
            .anyMatch(names);
  }

  /**
   * Has bulk data notified of that is laid ready as a file. One that names it otherwise does not
   * end the waiting: that of the file may come after it. Nor does that of the first file: where
   * there are several, each may have a notification of its own.
   *
   * @return addresses of the files that are named
   * @throws NotCarriedOut when the target cannot be made to, or sends too many
   */
  List<String> filesOf(String uri) {
    return filesOf(stage.door()::notifications, uri);
  }

  /** The same of the other Third Party, which may be told elsewhere. */
  List<String> filesOfOther(String uri) {
    return filesOf(stage.door()::notificationsOfOther, uri);
  }

  private List<String> filesOf(Ear ear, String uri) {
    return make(
            more(ear, settling()),
            stage.door().now(),
            uri,
            arrived -> arrived.stream().flatMap(Notifications::files).findAny().isPresent())
        .stream()
        .flatMap(Notifications::files)
        .distinct()
        .toList();
  }

  /** Goes on hearing, when enough has come, for as long as the rest may take. */
  static Ear more(Ear ear, Duration settling) {
    return (since, enough, atMost) -> {
      List<CallbackDoor.Message> first = ear.hear(since, enough, atMost);
      return enough.test(first) ? ear.hear(since, unused -> false, settling) : first;
    };
  }

  private Duration settling() {
    return Duration.ofSeconds(stage.runFile().policy().settleSeconds());
  }

  private static Stream<String> files(CallbackDoor.Message message) {
    return BatchList.resources(message.body()).stream().filter(SftpAddress::isOne);
  }

  /** Whose notifications are waited for. */
  interface Ear {
    List<CallbackDoor.Message> hear(
        CallbackDoor.Point since, Predicate<List<CallbackDoor.Message>> enough, Duration atMost);
  }

  /** Roles of all that it may put on record. */
  public static String[] roles() {
    return Stream.concat(
            Stream.of("resource", "waited", "unheard"),
            Stream.of("", OTHERS)
                .flatMap(
                    whose ->
                        Stream.iterate(1, place -> place <= MOST, place -> place + 1)
                            .flatMap(
                                place ->
                                    Stream.of(
                                        whose + "notification " + place,
                                        whose + "type " + place,
                                        whose + "reply " + place))))
        .toArray(String[]::new);
  }

  private List<CallbackDoor.Message> make(
      String uri, Predicate<List<CallbackDoor.Message>> enough) {
    return make(stage.door()::notifications, stage.door().now(), uri, enough);
  }

  private List<CallbackDoor.Message> make(
      Ear ear, CallbackDoor.Point since, String uri, Predicate<List<CallbackDoor.Message>> enough) {
    stage
        .hooks()
        .orElseThrow(() -> new NotCarriedOut("the run file names no hooks (pixit.hooks)"))
        .call(
            stage.pixit().hooks().flatMap(HookKind.NOTIFICATION::of),
            "make the Data Custodian notify",
            Matter.of(HookKind.NOTIFICATION.thing(), uri));
    return hear(ear, since, uri, enough);
  }

  private List<CallbackDoor.Message> hear(
      Ear ear, CallbackDoor.Point since, String uri, Predicate<List<CallbackDoor.Message>> enough) {
    Duration patience = Duration.ofSeconds(stage.runFile().policy().waitSeconds());
    record.accept("resource", new Fact(uri));
    record.accept("waited", new Fact(Long.toString(patience.toSeconds())));
    List<CallbackDoor.Message> arrived = ear.hear(since, enough, patience);
    keep("", arrived);
    stage.door().unheard(since).ifPresent(reason -> record.accept("unheard", new Fact(reason)));
    return arrived;
  }

  private void keep(String whose, List<CallbackDoor.Message> arrived) {
    if (arrived.size() > MOST) {
      throw new NotCarriedOut(
          "more than " + MOST + " notifications arrived while one was waited for");
    }
    for (int i = 0; i < arrived.size(); i++) {
      CallbackDoor.Message message = arrived.get(i);
      int place = i + 1;
      record.accept(whose + "notification " + place, new Fact(message.body()));
      record.accept(whose + "type " + place, new Fact(message.contentType()));
      record.accept(whose + "reply " + place, new Fact(message.taken() ? "200" : "503"));
    }
  }
}
