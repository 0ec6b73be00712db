package dev.greenlight.party.custodian;

import dev.greenlight.model.EspiVersion;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.grant.MovableClock;
import dev.greenlight.party.custodian.grant.Registration;
import dev.greenlight.trust.CertificateAuthority;
import java.util.List;

/**
 * What a reference Data Custodian is started with.
 *
 * @param authority issues key and certificate to answer with
 * @param version of ESPI that it claims; it speaks the TLS of that
 * @param clock its idea of now
 * @param seed all ids, secrets and data follow from it
 * @param thirdParties who is registered; two at least, or nobody is there to be kept apart
 * @param months of history, {@link UsageData#SHORTEST_HISTORY} at least
 * @param bending {@link Bending#NONE} for correct behaviour
 */
public record CustodianSettings(
    CertificateAuthority authority,
    EspiVersion version,
    MovableClock clock,
    long seed,
    List<Registration> thirdParties,
    int months,
    Bending bending) {

  public CustodianSettings {
    thirdParties = List.copyOf(thirdParties);
    if (thirdParties.size() < 2) {
      throw new IllegalArgumentException("two Third Parties must be registered");
    }
  }

  /** Correct behaviour as of 4.0, and the full history. */
  public CustodianSettings(
      CertificateAuthority authority,
      MovableClock clock,
      long seed,
      List<Registration> thirdParties) {
    this(
        authority,
        EspiVersion.V4_0,
        clock,
        seed,
        thirdParties,
        UsageData.FULL_HISTORY,
        Bending.NONE);
  }

  /** The same with other behaviour. */
  public CustodianSettings with(Bending other) {
    return new CustodianSettings(authority, version, clock, seed, thirdParties, months, other);
  }

  /** The same with another length of history. */
  public CustodianSettings withMonths(int other) {
    return new CustodianSettings(authority, version, clock, seed, thirdParties, other, bending);
  }
}
