package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Link;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * No identifier in a self link is the number of the account, agreement or device that the resource
 * states, or the name of the customer; and neither is repeated in the title of the entry.
 *
 * <p>Sections 2 to 4 of the Atom profile: parts of URIs must not be derivable to personal data, and
 * titles say none. URIs stand in logs and in usage data, which know nothing of the customer. Letter
 * case and what parts groups of a number do not count; numbers of fewer than four characters say
 * nothing. A title repeats a number that is one of its words, and a name of two words or more that
 * follow one another in it. Of what other entries state, {@link ReferencesToPersons} remember where
 * it is repeated: in the address of a UsagePoint, in that and the file name of a statement, in a
 * title, where a self link ends, and in that of the feed.
 */
@Rule("GBX-PII-04")
final class LinksDoNotNumberTheCustomer implements FeedRule {
  private static final Set<String> NUMBERS =
      Set.of("accountId", "agreementId", "serialNumber", "utcNumber", "pucNumber");

  private static final Set<String> NAMES = Set.of("customerName");

  /** What may stand before the identifier of a customer, beside kinds of resources. */
  private static final String OWNER = "RetailCustomer";

  private static final int SHORTEST = 4;

  /** Characters of a name (String256). */
  private static final int LONGEST = 256;

  /** What paths of ESPI have beside kinds and identifiers. */
  private static final Set<String> COLLECTIONS =
      Set.of("resource", "Batch", "Bulk", "Subscription", "RetailCustomer");

  /** One that is percent-encoded. */
  private static final Pattern OCTET = Pattern.compile("%[0-9A-Fa-f]{2}");

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

  /** A link that repeats a number of the customer; not told. */
  record NumberInLink(Kind resource, String name, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a self link of the %s that does not repeat its %s"
          .formatted(resource.element(), name);
    }

    @Override
    public Object observed() {
      return "the same in it (not shown)";
    }

    @Override
    public String fix() {
      return "Derive the identifier at random, or by a keyed hash of the number";
    }
  }

  /** A link that is made from a word of the customer's name; not told. */
  record NameInLink(Kind resource, String name, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a self link of the %s without a word of its %s".formatted(resource.element(), name);
    }

    @Override
    public Object observed() {
      return "one in place of an identifier (not shown)";
    }

    @Override
    public String fix() {
      return "Put an identifier in the place of the name that is drawn at random";
    }
  }

  /** A title that repeats a number or the name of the customer; not told. */
  record CustomerInTitle(Kind resource, String name, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a title of the %s that does not repeat its %s".formatted(resource.element(), name);
    }

    @Override
    public Object observed() {
      return "the same in it (not shown)";
    }

    @Override
    public String fix() {
      return "Write the name of the resource as title, such as Customer";
    }
  }

  /**
   * What a resource states of the customer.
   *
   * @param value letters and digits alone
   * @param words of a name; none of a number
   */
  private record Stated(Kind kind, String name, String value, List<String> words) {}

  /**
   * A title.
   *
   * @param words letters and digits, whatever stands between
   * @param groups what blanks part, without what parts groups of a number
   */
  private record Title(List<String> words, Set<String> groups) {
    static Title of(String text) {
      return new Title(
          wordsOf(text),
          BLANKS
              .splitAsStream(text)
              .map(LinksDoNotNumberTheCustomer::plain)
              .collect(Collectors.toSet()));
    }

    boolean repeats(Stated stated) {
      return stated.words().isEmpty()
          ? groups.contains(stated.value())
          : Collections.indexOfSubList(words, stated.words()) >= 0;
    }
  }

  private final List<Stated> stated = new ArrayList<>();
  private final ReferencesToPersons references = new ReferencesToPersons();

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    Kind kind = Kind.of(read.resource());
    if (!kind.isOfCustomer()) {
      return;
    }
    references.read(kind, read.resource());
    for (Element part : read.resource().children()) {
      boolean name = NAMES.contains(part.name());
      String text = part.text().strip();
      boolean ofWords = name && text.indexOf(' ') > 0 && text.length() <= LONGEST;
      String value = ofWords || NUMBERS.contains(part.name()) ? plain(text) : "";
      if (value.length() >= SHORTEST) {
        stated.add(new Stated(kind, part.name(), value, ofWords ? wordsOf(text) : List.of()));
      }
    }
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    if (Kind.of(entry).isOfCustomer()) {
      remember(entry);
    }
    if (stated.isEmpty()) {
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
              checkName(self, judgement);
              Set<String> identifiers = identifiers(self);
              stated.stream()
                  .filter(each -> identifiers.contains(each.value()))
                  .forEach(
                      each ->
                          judgement.finds(
                              new NumberInLink(each.kind(), each.name(), self.element().at())));
            });
    for (Element title : entry.parts().all("title")) {
      Title told = Title.of(title.stringValue());
      stated.stream()
          .filter(told::repeats)
          .forEach(
              each -> judgement.finds(new CustomerInTitle(each.kind(), each.name(), title.at())));
    }
    stated.forEach(each -> references.state(each.name(), each.value(), each.words()));
    stated.clear();
  }

  /** Others may state what is repeated here; what it states itself is told at once. */
  private void remember(EntryClosed entry) {
    Set<String> own = stated.stream().map(Stated::value).collect(Collectors.toSet());
    for (Element title : entry.parts().all("title")) {
      remember(title, own);
    }
    for (Link self : entry.parts().links(Rel.SELF)) {
      List<String> path = self.href() == null ? List.of() : self.segments();
      if (path.size() > 1 && Kind.named(path.get(path.size() - 2)).isPresent()) {
        references.self(plain(path.get(path.size() - 1)), own, self.element().at());
      }
    }
  }

  private void remember(Element title, Set<String> own) {
    String text = title.stringValue();
    if (text.length() <= LONGEST) {
      Title told = Title.of(text);
      references.title(told.groups(), told.words(), own, title.at());
    }
  }

  /** The segments of its path that name no kind of resource. */
  private static Set<String> identifiers(Link self) {
    return self.segments().stream()
        .filter(segment -> Kind.named(segment).isEmpty() && !COLLECTIONS.contains(segment))
        .map(segment -> plain(OCTET.matcher(segment).replaceAll(" ")))
        .collect(Collectors.toSet());
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    feed.parts().all("title").forEach(title -> remember(title, Set.of()));
    for (Link self : feed.parts().links(Rel.SELF)) {
      if (self.href() != null) {
        references.feed(identifiers(self), self.element().at());
      }
    }
    references.tell(judgement);
  }

  /** One word of a name is enough where an identifier stands, of four letters or more. */
  private void checkName(Link self, Judgement judgement) {
    List<String> segments = self.segments();
    for (int i = 1; i < segments.size(); i++) {
      String before = segments.get(i - 1);
      String word = plain(segments.get(i));
      if (word.length() >= SHORTEST && (before.equals(OWNER) || Kind.named(before).isPresent())) {
        stated.stream()
            .filter(each -> each.words().contains(word))
            .forEach(
                each ->
                    judgement.finds(new NameInLink(each.kind(), each.name(), self.element().at())));
      }
    }
  }

  static List<String> wordsOf(String text) {
    return BETWEEN_WORDS
        .splitAsStream(text)
        .map(LinksDoNotNumberTheCustomer::plain)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Letters and digits alone, in lower case. */
  static String plain(String text) {
    return text.replaceAll("[^\\p{L}\\p{Nd}]", "").toLowerCase(Locale.ROOT);
  }
}
