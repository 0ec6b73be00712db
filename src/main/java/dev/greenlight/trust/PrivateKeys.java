package dev.greenlight.trust;

import java.io.IOException;
import java.io.StringReader;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.openssl.PEMException;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;

/**
 * Private keys as files hold them: PEM, of PKCS 8 or as OpenSSL writes them, without a password.
 */
public final class PrivateKeys {
  private static final int P_256 = 256;

  private PrivateKeys() {}

  /**
   * The first key in a text.
   *
   * @throws TrustException when there is none, or none that signs RS256 or ES256
   */
  public static PrivateKey readPem(String pem) {
    return usable(readAny(pem));
  }

  /**
   * The same with its public half.
   *
   * @throws TrustException likewise
   */
  public static KeyPair readPair(String pem) {
    PrivateKey key = readPem(pem);
    try {
      return new KeyPair(publicHalf(key), key);
    } catch (GeneralSecurityException e) {
      throw new TrustException("a private key whose public half cannot be told", e);
    }
  }

  private static PublicKey publicHalf(PrivateKey key) throws GeneralSecurityException {
    if (key instanceof RSAPrivateCrtKey rsa) {
      return KeyFactory.getInstance("RSA")
          .generatePublic(new RSAPublicKeySpec(rsa.getModulus(), rsa.getPublicExponent()));
    }
    if (key instanceof ECPrivateKey curve) {
      ECPoint point =
          CustomNamedCurves.getByName("secp256r1").getG().multiply(curve.getS()).normalize();
      return KeyFactory.getInstance("EC")
          .generatePublic(
              new ECPublicKeySpec(
                  new java.security.spec.ECPoint(
                      point.getAffineXCoord().toBigInteger(),
                      point.getAffineYCoord().toBigInteger()),
                  curve.getParams()));
    }
    throw new TrustException("a private key whose public half cannot be told");
  }

  /**
   * The same of any kind.
   *
   * @throws TrustException when there is none
   */
  static PrivateKey readAny(String pem) {
    try (PEMParser parser = new PEMParser(new StringReader(pem))) {
      for (Object found = parser.readObject(); found != null; found = parser.readObject()) {
        if (found instanceof PrivateKeyInfo key) {
          return converted(key);
        }
        if (found instanceof PEMKeyPair pair) {
          return converted(pair.getPrivateKeyInfo());
        }
      }
      throw new TrustException("no private key in PEM without a password");
    } catch (PEMException e) {
      throw new TrustException("a private key that cannot be read", e);
    } catch (IOException e) {
      throw new TrustException("no private key in PEM", e);
    }
  }

  /**
   * Where BouncyCastle is among the providers (SSHD puts it there), a key that is called by its
   * name for the kind, "ECDSA", comes from it, and no signature of Java's own takes it.
   */
  private static PrivateKey converted(PrivateKeyInfo key) throws PEMException {
    return new JcaPEMKeyConverter()
        .setAlgorithmMapping(X9ObjectIdentifiers.id_ecPublicKey, "EC")
        .getPrivateKey(key);
  }

  /** Whether what one signs the other verifies. */
  static boolean belongTogether(PrivateKey key, PublicKey other) {
    String algorithm = key instanceof ECPrivateKey ? "SHA256withECDSA" : "SHA256withRSA";
    try {
      byte[] text = {1, 2, 3};
      Signature signature = Signature.getInstance(algorithm);
      signature.initSign(key);
      signature.update(text);
      byte[] signed = signature.sign();
      signature.initVerify(other);
      signature.update(text);
      return signature.verify(signed);
    } catch (GeneralSecurityException ofAnotherKind) {
      return false;
    }
  }

  private static PrivateKey usable(PrivateKey key) {
    boolean curve =
        key instanceof ECPrivateKey ec && ec.getParams().getOrder().bitLength() == P_256;
    if (!curve && !(key instanceof RSAPrivateKey)) {
      throw new TrustException("neither an RSA key nor one on the curve P-256");
    }
    return key;
  }

  /** A key as PEM (PKCS 8). */
  public static String pem(PrivateKey key) {
    return "-----BEGIN PRIVATE KEY-----\n"
        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded())
        + "\n-----END PRIVATE KEY-----\n";
  }
}
