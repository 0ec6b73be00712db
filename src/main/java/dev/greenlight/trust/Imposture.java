package dev.greenlight.trust;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedKeyManager;

/**
 * Shows a certificate to every server that asks for one, whichever authorities it says it takes:
 * who is honest shows none that comes from elsewhere. Remembers whether anybody asked, and whether
 * he was shown it: a server may take keys of other kinds alone.
 */
public final class Imposture {
  private static final String ALIAS = "self-made";

  private final AtomicBoolean asked = new AtomicBoolean();
  private final AtomicBoolean shown = new AtomicBoolean();
  private final SSLContext context;

  /**
   * @param own what is shown
   * @param verifier what is asked of servers
   */
  Imposture(ServerIdentity own, TrustManager verifier) throws GeneralSecurityException {
    context = SSLContext.getInstance("TLS");
    context.init(
        new KeyManager[] {new Keys(own, asked, shown)}, new TrustManager[] {verifier}, null);
  }

  /** For clients. */
  public SSLContext context() {
    return context;
  }

  /** Whether a server has asked for a certificate so far. */
  public boolean wasAsked() {
    return asked.get();
  }

  /** Whether a server has been shown the certificate so far. */
  public boolean wasShown() {
    return shown.get();
  }

  private static final class Keys extends X509ExtendedKeyManager {
    private final ServerIdentity own;
    private final AtomicBoolean asked;
    private final AtomicBoolean shown;

    Keys(ServerIdentity own, AtomicBoolean asked, AtomicBoolean shown) {
      this.own = own;
      this.asked = asked;
      this.shown = shown;
    }

    private String choose(String[] types) {
      asked.set(true);
      if (!Arrays.asList(types).contains(own.key().getAlgorithm())) {
        return null;
      }
      shown.set(true);
      return ALIAS;
    }

    @Override
    public String chooseClientAlias(String[] types, Principal[] issuers, Socket socket) {
      return choose(types);
    }

    @Override
    public String chooseEngineClientAlias(String[] types, Principal[] issuers, SSLEngine engine) {
      return choose(types);
    }

    @Override
    public X509Certificate[] getCertificateChain(String alias) {
      return own.chain().toArray(X509Certificate[]::new);
    }

    @Override
    public PrivateKey getPrivateKey(String alias) {
      return own.key();
    }

    @Override
    public String[] getClientAliases(String type, Principal[] issuers) {
      return new String[] {ALIAS};
    }

    @Override
    public String[] getServerAliases(String type, Principal[] issuers) {
      throw new UnsupportedOperationException("no server shows by this");
    }

    @Override
    public String chooseServerAlias(String type, Principal[] issuers, Socket socket) {
      throw new UnsupportedOperationException("no server shows by this");
    }
  }
}
