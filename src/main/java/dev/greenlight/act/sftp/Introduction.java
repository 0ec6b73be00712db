package dev.greenlight.act.sftp;

import dev.greenlight.record.FileTransfer;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.kex.KexProposalOption;

/** How a server introduces itself, and whether it is the one that was announced. */
final class Introduction {
  /** What stands in a list of algorithms and is none (RFC 8308; strict key exchange). */
  private static final String MARKS = "ext-info-[cs]|kex-strict-.*";

  private final List<String> expected;
  private volatile String hostKey = "";
  private volatile boolean stranger;
  private volatile FileTransfer.Server server;

  /**
   * @param expected fingerprints
   */
  Introduction(List<String> expected) {
    this.expected = expected;
  }

  /** Whether a key that a server shows is one that it may show. */
  boolean isExpected(PublicKey key) {
    hostKey = KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
    stranger = !expected.contains(hostKey);
    return !stranger;
  }

  /** Fingerprint of the key that it showed; empty for none. */
  String hostKey() {
    return hostKey;
  }

  /** Whether it showed another key. */
  boolean isStranger() {
    return stranger;
  }

  /** Takes down what it said. */
  void heard(ClientSession session) {
    Map<KexProposalOption, String> offered = session.getServerKexProposals();
    if (session.getServerVersion() == null || offered == null || offered.isEmpty()) {
      return;
    }
    server =
        new FileTransfer.Server(
            session.getServerVersion(),
            hostKey,
            new FileTransfer.Algorithms(
                names(offered, KexProposalOption.ALGORITHMS),
                names(offered, KexProposalOption.SERVERKEYS),
                names(offered, KexProposalOption.C2SENC, KexProposalOption.S2CENC),
                names(offered, KexProposalOption.C2SMAC, KexProposalOption.S2CMAC)));
  }

  private static List<String> names(
      Map<KexProposalOption, String> offered, KexProposalOption... options) {
    Set<String> names = new LinkedHashSet<>();
    for (KexProposalOption option : options) {
      for (String name : offered.getOrDefault(option, "").split(",", -1)) {
        if (!name.isEmpty() && !name.matches(MARKS)) {
          names.add(name);
        }
      }
    }
    return new ArrayList<>(names);
  }

  /** What it said; null for nothing. */
  FileTransfer.Server server() {
    return server;
  }
}
