package dev.greenlight.trust;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/**
 * Takes whatever certificate is shown. For connections to this machine itself, where a Third Party
 * under development shows one of its own making and nobody stands between; and for a laboratory
 * whose user says so.
 */
public final class AnyCertificate extends ServersOnly {
  /** For contexts that are made elsewhere. */
  static final AnyCertificate TAKEN = new AnyCertificate();

  private AnyCertificate() {}

  /** A context that takes any. */
  public static SSLContext context() {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {new AnyCertificate()}, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new TrustException("the context for this machine itself could not be made", e);
    }
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type) {}

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return new X509Certificate[0];
  }
}
