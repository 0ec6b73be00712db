package dev.greenlight.act.browser;

import dev.greenlight.record.Header;
import java.util.List;

/**
 * The Retail Customer with his browser. One session: what he does later happens under the same
 * login.
 */
public interface CustomerAgent extends AutoCloseable {
  /**
   * Opens a page, types user name and password and submits.
   *
   * @throws dev.greenlight.act.NotCarriedOut when the page has no such form
   */
  void logIn(String uri, String user, String password);

  /**
   * Opens a page.
   *
   * @throws dev.greenlight.act.NotCarriedOut when nothing answers there
   */
  void open(String uri);

  /**
   * Types user name and password on the page he is on and submits.
   *
   * @throws dev.greenlight.act.NotCarriedOut when the page has no such form
   */
  void logIn(String user, String password);

  /** Approves on the page he is on. */
  void approve();

  /** Denies on the page he is on. */
  void deny();

  /** Where he is now. */
  String location();

  /** Whether the page he is on asks for his password. */
  boolean isAtLogin();

  /** Whether the page he is on asks for his consent. */
  boolean isAskedForConsent();

  /** His cookies for the custodian, for requests in his name outside the browser. */
  List<Header> cookies();

  /**
   * Lets go of the page that is being waited for, and of all that come later; called by another
   * thread when there is no more time.
   */
  void abandon();

  @Override
  void close();
}
