package dev.greenlight.party.custodian;

import dev.greenlight.party.custodian.grant.Client;
import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;

/** Tokens that probes show: good ones of each kind, and others. */
final class ProbedTokens {
  private final RunningCustodian running;
  private final Map<Kind, String> good = new EnumMap<>(Kind.class);
  private final Map<Kind, String> expired = new EnumMap<>(Kind.class);
  private final Map<Kind, String> revoked = new EnumMap<>(Kind.class);

  ProbedTokens(RunningCustodian running) {
    this.running = running;
  }

  /** Whom a token is for. */
  enum Kind {
    CUSTOMER,
    CLIENT,
    REGISTRATION
  }

  String ofCustomer(RetailCustomer customer) {
    return running.tokens(customer).get("access_token");
  }

  String ofAdmin(ThirdPartyRecord thirdParty) {
    return running.clientToken(thirdParty.adminClient());
  }

  String expired(Kind kind) {
    return expired.computeIfAbsent(
        kind,
        unused -> {
          String token = fresh(kind);
          running.hook("expire", "token", token);
          return token;
        });
  }

  String revoked(Kind kind) {
    return revoked.computeIfAbsent(
        kind,
        unused -> {
          String token = fresh(kind);
          running.revoke(client(kind), token);
          return token;
        });
  }

  String foreign(Kind kind) {
    ThirdPartyRecord second = running.second();
    return running.clientToken(
        kind == Kind.CLIENT ? second.adminClient() : second.registrationClient());
  }

  private Client client(Kind kind) {
    ThirdPartyRecord first = running.first();
    return switch (kind) {
      case CUSTOMER -> first.customerClient();
      case CLIENT -> first.adminClient();
      case REGISTRATION -> first.registrationClient();
    };
  }

  String good(Kind kind) {
    return good.computeIfAbsent(kind, this::fresh);
  }

  private String fresh(Kind kind) {
    return kind == Kind.CUSTOMER ? ofCustomer(running.ada()) : running.clientToken(client(kind));
  }

  String write(String method, URI uri, String token) {
    return Signature.of(
        running.write(method, uri, body(method), "Authorization", "Bearer " + token));
  }

  static String body(String method) {
    return method.equals("PUT") || method.equals("POST") ? "<entry/>" : "";
  }
}
