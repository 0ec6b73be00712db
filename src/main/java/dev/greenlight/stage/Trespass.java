package dev.greenlight.stage;

import dev.greenlight.record.Exchange;
import java.util.Optional;

/**
 * Tries to read what belongs to somebody else, with a token that is good for other things. Where it
 * is called bad, the same token is tried at what it is good for: that a dead token opens nothing
 * says nothing of a door.
 */
public final class Trespass {
  private static final int BAD_TOKEN = 401;

  private final Scene scene;
  private final ResourceGuide guide;

  public Trespass(Scene scene) {
    this.scene = scene;
    this.guide = new ResourceGuide(scene.stage());
  }

  /**
   * Reads it; what comes stands under the role {@code answer}, and what the token opens then, where
   * that was tried, under {@code control}.
   *
   * @param foreign address that must not open
   * @param token that it is tried with
   * @param own address that opens to that token
   */
  public void read(String foreign, String token, String own) {
    tried(guide.get(foreign, "Bearer " + token), token, own);
  }

  /** Asks for its headers alone; the rest as {@link #read}. */
  public void head(String foreign, String token, String own) {
    tried(
        new Writing(scene.stage()).send("HEAD", foreign, "", Optional.of("Bearer " + token)),
        token,
        own);
  }

  /** What came when it was tried in another way; the rest as {@link #read}. */
  public void tried(Exchange exchange, String token, String own) {
    Exchange answer = scene.put("answer", exchange);
    if (answer.answered() && answer.response().status() == BAD_TOKEN) {
      scene.put("control", guide.get(own, "Bearer " + token));
    }
  }
}
