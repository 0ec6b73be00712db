package dev.greenlight.party.custodian.oauth;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.server.AlterableEndpoint;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Parameters;
import dev.greenlight.party.server.Request;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Where a Retail Customer downloads his own data (Download My Data): he chooses what and of which
 * days, and his browser saves a file.
 */
public final class DownloadPage extends AlterableEndpoint {
  /** What there is. */
  public enum Kind {
    /** What was metered and billed. */
    USAGE("ReferenceUtility_Electric_and_Gas_Interval_Usage"),
    /** Who he is. */
    CUSTOMER("ReferenceUtility_Retail_Customer");

    private final String stem;

    Kind(String stem) {
      this.stem = stem;
    }
  }

  /**
   * What was chosen.
   *
   * @param accounts whose data: that of who is logged in
   * @param from the first day
   * @param to the last day
   */
  public record Choice(List<String> accounts, Kind kind, LocalDate from, LocalDate to) {
    public Choice {
      accounts = List.copyOf(accounts);
    }

    /** The name under which a browser saves it. */
    String fileName() {
      return kind.stem + "_" + from + "_" + to + ".xml";
    }
  }

  /** Where the data comes from. */
  @FunctionalInterface
  public interface Shelf {
    /** What was chosen; empty when there is nothing of those days. */
    Optional<AtomDocument> take(Choice choice);
  }

  private final Sessions sessions;
  private final LoginPage login;
  private final Shelf shelf;
  private UnaryOperator<Choice> reading = UnaryOperator.identity();
  private Consumer<AtomDocument> alteration = document -> {};
  private boolean guarded = true;
  private boolean asksAgain;

  /**
   * @param shelf where the data comes from
   */
  public DownloadPage(Sessions sessions, LoginPage login, Shelf shelf) {
    this.sessions = sessions;
    this.login = login;
    this.shelf = shelf;
  }

  /** Takes every choice for another one. Called before the first request only. */
  public void readAs(UnaryOperator<Choice> other) {
    reading = other;
  }

  /** Changes documents before they are written. Called before the first request only. */
  public void alterDocuments(Consumer<AtomDocument> change) {
    alteration = change;
  }

  /** Serves files to whoever names an account. Called before the first request only. */
  public void serveAnybody() {
    guarded = false;
  }

  /** Asks who the customer is before each file. Called before the first request only. */
  public void askAgain() {
    asksAgain = true;
  }

  @Override
  protected Answer respond(Request request) {
    if (!List.of("GET", "HEAD").contains(request.method())) {
      return Answer.methodNotAllowed("GET, HEAD");
    }
    boolean choosing = !request.query().contains("kind");
    Optional<RetailCustomer> customer =
        sessions.loggedIn(request).flatMap(Sessions.Session::customer);
    if (customer.isEmpty() && (guarded || choosing)) {
      return login.before(address(request.query()));
    }
    if (choosing) {
      return form(customer.get());
    }
    if (asksAgain && !request.query().contains("again")) {
      return login.before(address(request.query().with("again", "yes")));
    }
    return file(
        request.query(),
        customer
            .map(RetailCustomer::subscription)
            .or(() -> request.query().first("account"))
            .orElse(""));
  }

  private static String address(Parameters query) {
    return query.list().isEmpty() ? Addresses.DOWNLOAD : Addresses.DOWNLOAD + "?" + query.encoded();
  }

  private static Answer form(RetailCustomer customer) {
    return Page.of(
        200,
        "Download My Data",
        """
        <form method="get" action="%s">
        %s<fieldset><legend>What</legend>
        <label><input type="radio" name="kind" value="usage" checked> Energy usage and bills</label>
        <label><input type="radio" name="kind" value="customer"> Your name, account and addresses</label>
        </fieldset>
        <label>First day <input type="text" name="from" placeholder="2026-01-01"></label>
        <label>Last day <input type="text" name="to" placeholder="2026-01-31"></label>
        <button type="submit" id="download">Download</button>
        </form>
        """
            .formatted(Addresses.DOWNLOAD, Page.hidden("account", customer.subscription())));
  }

  private Answer file(Parameters query, String account) {
    if (!query.first("account").filter(account::equals).isPresent()) {
      return Page.problem(403, "This account is not yours");
    }
    Optional<Choice> choice = choice(query, account);
    if (choice.isEmpty()) {
      return Page.problem(400, "Choose what to download, and both days as in 2026-01-31");
    }
    Choice taken = reading.apply(choice.get());
    Optional<AtomDocument> document = shelf.take(taken);
    if (document.isEmpty()) {
      return Page.problem(404, "There is no data of these days");
    }
    alteration.accept(document.get());
    return Answer.of(200, AtomDocument.MEDIA_TYPE, document.get().toBytes())
        .with("Content-Disposition", "attachment; filename=\"" + choice.get().fileName() + "\"")
        .with("X-Content-Type-Options", "nosniff")
        .with("Cache-Control", "no-store");
  }

  private static Optional<Choice> choice(Parameters query, String account) {
    try {
      Kind kind = Kind.valueOf(query.first("kind").orElse("").toUpperCase(Locale.ROOT));
      LocalDate from = LocalDate.parse(query.first("from").orElse(""));
      LocalDate to = LocalDate.parse(query.first("to").orElse(""));
      return to.isBefore(from)
          ? Optional.empty()
          : Optional.of(new Choice(List.of(account), kind, from, to));
    } catch (DateTimeException | IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
