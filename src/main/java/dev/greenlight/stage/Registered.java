package dev.greenlight.stage;

import dev.greenlight.act.resource.EspiFields;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.record.Exchange;
import java.util.List;

/** What ApplicationInformation says of the Third Party, beside the run file. */
final class Registered {
  private static final ProtectedResource INFORMATION = ProtectedResource.APPLICATION_INFORMATION;

  private Registered() {}

  /**
   * Texts of all its elements of that name; none where no claimed block demands it and it does not
   * open: the run file alone says then what is registered.
   *
   * @throws NotReached where it is claimed and does not open
   */
  static List<String> of(Stage stage, String element) {
    try {
      Exchange answer = new ResourceGuide(stage).opened(INFORMATION).exchange();
      return EspiFields.of(INFORMATION.title(), answer.response().body().content(), element);
    } catch (NotServed notThere) {
      return List.of();
    } catch (NotReached notHad) {
      if (stage.claims(INFORMATION)) {
        throw notHad;
      }
      return List.of();
    }
  }
}
