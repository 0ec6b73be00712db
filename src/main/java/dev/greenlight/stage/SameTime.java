package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.resource.FeedDirectory;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;

/**
 * Sees to it that a part is compared with the batch of one time: cases share what they read, and
 * the data of a Data Custodian that is in use goes on changing.
 */
public final class SameTime {
  private final Scene scene;
  private final ResourceGuide guide;
  private final Batches batches;

  public SameTime(Scene scene) {
    this.scene = scene;
    this.guide = new ResourceGuide(scene.stage());
    this.batches = new Batches(scene.stage());
  }

  /**
   * Reads both again, one after the other, where ids and times of their entries say that the data
   * has changed; what is different then is different at one time.
   *
   * @param part what stands as {@code answer}; the batch of the customer stands as {@code batch}
   */
  public void compares(ProtectedResource part, RunFile.Customer customer) {
    if (hasChanged(guide.served(part).exchange(), batches.of(customer).directory())) {
      scene.put("batch", batches.anew(customer));
      scene.put("answer", guide.anew(part));
    }
  }

  /** Whether a part says that the whole is not any more as it was. */
  static boolean hasChanged(Exchange part, FeedDirectory whole) {
    if (!part.answered() || part.response().status() != 200) {
      return false;
    }
    String address = part.request().uri();
    try {
      return whole.isOfAnotherTimeThan(
          FeedDirectory.of(address, part.response().body().content()), address);
    } catch (NotCarriedOut unreadable) {
      // That it cannot be read is for the judge to say.
      return false;
    }
  }
}
