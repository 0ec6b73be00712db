package dev.greenlight.judge.tls;

import dev.greenlight.judge.Outcome;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.Handshake;
import dev.greenlight.record.Handshake.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * What every check of handshakes has to do first. The servers of one side may be several: each has
 * its own exhibits, numbered from 1.
 */
final class Replies {
  private final Outcome.Builder outcome = new Outcome.Builder();
  private final List<String> undecided = new ArrayList<>();
  private final List<String> notDue = new ArrayList<>();

  /** A server that speaks no TLS at all, or is called by http. */
  record SpeaksNoTls(String expected, String observed) implements Finding {}

  private Replies() {}

  /** Looks at each exhibit whose role begins so, such as {@code offer 1}, {@code offer 2}. */
  static Outcome each(Exhibits exhibits, String role, BiConsumer<Handshake, Replies> look) {
    Replies replies = new Replies();
    for (int number = 1; exhibits.has(role + " " + number); number++) {
      replies.hear(exhibits, role, number, look);
    }
    return regardingUnseen(exhibits, replies.outcome());
  }

  /** What was found, undecided where nothing is wrong but a server could not be looked at. */
  static Outcome regardingUnseen(Exhibits exhibits, Outcome found) {
    String unseen = TlsChecks.UNSEEN + " 1";
    return exhibits.has(unseen) && found.breaches().isEmpty() && found.undecided() == null
        ? Outcome.undecided(exhibits.fact(unseen))
        : found;
  }

  private void hear(
      Exhibits exhibits, String role, int number, BiConsumer<Handshake, Replies> look) {
    Handshake handshake = exhibits.handshake(role + " " + number);
    Optional<Handshake> control =
        Optional.of("control " + number).filter(exhibits::has).map(exhibits::handshake);
    Handshake plain = control.orElse(handshake);
    if (handshake.server().startsWith("http:") || plain.reply().kind() == Kind.NO_TLS) {
      outcome
          .inspected()
          .finds(
              new SpeaksNoTls(
                  "TLS at " + handshake.server().replaceFirst("^http:", "https:"),
                  handshake.server().startsWith("http:")
                      ? "the address says http"
                      : plain.reply().told()));
    } else if (handshake.reply().kind() == Kind.NONE) {
      cannotTell(handshake, handshake.reply().told());
    } else if (control.filter(good -> !good.reply().chose()).isPresent()) {
      cannotTell(
          plain,
          plain.reply().told() + "; while not even this is taken, no refusal proves anything");
    } else {
      look.accept(handshake, this);
    }
  }

  /** One more server was looked at. */
  Replies inspected() {
    outcome.inspected();
    return this;
  }

  /** Breaks the duty the question is about. */
  void finds(Finding finding) {
    outcome.finds(finding);
  }

  /** Breaks another one. */
  void finds(String requirement, Finding finding) {
    outcome.finds(requirement, finding);
  }

  /** Of this server nothing can be said. */
  void cannotTell(Handshake handshake, String why) {
    undecided.add(handshake.server() + ", " + handshake.offer().name() + ": " + why);
  }

  /** Of this server nothing can be said. */
  void cannotTell(String server, String why) {
    undecided.add(server + ": " + why);
  }

  /** Of this server nothing need be said. */
  void nothingDue(String why) {
    notDue.add(why);
  }

  /** What was found counts even where not all could be looked at. */
  private Outcome outcome() {
    Outcome found = outcome.build();
    if (!undecided.isEmpty() && found.breaches().isEmpty()) {
      return Outcome.undecided(String.join("; ", undecided));
    }
    return found.inspected() == 0 && !notDue.isEmpty()
        ? Outcome.notApplicable(String.join("; ", notDue))
        : found;
  }
}
