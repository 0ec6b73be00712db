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
 * No electronic address carries a password, although the schema has a place for one.
 *
 * <p>The password itself is not repeated in the finding.
 */
@Rule("GBX-CUS-10")
final class NoPasswordIsSent implements FeedRule {

  /** A password in the data. */
  record PasswordSent(Location at) implements Finding {
    @Override
    public Object expected() {
      return "no <password>, or an empty one";
    }

    @Override
    public Object observed() {
      return "one with a value (not shown)";
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()).isOfCustomer()) {
      judgement.inspected();
      walk(read.resource(), judgement);
    }
  }

  private static void walk(Element element, Judgement judgement) {
    for (Element child : element.children()) {
      if (child.name().equals("password") && !child.text().isBlank()) {
        judgement.finds(new PasswordSent(child.at()));
      }
      walk(child, judgement);
    }
  }
}
