package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.AtomParts;
import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.Held;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Link;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.judge.feed.Period;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * An Authorization says what is granted, and where that is read: usage data and Retail Customer
 * data at addresses of their own, and itself at the address of its entry. It is not active after
 * its term, nor before. It and an ApplicationInformation lead nowhere but over TLS.
 *
 * <p>The schema takes any scope and any address. One that is active has no error, and its term
 * (authorizedPeriod; a duration of 0 has no end) is not over; expires_at is of the access token,
 * which may be over, but did not end before there was a grant. Of a self link that is relative the
 * path alone is compared. An ApplicationInformation is one of a client that can be: see {@link
 * ClientRecords} and {@link Registrations}.
 */
@Rule("GBX-AUT-01")
final class GrantsSayWhatIsGranted implements FeedRule {
  private static final long ACTIVE = 1;
  private static final long DAY = 86_400;

  /** The first term of a scope, or a later one. */
  private static final Pattern BLOCKS = Pattern.compile("(?i)(?:.*[;\\s])?FB=\\d");

  /** Nothing is granted. */
  record ScopeBlank(Location at) implements Finding {
    @Override
    public Object expected() {
      return "the scope as granted";
    }

    @Override
    public Object observed() {
      return "none";
    }

    @Override
    public String fix() {
      return "Write the scope that was granted, beginning with FB= and the function blocks";
    }
  }

  /** A scope that names no function block. */
  record ScopeWithoutBlocks(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "the function blocks in the scope, such as FB=1_4_15";
    }

