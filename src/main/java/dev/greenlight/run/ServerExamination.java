package dev.greenlight.run;

import dev.greenlight.act.http.Conduct;
import dev.greenlight.act.http.HttpCall;
import dev.greenlight.act.http.Limits;
import dev.greenlight.act.http.Transport;
import dev.greenlight.act.reach.Server;
import dev.greenlight.act.reach.Unreachable;
import dev.greenlight.act.reach.Way;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.TestHooks;
import dev.greenlight.record.Exchange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;

/** Looks at each server of a target: its name, port, certificate, clock and addresses. */
final class ServerExamination {
  private static final long ENOUGH = 1 << 16;

  private static final int NOT_FOUND = 404;
  private static final int SERVER_ERROR = 500;

  private final Duration patience;
  private final SSLContext trust;
  private final Way way;
  private final Transport transport;
  private final Leftovers leftovers;
  private final RunFile runFile;
  private final boolean trusting;
  private final boolean clockIsMoved;
  private final Consumer<Remark> told;

  /**
   * @param trusting whether the certificates of the run file can be used; without them nobody
   *     shakes hands
   */
  ServerExamination(Patient patient, boolean trusting, Leftovers leftovers, Consumer<Remark> told) {
    this.trusting = trusting;
    this.patience = Duration.ofSeconds(patient.runFile().policy().requestSeconds());
    this.trust = patient.trust().sslContext();
    Conduct conduct = patient.conduct();
    this.way = conduct.way();
    this.transport = conduct.quick(trust, new Limits(patience, ENOUGH));
    this.runFile = patient.runFile();
    this.leftovers = leftovers;
    this.clockIsMoved = runFile.pixit().hooks().flatMap(TestHooks::advanceClock).isPresent();
    this.told = told;
  }

  /**
   * Looks at all.
   *
   * @param servers with the addresses that lead to each, by their keys in the run file
   * @param examples hosts that are still those of the template
   * @return whether all can be spoken to
   */
  boolean examine(Map<Server, Map<String, String>> servers, Set<String> examples) {
    boolean all = true;
    for (Map.Entry<Server, Map<String, String>> each : servers.entrySet()) {
      boolean reached = !examples.contains(each.getKey().host()) && reach(each.getKey());
      if (examples.contains(each.getKey().host())) {
        told.accept(
            Remark.mend(
                "DNS",
                each.getKey().host()
                    + ": still the example of the template; write your own under "
                    + String.join(", ", each.getValue().keySet())));
      }
      all &= reached && knock(each.getKey(), each.getValue());
    }
    return all;
  }

  private interface Step {
    String take();
  }

  private boolean reach(Server server) {
    return step("DNS", server, () -> server.host() + ": " + server.lookUp(patience, way))
        && step(
            "TCP",
            server,
            () -> {
              server.connect(patience, way);
              return server.toString();
            })
        && (!server.tls() || shakes(server));
  }

  private boolean shakes(Server server) {
    if (trusting) {
      return shakesTrusting(server);
    }
    told.accept(
        Remark.skipped("TLS", server + ": the certificates of the run file come first, as above"));
    return false;
  }

  /**
   * As a run does, for which a server that is there and shows a bad certificate is one to judge.
   */
  private boolean shakesTrusting(Server server) {
    try {
      told.accept(Remark.ok("TLS", server + ": " + server.shakeHands(trust, patience, way)));
      return true;
    } catch (Unreachable e) {
      Optional<String> outOfBounds = Preflight.outOfBounds(runFile, e.getMessage());
      String seen = server + ": " + outOfBounds.orElse(e.getMessage());
      told.accept(
          outOfBounds.isPresent() || e.why().isOfTheRunFile()
              ? Remark.mend("TLS", seen)
              : Remark.target("TLS", seen));
      return false;
    }
  }

  private boolean step(String subject, Server server, Step step) {
    try {
      told.accept(Remark.ok(subject, step.take()));
      return true;
    } catch (Unreachable e) {
      told.accept(Remark.mend(subject, server + ": " + e.getMessage()));
      return false;
    }
  }

  /** Asks at every address that is there to be asked. */
  private boolean knock(Server server, Map<String, String> addresses) {
    boolean all = true;
    boolean clockSeen = false;
    for (Map.Entry<String, String> each : addresses.entrySet()) {
      if (isLeftAlone(each.getKey())) {
        continue;
      }
      Exchange exchange = transport.send(HttpCall.get(each.getValue(), List.of()));
      Remark remark = answer(each.getKey(), each.getValue(), exchange);
      told.accept(remark);
      all &= remark.state() != Remark.State.MEND && exchange.answered();
      if (!clockSeen && exchange.answered()) {
        clockSeen = true;
        told.accept(clock(server, exchange));
      }
      if (clockIsMoved && each.getKey().equals("authorization") && exchange.answered()) {
        told.accept(movedClock(exchange));
      }
    }
    return all;
  }

  /** Hooks do something, and a registration endpoint takes POST alone. */
  private static boolean isLeftAlone(String key) {
    return key.startsWith("hooks.") || key.startsWith("registration.");
  }

  private Remark answer(String key, String address, Exchange exchange) {
    if (!exchange.answered()) {
      return unanswered("HTTP", key + ": " + address, runFile, exchange);
    }
    if (Preflight.isToldToSpeakTls(exchange)) {
      return Remark.mend("HTTP", key + ": " + address + ": " + Preflight.SPEAK_TLS);
    }
    int status = exchange.response().status();
    String seen = key + ": " + address + " answers " + status;
    if (status >= SERVER_ERROR) {
      return Remark.target("HTTP", seen);
    }
    // The root of the resources is none itself.
    if (status == NOT_FOUND && !key.equals("resource")) {
      return Remark.mend(
          "HTTP",
          seen
              + "; is that its path (pixit."
              + (key.contains(".") ? key : "endpoints." + key)
              + ")?");
    }
    return status == NOT_FOUND
        ? Remark.note("HTTP", seen + ", as a root may that is no resource itself")
        : Remark.ok("HTTP", seen);
  }

  /** A run judges who is there and keeps silent, or hangs up. */
  static Remark unanswered(String subject, String what, RunFile runFile, Exchange exchange) {
    String seen = what + ": " + exchange.failure();
    return Preflight.isConfiguration(runFile, exchange.failure())
        ? Remark.mend(subject, seen)
        : Remark.target(subject, seen);
  }

  /** Whether a run will see that the hook moves the clock; here it is not used. */
  private static Remark movedClock(Exchange exchange) {
    return exchange.response().date().isPresent()
        ? Remark.note(
            "clock",
            "authorization: whether pixit.hooks.advanceClock moves its clock, a run looks by its"
                + " Date header; where it does not, what comes after is undecided")
        : Remark.note(
            "clock",
            "authorization: sends no Date header by which a run could see whether"
                + " pixit.hooks.advanceClock moves its clock: the hook is believed");
  }

  private Remark clock(Server server, Exchange exchange) {
    Optional<Instant> there = exchange.response().date();
    if (there.isEmpty()) {
      return Remark.note(
          "clock", server + " does not say what time it is: its clock was not looked at");
    }
    return leftovers.ofClock(server.toString(), there.get());
  }
}
