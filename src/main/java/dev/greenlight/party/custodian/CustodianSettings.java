package dev.greenlight.party.custodian;

import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.LocalPractice;
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
 * @param bending {@link Bending#NONE} for correct behaviour
 * @param practice what it does its own way, within the standard, and how much history it has
 * @param port where it listens; 0 for a free one
 */
public record CustodianSettings(
    CertificateAuthority authority,
    EspiVersion version,
    MovableClock clock,
    long seed,
    List<Registration> thirdParties,
    Bending bending,
    LocalPractice practice,
    int port) {
  private static final int FREE_PORT = 0;

  public CustodianSettings {
    thirdParties = List.copyOf(thirdParties);
    if (practice.months() < UsageData.SHORTEST_HISTORY) {
      throw new IllegalArgumentException("there would be no complete billing period");
    }
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
        Bending.NONE,
        LocalPractice.PLAIN,
        FREE_PORT);
  }

  /** The same with other behaviour. */
  public CustodianSettings with(Bending other) {
    return new CustodianSettings(
        authority, version, clock, seed, thirdParties, other, practice, port);
  }

  /** The same as of another version of the standard. */
  public CustodianSettings as(EspiVersion other) {
    return new CustodianSettings(
        authority, other, clock, seed, thirdParties, bending, practice, port);
  }

  /** The same with other ways of its own. */
  public CustodianSettings with(LocalPractice other) {
    return new CustodianSettings(
        authority, version, clock, seed, thirdParties, bending, other, port);
  }

  /** The same at that port. */
  public CustodianSettings at(int other) {
    return new CustodianSettings(
        authority, version, clock, seed, thirdParties, bending, practice, other);
  }
}
