package dev.greenlight.judge.sftp;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoFile;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.FileTransfer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The server offers no algorithm that must not or should not be used: by RFC 9142 for the exchange
 * of keys, RFC 8758 (RC4), NIST SP 800-131A (3DES, DSA, signatures with SHA-1; see RFC 8332), RFC
 * 6151 (MD5), RFC 4253 sections 6.3 and 6.4 (none), and CVE-2016-2183 for all ciphers with blocks
 * of 64 bits (DES, Blowfish, CAST-128 and IDEA as well as 3DES). HMAC with SHA-1, and AES in CBC
 * mode, are no such.
 */
public record OffersStrongAlgorithms() implements Check {
  private static final Pattern KEY_EXCHANGE =
      Pattern.compile(
          "diffie-hellman-group(1|-exchange)-sha1|gss-(gex|group1|group14)-sha1-.*|rsa1024-sha1");

  private static final Pattern HOST_KEY =
      Pattern.compile(
          "ssh-dss|ssh-rsa|ssh-(dss|rsa)-cert-v0[01]@openssh\\.com|x509v3-(sign|ssh)-(rsa|dss)");

  private static final Pattern CIPHER =
      Pattern.compile("none|arcfour.*|(3des|des|blowfish|cast128|idea)-(cbc|ctr|ecb|cfb|ofb)");

  private static final Pattern MAC = Pattern.compile("none|hmac-md5.*");

  /** One that is broken is offered. */
  record BrokenAlgorithmOffered(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    FileTransfer visit = exhibits.file("visit");
    if (visit.server() == null) {
      return NoFile.undecided(visit);
    }
    FileTransfer.Algorithms offered = visit.server().algorithms();
    Outcome.Builder outcome = new Outcome.Builder();
    judge("exchange of keys", offered.keyExchanges(), KEY_EXCHANGE, outcome);
    judge("host key", offered.hostKeys(), HOST_KEY, outcome);
    judge("cipher", offered.ciphers(), CIPHER, outcome);
    judge("message authentication", offered.macs(), MAC, outcome);
    return outcome.build();
  }

  private static void judge(
      String kind, List<String> offered, Pattern broken, Outcome.Builder outcome) {
    outcome.inspected(offered.size());
    offered.stream()
        .filter(name -> broken.matcher(name).matches())
        .forEach(
            name ->
                outcome.finds(new BrokenAlgorithmOffered("no " + kind + " that is broken", name)));
  }
}
