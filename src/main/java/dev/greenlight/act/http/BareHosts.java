package dev.greenlight.act.http;

import java.io.IOException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import org.apache.http.conn.ssl.SSLSocketFactory;
import org.apache.http.conn.ssl.X509HostnameVerifier;

/**
 * Looks at the names of a certificate as REST Assured's client does by itself, but for the brackets
 * that an address of IPv6 has in a URI (RFC 3986 section 3.2.2) and in no certificate.
 */
@SuppressWarnings("deprecation") // REST Assured takes no newer kind of client or socket factory
final class BareHosts implements X509HostnameVerifier {
  private final X509HostnameVerifier inner = SSLSocketFactory.BROWSER_COMPATIBLE_HOSTNAME_VERIFIER;

  private static String bare(String host) {
    return host.replaceAll("[\\[\\]]", "");
  }

  @Override
  public void verify(String host, SSLSocket socket) throws IOException {
    inner.verify(bare(host), socket);
  }

  @Override
  public void verify(String host, X509Certificate certificate) throws SSLException {
    inner.verify(bare(host), certificate);
  }

  @Override
  public void verify(String host, String[] names, String[] alternatives) throws SSLException {
    inner.verify(bare(host), names, alternatives);
  }

  @Override
  public boolean verify(String host, SSLSession session) {
    return inner.verify(bare(host), session);
  }
}
