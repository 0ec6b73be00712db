package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.regex.Pattern;

/**
 * No electronic address carries a password, although the schema has a place for one, and no URI a
 * token that opens it.
 *
 * <p>Who sees the address of a bill in a log or a history could read the bill (RFC 6750 section
 * 5.3). Neither the password nor the token is repeated in the finding.
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

    @Override
    public String fix() {
      return "Leave the password out, and change it";
    }
  }

  /** A token in the query of a URI. */
  record TokenInUri(String name, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a URI in <%s> that is read with the token of who asks".formatted(name);
    }

    @Override
    public Object observed() {
      return "one with a token or password in its query (not shown)";
    }

    @Override
    public String fix() {
      return "Leave token and password out of the address, let it be read with an Authorization"
          + " header, and end the token";
    }
  }

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?i)https?://[^\\s?#]*\\?(?:[^\\s#]*&)?"
              + "(?:access_token|refresh_token|password|client_secret)=[^&\\s].*");

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
      if (child.children().isEmpty() && TOKEN.matcher(child.text().strip()).matches()) {
        judgement.finds(new TokenInUri(child.name(), child.at()));
      }
      walk(child, judgement);
    }
  }
}
