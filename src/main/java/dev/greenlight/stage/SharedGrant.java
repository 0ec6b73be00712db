package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.resource.EspiFields;
import dev.greenlight.act.resource.ProtectedResource;
import java.time.Instant;
import java.util.stream.Stream;

/** The grant that everybody reads with. */
public final class SharedGrant {
  private static final ProtectedResource AUTHORIZATION = ProtectedResource.AUTHORIZATION;

  private SharedGrant() {}

  /**
   * The earliest time at which it may have been granted: when the run began, or where its
   * Authorization says that it began sooner, as that of a custodian that keeps one for years.
   *
   * @throws NotServed where consents are remembered, so that it may be as old as that
   */
  public static Instant since(Stage stage) {
    if (stage.pixit().denier().isPresent()) {
      throw new NotServed(
          "consents are remembered (pixit.denier): since when this one holds is not known");
    }
    return Stream.concat(Stream.of(stage.pool().opened()), begun(stage))
        .min(Instant::compareTo)
        .orElseThrow();
  }

  private static Stream<Instant> begun(Stage stage) {
    try {
      byte[] answer =
          new ResourceGuide(stage).opened(AUTHORIZATION).exchange().response().body().content();
      return EspiFields.of(AUTHORIZATION.title(), answer, "authorizedPeriod", "start").stream()
          .filter(start -> start.matches("\\d{1,11}"))
          .map(start -> Instant.ofEpochSecond(Long.parseLong(start)));
    } catch (NotCarriedOut notHad) {
      // That is for other cases to tell; then the run is all that is known.
      return Stream.empty();
    }
  }
}
