package dev.greenlight.trust;

import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.X509ExtendedKeyManager;
import javax.net.ssl.X509KeyManager;

/** Shows each server what is meant for it, and to all others what is meant for them. */
final class HostKeys extends X509ExtendedKeyManager {
  private static final String ALL = "*";
  private static final String BEHIND = "|";

  private final Map<String, X509KeyManager> managers;

  /**
   * @param managers by hosts in small letters
   * @param others for all other hosts; empty for nothing
   */
  HostKeys(Map<String, X509KeyManager> managers, Optional<X509KeyManager> others) {
    Map<String, X509KeyManager> all = new HashMap<>();
    managers.forEach((host, manager) -> all.put(canonical(host), manager));
    others.ifPresent(manager -> all.put(ALL, manager));
    this.managers = Map.copyOf(all);
  }

  @Override
  public String chooseClientAlias(String[] types, Principal[] issuers, Socket socket) {
    return socket instanceof SSLSocket secure && secure.getHandshakeSession() != null
        ? choose(secure.getHandshakeSession().getPeerHost(), types, issuers)
        : choose(null, types, issuers);
  }

  @Override
  public String chooseEngineClientAlias(String[] types, Principal[] issuers, SSLEngine engine) {
    return choose(engine.getPeerHost(), types, issuers);
  }

  private String choose(String peer, String[] types, Principal[] issuers) {
    String host = peer == null ? ALL : canonical(peer);
    String owner = managers.containsKey(host) ? host : ALL;
    X509KeyManager manager = managers.get(owner);
    String alias = manager == null ? null : manager.chooseClientAlias(types, issuers, null);
    return alias == null ? null : owner + BEHIND + alias;
  }

  /** An address of IPv6 has several spellings (RFC 5952), and clients take different ones. */
  private static String canonical(String host) {
    String bare = host.toLowerCase(Locale.ROOT).replaceAll("[\\[\\]]", "");
    try {
      return bare.contains(":") ? InetAddress.getByName(bare).getHostAddress() : bare;
    } catch (UnknownHostException noAddress) {
      // Then it is nobody's.
      return bare;
    }
  }

  @Override
  public X509Certificate[] getCertificateChain(String alias) {
    return owner(alias).getCertificateChain(behind(alias));
  }

  @Override
  public PrivateKey getPrivateKey(String alias) {
    return owner(alias).getPrivateKey(behind(alias));
  }

  private X509KeyManager owner(String alias) {
    return managers.get(alias.substring(0, alias.indexOf(BEHIND)));
  }

  private static String behind(String alias) {
    return alias.substring(alias.indexOf(BEHIND) + BEHIND.length());
  }

  @Override
  public String[] getClientAliases(String type, Principal[] issuers) {
    throw new UnsupportedOperationException("which there are depends on the host");
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
