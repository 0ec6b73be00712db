package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.resource.EspiFields;
import dev.greenlight.record.Exchange;

/** An Authorization that was made without OAuth: all that is known of it, it says itself. */
public final class OfflineAuthorization {
  private OfflineAuthorization() {}

  /**
   * Where its data is, as the answer says that holds it.
   *
   * @throws NotCarriedOut when it does not
   */
  public static String resourceUri(Exchange answer) {
    return field(answer, "resourceURI");
  }

  /**
   * Where its Retail Customer data is, likewise.
   *
   * @throws NotCarriedOut when it does not say
   */
  public static String customerResourceUri(Exchange answer) {
    return field(answer, "customerResourceURI");
  }

  private static String field(Exchange answer, String name) {
    if (!answer.answered()) {
      throw unsaid(answer);
    }
    return EspiFields.of("the Authorization", answer.response().body().content(), name).stream()
        .findFirst()
        .orElseThrow(() -> unsaid(answer));
  }

  private static NotCarriedOut unsaid(Exchange answer) {
    return new NotCarriedOut("the Authorization does not say where its data is", answer);
  }
}
