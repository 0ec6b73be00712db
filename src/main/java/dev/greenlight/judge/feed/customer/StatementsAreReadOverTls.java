package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;

/**
 * Each document of a Statement lies at an absolute https URI.
 *
 * <p>A bill names a person, what he uses and what he owes. The document itself is not fetched here.
 */
@Rule("GBX-CUS-42")
final class StatementsAreReadOverTls implements FeedRule {

  /** A document that cannot be read from anywhere, or by anybody on the way. */
  record StatementNotOverTls(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "an absolute https URI in statementURL";
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) != Kind.STATEMENT) {
      return;
    }
    for (Element reference : read.resource().children("statementRef")) {
      for (Element address : reference.children("statementURL")) {
        judgement.inspected();
        if (!Customers.isAbsoluteHttps(address.text())) {
          judgement.finds(new StatementNotOverTls(address.text().strip(), address.at()));
        }
      }
    }
  }
}
