package dev.greenlight.trust;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** RSA keys take long to make: there is one of each length in a process. */
final class RsaKeys {
  private static final Map<Integer, KeyPair> BY_LENGTH = new ConcurrentHashMap<>();

  private RsaKeys() {}

  static KeyPair of(int bits) {
    return BY_LENGTH.computeIfAbsent(bits, RsaKeys::make);
  }

  private static KeyPair make(int bits) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(bits);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new TrustException("every Java has RSA", e);
    }
  }
}
