package dev.greenlight.stage;

import dev.greenlight.act.resource.BatchList;
import dev.greenlight.model.WebAddress;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the other Third Party is told of something that happened. Not on record: none need come. */
public final class NewsOfOther {
  private final Stage stage;

  public NewsOfOther(Stage stage) {
    this.stage = stage;
  }

  /**
   * Hears what it was told of a resource, or of what is below it.
   *
   * @param uri of the resource
   * @param since from when on it may have been told
   * @return the addresses by which it is named, as written, of its server and scheme; none where
   *     nothing arrives in the time that things may take to settle
   */
  public List<String> of(String uri, CallbackDoor.Point since) {
    WebAddress wanted = WebAddress.of(uri);
    Predicate<String> isOfIt = named -> isBelow(WebAddress.of(named), wanted);
    Duration settling = Duration.ofSeconds(stage.runFile().policy().settleSeconds());
    return named(
            stage
                .door()
                .notificationsOfOther(since, arrived -> named(arrived).anyMatch(isOfIt), settling))
        .filter(isOfIt)
        .distinct()
        .toList();
  }

  private static boolean isBelow(WebAddress named, WebAddress wanted) {
    return named.scheme().equals(wanted.scheme())
        && named.authority().equals(wanted.authority())
        && (named.path().equals(wanted.path()) || named.path().startsWith(wanted.path() + "/"));
  }

  private static Stream<String> named(List<CallbackDoor.Message> heard) {
    return heard.stream().flatMap(message -> BatchList.resources(message.body()).stream());
  }
}
