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
 * A Statement says of each of its documents what it is.
 *
 * <p>Whether the type is one of the standard's is told by a rule for all codes.
 */
@Rule("GBX-CUS-43")
final class StatementsNameTheirMediaType implements FeedRule {

  /** A document of unknown type. */
  record MediaTypeMissing(Location at) implements Finding {
    @Override
    public Object expected() {
      return "<mediaType> in the statementRef";
    }

    @Override
    public Object observed() {
      return "none with a value";
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) != Kind.STATEMENT) {
      return;
    }
    for (Element reference : read.resource().children("statementRef")) {
      judgement.inspected();
      if (reference.child("mediaType").filter(Customers::hasValue).isEmpty()) {
        judgement.finds(new MediaTypeMissing(reference.at()));
      }
    }
  }
}
