package dev.greenlight.run;

import dev.greenlight.model.Consent;
import dev.greenlight.model.CustomerWays;
import dev.greenlight.model.Policy;
import dev.greenlight.model.Programme;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.SelfRegistration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is left of a run file that says no more than it has to. */
final class BareRunFile {
  private BareRunFile() {}

  /** One customer, one Third Party, and how a browser gets through the pages. */
  static RunFile of(RunFile full) {
    RunFile.Pixit pixit = full.pixit();
    RunFile.Endpoints endpoints = pixit.endpoints();
    Policy policy = full.policy();
    return new RunFile(
        full.pics(),
        new RunFile.Pixit(
            new RunFile.Endpoints(
                endpoints.authorization(),
                endpoints.token(),
                Optional.empty(),
                Optional.empty(),
                endpoints.resource(),
                endpoints.applicationInformation(),
                endpoints.authorizations(),
                endpoints.readServiceStatus(),
                endpoints.bulk()),
            pixit.applicationInformationId(),
            pixit.thirdParty(),
            Optional.empty(),
            pixit.customers().subList(0, 1),
            Optional.empty(),
            pixit.consent(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            pixit.trust(),
            Optional.empty(),
            // Our custodian lets nobody register without a token, whatever a run file says.
            new SelfRegistration(
                Optional.empty(), pixit.registration().initialToken(), Optional.empty(), "{}"),
            CustomerWays.NONE,
            Programme.NONE,
            pixit.http(),
            pixit.reception(),
            pixit.oauth()),
        new Policy(
            policy.requestSeconds(),
            policy.bodyMegabytes(),
            policy.caseSeconds(),
            policy.waitSeconds(),
            policy.settleSeconds(),
            policy.ageSeconds(),
            policy.writes(),
            policy.operator(),
            List.of(),
            List.of()),
        Optional.empty(),
        full.fingerprint());
  }

  /** The same whose consents a person plays, by pages that nobody described. */
  static RunFile byPerson(RunFile full) {
    RunFile.Pixit pixit = full.pixit();
    return new RunFile(
        full.pics(),
        new RunFile.Pixit(
            pixit.endpoints(),
            pixit.applicationInformationId(),
            pixit.thirdParty(),
            pixit.otherThirdParty(),
            pixit.customers(),
            pixit.denier(),
            new Consent(Consent.Browser.HTMLUNIT, 1, List.of(), Map.of())
                .byPerson(Optional.of(30))
                .over(pixit.consent().hosts()),
            pixit.expendable(),
            pixit.hooks(),
            pixit.offline(),
            pixit.sftp(),
            pixit.trust(),
            pixit.clientCertificate(),
            pixit.registration(),
            pixit.ways(),
            pixit.programme(),
            pixit.http(),
            pixit.reception(),
            pixit.oauth()),
        full.policy(),
        full.embedded(),
        full.fingerprint());
  }
}
