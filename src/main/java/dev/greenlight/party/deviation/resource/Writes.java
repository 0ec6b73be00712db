package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Request;
import java.util.Set;

/** Requests that would change something, and what a server says that carried them out. */
final class Writes {
  private static final Set<String> METHODS = Set.of("POST", "PUT", "DELETE");

  private Writes() {}

  static boolean isWrite(Request request) {
    return METHODS.contains(request.method());
  }

  static Answer carriedOut(Request request) {
    return switch (request.method()) {
      case "POST" -> Answer.of(201, AtomDocument.MEDIA_TYPE, request.body());
      case "PUT" -> Answer.of(200, AtomDocument.MEDIA_TYPE, request.body());
      default -> Answer.status(204);
    };
  }
}
