package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What entries of a feed state of customers, and where others may repeat it: the addresses of
 * UsagePoints, which usage data shows to whoever reads it, those and the file names of statements,
 * titles, the ends of self links, and that of the feed.
 *
 * <p>Beyond {@value #MOST} of either, no more are remembered.
 */
final class ReferencesToPersons {
  private static final int MOST = 10_000;

  /** Digits of a number in a title that is of another entry, or of a feed: 2026 may be a year. */
  private static final int SHORTEST = 5;

  private static final int SHORTEST_IN_SELF = 8;

  private static final Pattern BETWEEN_PARTS = Pattern.compile("[/?&=#;]+");
  private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

  /** A reference that repeats a number or the name of a customer; not told. */
  record CustomerInReference(String element, String name, Location at) implements Finding {
    @Override
    public Object expected() {
      return "%s that does not repeat the %s of a customer in this feed".formatted(element, name);
    }

    @Override
    public Object observed() {
      return "the same in it (not shown)";
    }

    @Override
    public String fix() {
      return "Write another reference, such as one that is drawn at random, or the name of the"
          + " resource as title";
    }
  }

  /**
   * Where something may be repeated.
   *
   * @param parts each as letters and digits alone
   * @param words all of them in order, where a name may stand; else none
   * @param own what its entry states itself, which is told elsewhere
   */
  private record Reference(
      String element, Set<String> parts, List<String> words, Set<String> own, Location at) {}

  private final Map<String, String> numbers = new HashMap<>();

  /** As letters and digits alone, and by their first word. */
  private final Set<String> names = new HashSet<>();

  private final Map<String, Set<List<String>>> namesByWord = new HashMap<>();
  private final List<Reference> references = new ArrayList<>();

  /** Remembers the references of a resource. */
  void read(Kind kind, Element resource) {
    if (kind == Kind.SERVICE_LOCATION) {
      resource.children("UsagePoints").stream()
          .flatMap(list -> list.children("UsagePoint").stream())
          .forEach(this::address);
    } else if (kind == Kind.STATEMENT) {
      for (Element document : resource.children("statementRef")) {
        document.children("statementURL").forEach(this::address);
        document.children("fileName").forEach(this::fileName);
      }
    }
  }

  private void address(Element at) {
    Set<String> parts = new HashSet<>();
    BETWEEN_PARTS
        .splitAsStream(at.text().strip())
        .map(part -> LinksDoNotNumberTheCustomer.plain(EXTENSION.matcher(part).replaceAll("")))
        .forEach(parts::add);
    add(new Reference(at.name(), parts, List.of(), Set.of(), at.at()));
  }

  /**
   * Remembers a title.
   *
   * @param groups what blanks part, as letters and digits alone
   * @param own what its entry states itself
   */
  void title(Set<String> groups, List<String> words, Set<String> own, Location at) {
    add(new Reference("title", telling(groups), words, own, at));
  }

  /**
   * Remembers where a feed is.
   *
   * @param identifiers in its self link, as letters and digits alone
   */
  void feed(Set<String> identifiers, Location at) {
    add(new Reference("self link of the feed", telling(identifiers), List.of(), Set.of(), at));
  }

  private static Set<String> telling(Set<String> parts) {
    Set<String> telling = new HashSet<>(parts);
    telling.removeIf(part -> part.length() < SHORTEST && !isMixed(part));
    return telling;
  }

  /** Of letters and digits, as no year is and no word. */
  private static boolean isMixed(String part) {
    return part.chars().anyMatch(Character::isDigit) && part.chars().anyMatch(Character::isLetter);
  }

  /**
   * Remembers where a self link ends. Few digits are as likely a number of the resource's own, such
   * as the tenth of a table.
   *
   * @param identifier letters and digits alone
   * @param own what its entry states itself
   */
  void self(String identifier, Set<String> own, Location at) {
    boolean isCount =
        identifier.length() < SHORTEST_IN_SELF && identifier.chars().allMatch(Character::isDigit);
    if (isCount) {
      return;
    }
    add(new Reference("self link", Set.of(identifier), List.of(), own, at));
  }

  private void fileName(Element at) {
    String stem = EXTENSION.matcher(at.text().strip()).replaceAll("");
    Set<String> parts = Set.of(LinksDoNotNumberTheCustomer.plain(stem));
    List<String> words = LinksDoNotNumberTheCustomer.wordsOf(stem);
    add(new Reference(at.name(), parts, words, Set.of(), at.at()));
  }

  private void add(Reference reference) {
    if (references.size() < MOST) {
      references.add(reference);
    }
  }

  /**
   * Remembers what a customer is known by.
   *
   * @param element that states it
   * @param value letters and digits alone
   * @param words of a name; none of a number
   */
  void state(String element, String value, List<String> words) {
    if (numbers.size() + names.size() < MOST) {
      if (words.isEmpty()) {
        numbers.putIfAbsent(value, element);
      } else {
        names.add(value);
        namesByWord.computeIfAbsent(words.get(0), first -> new HashSet<>()).add(words);
      }
    }
  }

  /** Tells what is repeated; to be called at the end of the feed. */
  void tell(Judgement judgement) {
    for (Reference reference : references) {
      judgement.inspected();
      for (String part : reference.parts()) {
        if (numbers.containsKey(part) && !reference.own().contains(part)) {
          judgement.finds(
              new CustomerInReference(reference.element(), numbers.get(part), reference.at()));
        }
      }
      if (isNamed(reference)) {
        judgement.finds(
            new CustomerInReference(reference.element(), "customerName", reference.at()));
      }
    }
  }

  private boolean isNamed(Reference reference) {
    List<String> words = reference.words();
    if (words.isEmpty()) {
      return reference.parts().stream()
          .anyMatch(part -> names.contains(part) && !reference.own().contains(part));
    }
    for (int i = 0; i < words.size(); i++) {
      List<String> rest = words.subList(i, words.size());
      for (List<String> name : namesByWord.getOrDefault(words.get(i), Set.of())) {
        boolean stated = reference.own().contains(String.join("", name));
        if (!stated && Collections.indexOfSubList(rest, name) == 0) {
          return true;
        }
      }
    }
    return false;
  }
}
