package dev.greenlight.run;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.sftp.Login;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.Secrets;
import dev.greenlight.model.Sftp;
import dev.greenlight.plan.BadRunFile;
import dev.greenlight.trust.PrivateKeys;
import dev.greenlight.trust.TrustException;
import java.util.stream.Stream;

/** The keys of clients that sign, and that of the Third Party for SFTP. */
final class SigningKeys {
  private SigningKeys() {}

  /**
   * Looks whether each can be used.
   *
   * @throws BadRunFile when one cannot
   */
  static void check(RunFile.Pixit pixit, Secrets secrets) {
    pixit
        .applications()
        .flatMap(party -> Stream.of(party.customer(), party.admin(), party.registration()))
        .filter(RunFile.Client::signs)
        .flatMap(client -> client.secret().stream())
        .forEach(
            key -> {
              try {
                PrivateKeys.readPem(secrets.of(key));
              } catch (TrustException e) {
                throw new BadRunFile("the key " + key.text() + ": " + e.getMessage(), e);
              }
            });
    pixit
        .sftp()
        .flatMap(Sftp::key)
        .ifPresent(
            key -> {
              try {
                Login.registeredKey(secrets.of(key));
              } catch (NotCarriedOut e) {
                throw new BadRunFile("the key " + key.text() + ": " + e.getMessage(), e);
              }
            });
  }
}
