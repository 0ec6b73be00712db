package dev.greenlight.judge.portal;

/** Roles of the exhibits of a visit to a portal. */
public final class PortalRoles {
  /** What came for the choice of the customer. */
  public static final String FILE = "answer";

  /** The name under which his browser saved it; absent where it was not saved. */
  public static final String FILE_NAME = "file name";

  /** The page that came after the login. */
  public static final String PAGE = "page";

  /** The selector of the Green Button mark on it. */
  public static final String MARK = "mark";

  /** The selector of the password field of the page where customers log in; may be empty. */
  public static final String PASSWORD_FIELD = "password field";

  /** How often he was asked who he is. */
  public static final String LOGINS = "logins";

  /** What a customer reads who is asked for his consent. */
  public static final String QUESTION = "question";

  /** What a person said. */
  public static final String ATTESTATION = "attestation";

  private PortalRoles() {}
}
