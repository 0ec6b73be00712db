package dev.greenlight.trust;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/** Judges servers by their certificates, whatever host those are for, and never clients. */
abstract class ServersOnly extends X509ExtendedTrustManager {

  @Override
  public final void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
      throws CertificateException {
    checkServerTrusted(chain, type);
  }

  @Override
  public final void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
      throws CertificateException {
    checkServerTrusted(chain, type);
  }

  @Override
  public final void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
    throw noClient();
  }

  @Override
  public final void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {
    throw noClient();
  }

  @Override
  public final void checkClientTrusted(X509Certificate[] chain, String type) {
    throw noClient();
  }

  private static UnsupportedOperationException noClient() {
    return new UnsupportedOperationException("no server asks by this");
  }
}
