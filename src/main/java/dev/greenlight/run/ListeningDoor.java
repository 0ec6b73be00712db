package dev.greenlight.run;

import dev.greenlight.act.http.Bell;
import dev.greenlight.act.resource.BatchList;
import dev.greenlight.model.Policy;
import dev.greenlight.model.WebAddress;
import dev.greenlight.party.thirdparty.Notification;
import dev.greenlight.party.thirdparty.NotificationLog;
import dev.greenlight.party.thirdparty.ThirdPartyListener;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Header;
import dev.greenlight.stage.CallbackDoor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The endpoints of our Third Party, as the stage sees them. */
final class ListeningDoor implements CallbackDoor {
  private final ThirdPartyListener listener;
  private final Duration patience;
  private final Duration settling;
  private final Optional<String> doubt;
  private final Earshot.Others others;
  private final Map<WebAddress, Awaited> awaited = new ConcurrentHashMap<>();

  /**
   * @param doubt why it would say nothing of the target that no notification arrives; empty where
   *     it would
   * @param others where other Third Parties are notified: what is told there is no answer to what
   *     the first one waits for
   */
  ListeningDoor(
      ThirdPartyListener listener, Policy policy, Optional<String> doubt, Earshot.Others others) {
    this.listener = listener;
    this.patience = Duration.ofSeconds(policy.requestSeconds());
    this.settling = Duration.ofSeconds(policy.settleSeconds());
    this.doubt = doubt;
    this.others = others;
  }

  @Override
  public Optional<Callback> arrival(String state) {
    return await(state, patience);
  }

  @Override
  public Optional<Callback> lateArrival(String state) {
    return await(state, settling);
  }

  private Optional<Callback> await(String state, Duration atMost) {
    try {
      return listener.awaitCallback(state, atMost).map(this::callback);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  @Override
  public Bell bell() {
    return new NotificationBell(listener.notifications(), 0, this::isAwaited);
  }

  private void isAwaited(String uri, long since) {
    awaited.putIfAbsent(
        WebAddress.of(uri), new Awaited(uri, new Point(since, listener.failedHandshakes())));
  }

  @Override
  public List<Awaited> awaited() {
    return List.copyOf(awaited.values());
  }

  @Override
  public Point now() {
    return new Point(listener.notifications().end(), listener.failedHandshakes());
  }

  @Override
  public List<Message> notifications(
      Point since, Predicate<List<Message>> enough, Duration atMost) {
    return notifications(since, this::isForFirst, enough, atMost);
  }

  @Override
  public Optional<String> deafForOther() {
    return others.doubt();
  }

  @Override
  public List<Message> notificationsOfOther(
      Point since, Predicate<List<Message>> enough, Duration atMost) {
    return notifications(since, this::isForSecond, enough, atMost);
  }

  private boolean isForSecond(Notification notification) {
    return others.second().isEmpty()
        ? isForFirst(notification)
        : notification.path().equals(others.second());
  }

  private boolean isForFirst(Notification notification) {
    return !others.paths().contains(notification.path());
  }

  private List<Message> notifications(
      Point since,
      Predicate<Notification> whose,
      Predicate<List<Message>> enough,
      Duration atMost) {
    try {
      return messages(
          listener
              .notifications()
              .await(
                  since.notifications(), arrived -> enough.test(messages(arrived, whose)), atMost),
          whose);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }

  private static List<Message> messages(List<Notification> arrived, Predicate<Notification> whose) {
    return arrived.stream()
        .filter(whose)
        .map(each -> new Message(each.contentType(), each.body(), each.taken()))
        .toList();
  }

  @Override
  public Optional<String> unheard(Point since) {
    return doubt.or(
        () ->
            listener.failedHandshakes() > since.failedHandshakes()
                ? Optional.of(
                    "somebody began to connect to where Greenlight listens and gave up: a custodian"
                        + " that does not trust its certificate cannot notify it")
                : Optional.empty());
  }

  @Override
  public void refuseNotification(String resource) {
    listener.refuseOnce(
        notification -> isForFirst(notification) && BatchList.names(notification.body(), resource));
  }

  /** Rings for notifications that arrived since a position. */
  private record NotificationBell(
      NotificationLog notifications, long since, BiConsumer<String, Long> awaited) implements Bell {
    @Override
    public Optional<String> await(String uri, Duration patience) throws InterruptedException {
      awaited.accept(uri, since);
      WebAddress wanted = WebAddress.of(uri);
      return notifications
          .await(since, arrived -> named(arrived, wanted).findAny().isPresent(), patience)
          .stream()
          .flatMap(notification -> named(List.of(notification), wanted))
          .findFirst();
    }

    private static Stream<String> named(List<Notification> arrived, WebAddress wanted) {
      return arrived.stream()
          .flatMap(notification -> BatchList.resources(notification.body()).stream())
          .filter(resource -> WebAddress.of(resource).equals(wanted));
    }

    @Override
    public Bell fromNow() {
      return new NotificationBell(notifications, notifications.end(), awaited);
    }
  }

  private Callback callback(dev.greenlight.party.thirdparty.Callback arrived) {
    List<Header> parameters =
        arrived.parameters().list().stream()
            .map(parameter -> new Header(parameter.name(), parameter.value()))
            .toList();
    return new Callback(listener.at(arrived.path()).toString(), parameters);
  }
}
