package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The identifier in a self link is not the number of the account, agreement or device that the
 * resource states.
 *
 * <p>Section 4 of the Atom profile: parts of URIs must not be derivable to personal data. URIs
 * stand in logs and in usage data, which know nothing of the customer. Letter case and what parts
 * groups of a number do not count; numbers of fewer than four characters say nothing.
 */
@Rule("GBX-PII-04")
final class LinksDoNotNumberTheCustomer implements FeedRule {
  private static final Set<String> NUMBERS =
      Set.of("accountId", "agreementId", "serialNumber", "utcNumber", "pucNumber");

  private static final int SHORTEST = 4;

  /** A link that repeats a number of the customer; not told. */
  record NumberInLink(Kind resource, String name, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a self link of the %s that does not repeat its %s"
          .formatted(resource.element(), name);
    }

    @Override
    public Object observed() {
      return "the same number at its end (not shown)";
    }
  }

  private record Stated(Kind kind, String name, String value) {}

  private final List<Stated> numbers = new ArrayList<>();

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    Kind kind = Kind.of(read.resource());
    if (!kind.isOfCustomer()) {
      return;
    }
    for (Element part : read.resource().children()) {
      String value = NUMBERS.contains(part.name()) ? plain(part.text()) : "";
      if (value.length() >= SHORTEST) {
        numbers.add(new Stated(kind, part.name(), value));
      }
    }
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    if (numbers.isEmpty()) {
      return;
    }
    judgement.inspected();
    entry
        .parts()
        .links(Rel.SELF.toString())
        .filter(self -> self.href() != null)
        .findFirst()
        .ifPresent(
            self -> {
              String last = plain(self.href().substring(self.href().lastIndexOf('/') + 1));
              numbers.stream()
                  .filter(number -> number.value().equals(last))
                  .forEach(
                      number ->
                          judgement.finds(
                              new NumberInLink(number.kind(), number.name(), self.element().at())));
            });
    numbers.clear();
  }

  private static String plain(String text) {
    return text.replaceAll("[^\\p{Alnum}]", "").toLowerCase(Locale.ROOT);
  }
}
