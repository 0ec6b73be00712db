package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.browser.ConsentWalk;
import dev.greenlight.act.browser.CustomerAgent;
import dev.greenlight.act.browser.Identity;
import dev.greenlight.act.browser.Saved;
import dev.greenlight.act.http.HttpCall;
import dev.greenlight.model.Download;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Fact;
import dev.greenlight.record.Header;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What Retail Customers download in the portal, each thing once. */
public final class Downloads {
  private static final int OK = 200;

  /** What every browser says and a portal may insist on; cookies are what a stranger lacks. */
  private static final Set<String> TELLS_NOBODY =
      Set.of("user-agent", "accept", "accept-language", "content-type", "origin", "referer");

  private final Stage stage;

  public Downloads(Stage stage) {
    this.stage = stage;
  }

  /**
   * What came of a visit to the portal.
   *
   * @param page exhibit of the page that came after the login
   * @param file what came for the choice of the customer
   * @param name exhibit of the name under which his browser saved it; empty where it showed it
   * @param logins exhibit of how often he was asked who he is
   */
  public record Visit(String page, Seen file, Optional<String> name, String logins) {}

  /**
   * How it is done.
   *
   * @throws NotCarriedOut when the run file does not say
   */
  public Download script(Download.Kind kind) {
    Download download =
        stage
            .pixit()
            .ways()
            .download()
            .orElseThrow(
                () ->
                    new NotCarriedOut(
                        "the run file does not say how a customer downloads his data in the portal"
                            + " (pixit.download)"));
    if (download.steps(kind).isEmpty()) {
      throw new NotCarriedOut(
          "the run file does not say what a customer does to download that (pixit.download."
              + kind.key()
              + ")");
    }
    return download;
  }

  /**
   * What a customer gets when he logs in and downloads.
   *
   * @throws NotCarriedOut when he does not get through to anything
   */
  public Visit of(RunFile.Customer customer, Download.Kind kind) {
    return visit(new Leased.Downloaded(customer, kind), customer, kind);
  }

  /**
   * What he gets when he does the same again, in a new session.
   *
   * @throws NotCarriedOut likewise
   */
  public Visit again(RunFile.Customer customer, Download.Kind kind) {
    return visit(new Leased.DownloadedAgain(customer, kind), customer, kind);
  }

  private Visit visit(Leased<Visit> place, RunFile.Customer customer, Download.Kind kind) {
    Download download = script(kind);
    return stage
        .leases()
        .take(
            place,
            () -> {
              try {
                return stage
                    .consents()
                    .visit(
                        customer,
                        download.values(),
                        (agent, identity) -> visit(agent, identity, download, kind));
              } catch (TimeUp | NotPlayable e) {
                throw e;
              } catch (NotCarriedOut e) {
                throw new NotCarriedOut(
                    customer.name() + " in the portal (pixit.download): " + e.getMessage(), e);
              }
            });
  }

  private Visit visit(
      CustomerAgent agent, Identity identity, Download download, Download.Kind kind) {
    ConsentWalk walk =
        new Portal(stage, download.portal())
            .enter(agent, identity, "the portal did not let him in");
    Exchange page = shown(agent);
    download.steps(kind).forEach(step -> agent.carryOut(step, identity));
    int logins = walk.identified() ? 1 : 0;
    Optional<Saved> saved = agent.saved();
    if (saved.isEmpty()) {
      ConsentWalk again = new ConsentWalk(stage.pixit().consent(), agent, identity);
      again.untilAsked();
      logins += again.identified() ? 1 : 0;
      saved = again.identified() ? agent.saved() : saved;
    }
    Exchange file = saved.isPresent() ? saved.get().exchange() : document(shown(agent));
    return new Visit(
        stage.journal().exhibit(null, "portal", page),
        new Seen(file, stage.journal().exhibit(null, "download", file)),
        saved.map(each -> stage.journal().exhibit(null, "file name", new Fact(each.name()))),
        stage.journal().exhibit(null, "logins", new Fact(String.valueOf(logins))));
  }

  private static Exchange shown(CustomerAgent agent) {
    return agent.trail().shown().orElseThrow(() -> new NotCarriedOut("the browser shows no page"));
  }

  /** A page of HTML is no data, whatever it says: somebody has to look at the steps. */
  private static Exchange document(Exchange shown) {
    Exchange.Response response = shown.response();
    String type = response.header("Content-Type").orElse("text/html");
    if (response.status() != OK || type.toLowerCase(Locale.ROOT).contains("html")) {
      throw new NotCarriedOut(
          "his browser has no file after all steps; it shows "
              + shown.request().uri().replaceFirst("[?#].*", "")
              + " (status "
              + response.status()
              + ", "
              + type
              + ")");
    }
    return shown;
  }

  /**
   * What comes for the same request from the browser of somebody who has not logged in.
   *
   * @throws NotCarriedOut when nobody knows what the form of the customer sent
   */
  public Exchange asStranger(Exchange file) {
    Exchange.Request request = file.request();
    List<Header> headers =
        request.headers().stream()
            .filter(header -> TELLS_NOBODY.contains(header.name().toLowerCase(Locale.ROOT)))
            .toList();
    if (request.method().equals("GET")) {
      return stage.functional().send(HttpCall.get(request.uri(), headers));
    }
    if (request.body().isEmpty()) {
      throw new NotCarriedOut("the browser does not tell what the form of the customer sent");
    }
    return stage
        .functional()
        .send(new HttpCall(request.method(), request.uri(), headers, request.body().text()));
  }
}