    @Override
    public String fix() {
      return "Begin the scope with FB= and the numbers of the function blocks, joined by"
          + " underscores";
    }
  }

  /** A record that is said to be its own data. */
  record DataAtOwnAddress(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "in resourceURI where the data is read, which authorizationURI does not lead to";
    }

    @Override
    public String fix() {
      return "Write in resourceURI where the data is read, such as \u2026/Batch/Subscription/ and"
          + " its id";
    }
  }

  /** Usage data and Retail Customer data in one place. */
  record SidesAtOneAddress(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "another URI in customerResourceURI than in resourceURI";
    }

    @Override
    public String fix() {
      return "Write in customerResourceURI the address of the Retail Customer data, such as"
          + " \u2026/Batch/RetailCustomer/ and its id";
    }
  }

  /** An error of a grant that is in force. */
  record ErrorOfActiveGrant(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "no error, as the status is 1 (active)";
    }

    @Override
    public String fix() {
      return "Leave error out while the grant is in force";
    }
  }

  /** Words on an error that there is not. */
  record ErrorWithoutCode(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "the code of the error in error, as error_description tells of one";
    }

    @Override
    public String fix() {
      return "Write the code of RFC 6749 section 4.1.2.1 in error, such as access_denied, or leave"
          + " error_description out";
    }
  }

  /** A grant in force whose term is over; in epoch seconds. */
  record ActiveBeyondTerm(long end, long made, Location at) implements Finding {
    @Override
    public Object expected() {
      return "another status than 1 (active), as the authorizedPeriod ended at "
          + FeedEvent.instant(end);
    }

    @Override
    public Object observed() {
      return "active, at " + FeedEvent.instant(made);
    }

    @Override
    public String fix() {
      return "Write status 0 (revoked) once the authorizedPeriod is over, or the new end where the"
          + " grant was prolonged";
    }
  }

  /** A grant in force whose term is to come; in epoch seconds. */
  record ActiveBeforeTerm(long start, long made, Location at) implements Finding {
    @Override
    public Object expected() {
      return "another status than 1 (active), as the authorizedPeriod begins at "
          + FeedEvent.instant(start);
    }

    @Override
    public Object observed() {
      return "active, at " + FeedEvent.instant(made);
    }

    @Override
    public String fix() {
      return "Write status 1 no earlier than the authorizedPeriod begins, or begin that when the"
          + " grant was given";
    }
  }

  private final LinkGraph links;
  private final Registrations registrations;
  private final List<Period> terms = new ArrayList<>();

  /** Of the entry that was read last, which may be the whole document. */
  private AtomParts last = new AtomParts();

  private boolean feed;

  GrantsSayWhatIsGranted(LinkGraph links) {
    this.links = links;
    registrations = new Registrations(links);
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    last = entry.parts();
    for (Held held : entry.resources()) {
      if (held.kind() == Kind.AUTHORIZATION || held.kind() == Kind.APPLICATION_INFORMATION) {
        judgement.inspected();
        checkTexts(held.resource(), judgement);
      }
      if (held.kind() == Kind.AUTHORIZATION) {
        checkAddress(held.resource(), entry.parts().links(Rel.SELF), judgement);
        checkStatus(held.resource(), judgement);
        checkError(held.resource(), judgement);
        TokenTerms.check(held.resource(), entry.parts(), judgement);
      }
      if (held.kind() == Kind.APPLICATION_INFORMATION) {
        ClientRecords.check(held.resource(), judgement);
        TokenTerms.checkSecret(held.resource(), judgement);
        registrations.check(held.resource(), entry, judgement);
      }
    }
  }

  private static void checkTexts(Element grant, Judgement judgement) {
    for (Element part : grant.children()) {
      String text = part.text().strip();
      if (part.name().equals("scope") && text.isEmpty()) {
        judgement.finds(new ScopeBlank(part.at()));
      }
      if (part.name().equals("scope") && !text.isEmpty() && !BLOCKS.matcher(text).lookingAt()) {
        judgement.finds(new ScopeWithoutBlocks(text, part.at()));
      }
      if (part.name().equals("scope")) {
        ScopeNumbers.check(part, judgement);
      }
      Addresses.check(part, judgement);
    }
  }

  private static String text(Element grant, String name) {
    return grant.child(name).map(Element::text).orElse("").strip();
  }

  private void checkAddress(Element grant, List<Link> selves, Judgement judgement) {
    String own = text(grant, "authorizationURI");
    if (!own.isEmpty() && selves.size() == 1 && selves.get(0).href() != null) {
      Location at = grant.child("authorizationURI").orElse(grant).at();
      OwnAddressOfGrant.compare(own, selves.get(0), links, at).ifPresent(judgement::finds);
    }
    String usage = text(grant, "resourceURI");
    if (!usage.isEmpty() && usage.equals(own)) {
      Location at = grant.child("resourceURI").orElse(grant).at();
      judgement.finds(new DataAtOwnAddress(usage, at));
    }
    if (!usage.isEmpty() && usage.equals(text(grant, "customerResourceURI"))) {
      Location at = grant.child("customerResourceURI").orElse(grant).at();
      judgement.finds(new SidesAtOneAddress(usage, at));
    }
  }

  private static void checkError(Element grant, Judgement judgement) {
    String told = text(grant, "error_description");
    if (!told.isEmpty() && text(grant, "error").isEmpty()) {
      Location at = grant.child("error_description").orElse(grant).at();
      judgement.finds(new ErrorWithoutCode(told, at));
    }
  }

  private void checkStatus(Element grant, Judgement judgement) {
    if (Numbers.at(grant, "status").orElse(0) != ACTIVE) {
      return;
    }
    String error = text(grant, "error");
    if (!error.isEmpty()) {
      judgement.finds(new ErrorOfActiveGrant(error, grant.child("error").orElse(grant).at()));
    }
    Period.of(grant, "authorizedPeriod").ifPresent(terms::add);
  }

  @Override
  public void on(FeedClosed closed, Judgement judgement) {
    feed = true;
    tell(AtomDates.latest(closed.parts()), judgement);
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    if (!feed) {
      tell(AtomDates.latest(last), judgement);
    }
  }

  private void tell(OptionalLong made, Judgement judgement) {
    registrations.tell(made, judgement);
    for (Period term : terms) {
      if (made.isPresent() && term.start() - DAY > made.getAsLong()) {
        judgement.finds(new ActiveBeforeTerm(term.start(), made.getAsLong(), term.at()));
      } else if (made.isPresent() && term.duration() > 0 && term.end() + DAY < made.getAsLong()) {
        judgement.finds(new ActiveBeyondTerm(term.end(), made.getAsLong(), term.at()));
      }
    }
  }
}
