package dev.greenlight.party.custodian;

import dev.greenlight.party.server.AlterableEndpoint;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Endpoint;
import dev.greenlight.party.server.Request;

/**
 * What every answer passes on its way out: tells browsers to come back by https only (RFC 6797).
 */
public final class FrontDoor extends AlterableEndpoint {
  /** The header; a year. */
  public static final String HSTS = "Strict-Transport-Security";

  private static final String YEAR = "max-age=31536000";

  private final Endpoint inside;

  FrontDoor(Endpoint inside) {
    this.inside = inside;
  }

  @Override
  protected Answer respond(Request request) {
    return inside.answer(request).with(HSTS, YEAR);
  }
}
