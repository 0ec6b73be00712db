package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.List;

/** The list of sins against Third Parties that register themselves (FB_36). */
final class RegistrationDeviations {
  private RegistrationDeviations() {}

  static List<CustodianDeviation> all() {
    return List.of(
        new AnswersRegistrationWith200(),
        new OmitsExpiryOfSecret(),
        new KeepsRegisteredMetadataBack(),
        new LetsCachesKeepClients(),
        new RegistersAnyRedirectUri(),
        new VerifiesFirstRedirectUriOnly(),
        new BelievesUnsignedStatements(),
        new RegistersContradictions(),
        new RegistersWhatItCannotRead(),
        new InventsRegistrationErrors(),
        new RegistersAnybody(),
        new OpensRegistrationsToStrangers(),
        new AcceptsForeignRegistrationToken(),
        new HidesRegisteredMetadata(),
        new ForgetsReplacedRegistration(),
        new KeepsDeletedClients(),
        new AnswersDeletionWith200());
  }
}
