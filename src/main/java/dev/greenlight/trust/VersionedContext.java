package dev.greenlight.trust;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.security.SecureRandom;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLContextSpi;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;

/** A context that speaks some versions of TLS and no others, whoever is its client. */
final class VersionedContext extends SSLContextSpi {
  private final SSLContext inner;
  private final String[] protocols;

  private VersionedContext(SSLContext inner, String[] protocols) {
    this.inner = inner;
    this.protocols = protocols.clone();
  }

  /**
   * @param protocols by their names in Java, such as {@code TLSv1.3}
   */
  static SSLContext of(SSLContext inner, String[] protocols) {
    return new SSLContext(
        new VersionedContext(inner, protocols), inner.getProvider(), inner.getProtocol()) {};
  }

  @Override
  protected void engineInit(KeyManager[] keys, TrustManager[] trust, SecureRandom random) {
    throw new UnsupportedOperationException("that within is ready");
  }

  @Override
  protected SSLSocketFactory engineGetSocketFactory() {
    return new Sockets();
  }

  @Override
  protected SSLServerSocketFactory engineGetServerSocketFactory() {
    throw new UnsupportedOperationException("no server of ours uses this");
  }

  @Override
  protected SSLEngine engineCreateSSLEngine() {
    return bound(inner.createSSLEngine());
  }

  @Override
  protected SSLEngine engineCreateSSLEngine(String host, int port) {
    return bound(inner.createSSLEngine(host, port));
  }

  private SSLEngine bound(SSLEngine engine) {
    engine.setEnabledProtocols(protocols);
    return engine;
  }

  @Override
  protected SSLSessionContext engineGetServerSessionContext() {
    return inner.getServerSessionContext();
  }

  @Override
  protected SSLSessionContext engineGetClientSessionContext() {
    return inner.getClientSessionContext();
  }

  @Override
  protected SSLParameters engineGetDefaultSSLParameters() {
    SSLParameters parameters = inner.getDefaultSSLParameters();
    parameters.setProtocols(protocols);
    return parameters;
  }

  @Override
  protected SSLParameters engineGetSupportedSSLParameters() {
    return inner.getSupportedSSLParameters();
  }

  /** Sockets that speak no other versions. */
  private final class Sockets extends SSLSocketFactory {
    private final SSLSocketFactory factory = inner.getSocketFactory();

    private Socket bound(Socket socket) {
      ((SSLSocket) socket).setEnabledProtocols(protocols);
      return socket;
    }

    @Override
    public Socket createSocket() throws IOException {
      return bound(factory.createSocket());
    }

    @Override
    public Socket createSocket(Socket below, String host, int port, boolean closes)
        throws IOException {
      return bound(factory.createSocket(below, host, port, closes));
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
      return bound(factory.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress own, int ownPort)
        throws IOException {
      return bound(factory.createSocket(host, port, own, ownPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
      return bound(factory.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress own, int ownPort)
        throws IOException {
      return bound(factory.createSocket(host, port, own, ownPort));
    }

    @Override
    public String[] getDefaultCipherSuites() {
      return factory.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
      return factory.getSupportedCipherSuites();
    }
  }
}
