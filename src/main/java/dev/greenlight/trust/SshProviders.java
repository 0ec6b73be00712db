package dev.greenlight.trust;

/**
 * The SSH library takes its cryptography from BouncyCastle too, and would make that a provider of
 * the whole process; it shall keep it to itself.
 */
public final class SshProviders {
  private static final String NAMED = "org.apache.sshd.security.provider.BC.useNamed";

  private SshProviders() {}

  /** To be called before the library is used; calling it again changes nothing. */
  public static void keepPrivate() {
    System.setProperty(NAMED, "false");
  }
}
