package dev.greenlight.run;

import dev.greenlight.act.http.Bell;
import dev.greenlight.model.RunFile;
import dev.greenlight.party.thirdparty.Notification;
import dev.greenlight.party.thirdparty.ThirdPartyListener;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Header;
import dev.greenlight.stage.CallbackDoor;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The redirect endpoint of our Third Party, as the stage sees it. */
final class ListeningDoor implements CallbackDoor {
  private static final Pattern RESOURCES =
      Pattern.compile("<(?:\\w+:)?resources\\s*>([^<]{1,2000})</");

  private final ThirdPartyListener listener;
  private final Duration patience;
  private final Duration settling;

  ListeningDoor(ThirdPartyListener listener, RunFile.Policy policy) {
    this.listener = listener;
    this.patience = Duration.ofSeconds(policy.requestSeconds());
    this.settling = Duration.ofSeconds(policy.settleSeconds());
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
    return (uri, wait) ->
        listener
            .notifications()
            .await(notification -> named(notification, uri).isPresent(), wait)
            .flatMap(notification -> named(notification, uri));
  }

  @Override
  public Optional<Message> notification(String resource, Duration atMost) {
    try {
      return listener
          .notifications()
          .await(notification -> mentions(notification, resource), atMost)
          .map(notification -> new Message(notification.contentType(), notification.body()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  @Override
  public void refuseNotification(String resource) {
    listener.refuseOnce(notification -> mentions(notification, resource));
  }

  /** By whatever scheme, for the wrong one is for others to say. */
  private static boolean mentions(Notification notification, String resource) {
    return resources(notification)
        .anyMatch(named -> withoutScheme(bare(named)).equals(withoutScheme(bare(resource))));
  }

  private static String withoutScheme(String uri) {
    return uri.substring(uri.indexOf(':') + 1);
  }

  /** The resource of a BatchList that is what was asked for, whatever its query. */
  private static Optional<String> named(Notification notification, String uri) {
    return resources(notification).filter(resource -> bare(resource).equals(bare(uri))).findFirst();
  }

  private static Stream<String> resources(Notification notification) {
    return RESOURCES
        .matcher(notification.body())
        .results()
        .map(match -> match.group(1).strip().replace("&amp;", "&"));
  }

  private static String bare(String uri) {
    return uri.replaceFirst("[?#].*", "");
  }

  private Callback callback(dev.greenlight.party.thirdparty.Callback arrived) {
    List<Header> parameters =
        arrived.parameters().list().stream()
            .map(parameter -> new Header(parameter.name(), parameter.value()))
            .toList();
    return new Callback(listener.at(arrived.path()).toString(), parameters);
  }
}
