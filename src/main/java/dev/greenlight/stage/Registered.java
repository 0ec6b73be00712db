package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.resource.EspiFields;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.record.Exchange;
import java.util.List;

/** What ApplicationInformation says of the Third Party, beside the run file. */
final class Registered {
  private static final ProtectedResource INFORMATION = ProtectedResource.APPLICATION_INFORMATION;

  private Registered() {}

  /** Texts of all its elements of that name; none where it does not open. */
  static List<String> of(Stage stage, String element) {
    try {
      Exchange answer = new ResourceGuide(stage).opened(INFORMATION).exchange();
      return EspiFields.of(INFORMATION.title(), answer.response().body().content(), element);
    } catch (NotCarriedOut notHad) {
      // That is for other cases to tell; without it the run file alone says what is registered.
      return List.of();
    }
  }
}
