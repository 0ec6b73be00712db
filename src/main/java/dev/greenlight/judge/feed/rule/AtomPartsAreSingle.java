package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.AtomParts;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.List;

/**
 * A feed or entry has at most one id, title, updated, published and content, and of what RFC 4287
 * section 4.1 lets stand beside them at most one summary, rights and the like. Its authors and
 * contributors have one name each (section 3.2).
 *
 * <p>The schema lets them repeat; which of two a reader takes is chance. A feed has no published at
 * all: section 4.1.1 knows it in entries only, though a page of the alliance lists it.
 */
@Rule("GBX-ATM-01")
final class AtomPartsAreSingle implements FeedRule {
  private static final List<String> SINGLE =
      List.of(
          "id",
          "title",
          "updated",
          "published",
          "content",
          "summary",
          "rights",
          "subtitle",
          "generator",
          "icon",
          "logo",
          "source");

  /** One part too many. */
  record RepeatedAtomPart(String name, int count, Location at) implements Finding {
    @Override
    public Object expected() {
      return "one <" + name + ">";
    }

    @Override
    public Object observed() {
      return count + " of them";
    }
  }

  private static final List<String> PERSONS = List.of("author", "contributor");

  /** Somebody who has no name, or several. */
  record PersonWithoutName(String role, String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "one <name> in <%s>, with text".formatted(role);
    }

    @Override
    public String fix() {
      return "Write <name> into the author, such as that of the utility, or leave <author> out";
    }
  }

  /** A feed with the date that belongs to entries. */
  record FeedPublished(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "updated alone in the feed, as published is for entries";
    }

    @Override
    public String fix() {
      return "Leave <published> out of the feed";
    }
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    check(entry.parts(), judgement);
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    check(feed.parts(), judgement);
    feed.parts().all("published").stream()
        .findFirst()
        .ifPresent(
            published ->
                judgement.finds(
                    new FeedPublished("published " + published.text().strip(), published.at())));
  }

  private static void check(AtomParts parts, Judgement judgement) {
    judgement.inspected();
    for (String name : SINGLE) {
      int count = parts.count(name);
      if (count > 1) {
        Location second = parts.all(name).get(1).at();
        judgement.finds(new RepeatedAtomPart(name, count, second));
      }
    }
    for (String role : PERSONS) {
      parts.all(role).forEach(person -> checkName(person, judgement));
    }
  }

  private static void checkName(Element person, Judgement judgement) {
    List<Element> names = person.children("name");
    if (names.size() != 1) {
      String found = names.isEmpty() ? "none" : names.size() + " of them";
      judgement.finds(new PersonWithoutName(person.name(), found, person.at()));
    } else if (names.get(0).text().isBlank()) {
      judgement.finds(new PersonWithoutName(person.name(), "an empty one", names.get(0).at()));
    }
  }
}
