package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.judge.feed.Period;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The registrations of a feed beside one another: each is of a client of its own, and is managed at
 * an address of its own, which need not be that of its entry (RFC 7592 section 3). None is to come.
 */
final class Registrations {
  private static final int MOST = 10_000;
  private static final long DAY = 86_400;

  /** A client that two registrations are of. */
  record ClientRegisteredTwice(Location at) implements Finding {
    @Override
    public Object expected() {
      return "a client_id of its own in each ApplicationInformation (RFC 6749 section 2.2)";
    }

    @Override
    public Object observed() {
      return "that of another in this feed (not shown)";
    }

    @Override
    public String fix() {
      return "Give each client an id of its own, or send each ApplicationInformation once";
    }
  }

  /** An address at which another client is managed. */
  record RegistrationOfAnother(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "in registration_client_uri where this registration is managed (RFC 7592 section 3)";
    }

    @Override
    public String fix() {
      return "Write the address that the client got with its registration";
    }
  }

  /** A client that is to come; in epoch seconds. */
  record ClientIssuedLater(long issued, long made, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a client_id_issued_at before the feed was made, " + FeedEvent.instant(made);
    }

    @Override
    public Object observed() {
      return FeedEvent.instant(issued);
    }

    @Override
    public String fix() {
      return "Write the epoch seconds of the day on which the client was registered: seconds, not"
          + " milliseconds, in UTC";
    }
  }

  /** When the newest client was issued, in epoch seconds. */
  private record Issue(long date, Location at) {}

  /** An address that is told if another registration lives there. */
  private record Suspect(Fingerprint leadsTo, RegistrationOfAnother finding) {}

  private final LinkGraph links;
  private final Set<Fingerprint> clients = new HashSet<>();
  private final List<Suspect> suspects = new ArrayList<>();
  private Issue newest = new Issue(0, Location.UNKNOWN);

  Registrations(LinkGraph links) {
    this.links = links;
  }

  /** Looks at one. */
  void check(Element client, EntryClosed entry, Judgement judgement) {
    Optional<Element> id = client.child("client_id").filter(each -> !each.text().isBlank());
    if (id.isPresent()
        && clients.size() < MOST
        && !clients.add(Fingerprint.of(id.get().text().strip()))) {
      judgement.finds(new ClientRegisteredTwice(id.get().at()));
    }
    client.child("client_id_issued_at").ifPresent(this::note);
    Optional<Element> managed = client.child("registration_client_uri");
    if (managed.isPresent() && Addresses.isAbsolute(managed.get().text())) {
      String text = managed.get().text().strip();
      Fingerprint target = links.target(text);
      boolean own =
          entry.parts().links(Rel.SELF).stream()
              .anyMatch(self -> self.href() == null || links.target(self).equals(target));
      if (!own && suspects.size() < MOST) {
        suspects.add(new Suspect(target, new RegistrationOfAnother(text, managed.get().at())));
      }
    }
  }

  private void note(Element issued) {
    long date = Numbers.whole(issued.text()).orElse(0);
    if (Period.isInSeconds(date) && date > newest.date()) {
      newest = new Issue(date, issued.at());
    }
  }

  /**
   * Tells what leads to another, and who is to come; to be called at the end of the feed.
   *
   * @param made when the feed was, in epoch seconds
   */
  void tell(OptionalLong made, Judgement judgement) {
    if (made.isPresent() && newest.date() > made.getAsLong() + DAY) {
      judgement.finds(new ClientIssuedLater(newest.date(), made.getAsLong(), newest.at()));
    }
    for (Suspect suspect : suspects) {
      if (links.count(Rel.SELF, Kind.APPLICATION_INFORMATION, suspect.leadsTo()) > 0) {
        judgement.finds(suspect.finding());
      }
    }
  }
}
