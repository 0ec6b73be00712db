package dev.greenlight.act.browser;

import dev.greenlight.model.ConsentStep;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The Retail Customer with his browser. One session: what he does later happens under the same
 * login.
 */
public interface CustomerAgent extends AutoCloseable {
  /**
   * Opens a page.
   *
   * @throws dev.greenlight.act.NotCarriedOut when nothing answers there
   */
  void open(String uri);

  /** Whether the page he is on has something there. */
  boolean shows(String selector);

  /**
   * Does something on the page he is on.
   *
   * @param identity what he knows and has
   * @throws dev.greenlight.act.NotCarriedOut when the page does not let him
   */
  void carryOut(ConsentStep step, Identity identity);

  /** What he reads on the page he is on; empty where it shows no page. */
  String text();

  /** Where he is now. */
  String location();

  /** His cookies for the custodian, for requests in his name outside the browser. */
  List<BrowserCookie> cookies();

  /** Names of those of them that scripts read: his browser has them without {@code HttpOnly}. */
  Set<String> cookiesForScripts();

  /**
   * The file that his browser has saved, or is saving now; empty when it shows whatever came.
   *
   * @throws dev.greenlight.act.NotCarriedOut when it cannot be read
   */
  Optional<Saved> saved();

  /** How he came to where he is. */
  Trail trail();

  /**
   * Lets go of the page that is being waited for, and of all that come later; called by another
   * thread when there is no more time.
   */
  void abandon();

  @Override
  void close();
}
