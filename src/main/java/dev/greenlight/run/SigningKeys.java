package dev.greenlight.run;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.sftp.Login;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.RunFileKeys;
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
        .forEach(client -> client.secret().ifPresent(key -> check(pixit, client, secrets.of(key))));
    pixit
        .sftp()
        .flatMap(Sftp::key)
        .ifPresent(
            key -> {
              try {
                Login.registeredKey(secrets.of(key));
              } catch (NotCarriedOut e) {
                throw new BadRunFile("pixit.sftp.key (" + key.text() + "): " + e.getMessage(), e);
              }
            });
  }

  private static void check(RunFile.Pixit pixit, RunFile.Client client, String pem) {
    try {
      PrivateKeys.readPem(pem);
    } catch (TrustException e) {
      throw new BadRunFile(
          "%s.key (%s): %s"
              .formatted(
                  new RunFileKeys(pixit).of(client),
                  client.secret().orElseThrow().text(),
                  e.getMessage()),
          e);
    }
  }
}
