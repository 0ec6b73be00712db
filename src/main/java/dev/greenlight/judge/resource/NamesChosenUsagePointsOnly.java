package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.xml.UnreadableXml;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who a customer is, told to a Third Party with which he shares some of his UsagePoints, does not
 * say which others he has. Looks at the exhibits {@code answer}, {@code chosen}, the batch that he
 * shares, and {@code whole}, the one when he shares everything.
 */
public record NamesChosenUsagePointsOnly() implements Check {
  private static final int OK = 200;

  /** One that he did not choose is named. */
  record NamedThoughNotChosen(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange answer = exhibits.exchange("answer");
    Exchange chosen = exhibits.exchange("chosen");
    return NoAnswer.or(
        answer, unused -> NoAnswer.or(chosen, none -> judge(exhibits, answer, chosen)));
  }

  private static Outcome judge(Exhibits exhibits, Exchange answer, Exchange chosen) {
    Set<String> all = NamedUsagePoints.of(exhibits, exhibits.exchange("whole"));
    Set<String> served = NamedUsagePoints.of(exhibits, chosen);
    Set<String> shared = shared(served, all);
    if (shared.isEmpty() || shared.containsAll(all)) {
      return Outcome.undecided(
          "what the customer chose is not less than all: no UsagePoint is left that could be kept"
              + " back");
    }
    if (answer.response().status() != OK) {
      return Outcome.undecided(
          "the Retail Customer data does not open: status " + answer.response().status());
    }
    Set<String> named;
    try {
      named = NamedUsagePoints.in(answer);
    } catch (UnreadableXml e) {
      return Outcome.undecided("the answer cannot be read as XML: " + e.getMessage());
    }
    if (named.isEmpty()) {
      return Outcome.notApplicable("the Retail Customer data names no UsagePoint");
    }
    Outcome.Builder outcome = new Outcome.Builder();
    boolean isAnyKnown = false;
    for (String href : named) {
      Optional<String> known = known(absolute(href, answer), all);
      if (known.isPresent()) {
        isAnyKnown = true;
        outcome.inspected();
        if (!shared.contains(known.get())) {
          outcome.finds(new NamedThoughNotChosen("none but " + String.join(", ", served), href));
        }
      }
    }
    return isAnyKnown ? outcome.build() : ofThisConsent(answer, named, served);
  }

  /** Where each consent has names of its own, what it opens has to tell which these are. */
  private static Outcome ofThisConsent(Exchange answer, Set<String> named, Set<String> served) {
    List<String> others =
        named.stream()
            .filter(href -> known(absolute(href, answer), served).isEmpty())
            .sorted()
            .toList();
    if (others.size() == named.size()) {
      return Outcome.undecided(
          "none of the UsagePoints that the Retail Customer data names, such as "
              + others.get(0)
              + ", can be told to be one of the batch, such as "
              + served.iterator().next());
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected(named.size());
    others.forEach(
        href ->
            outcome.finds(new NamedThoughNotChosen("none but " + String.join(", ", served), href)));
    return outcome.build();
  }

  private static String absolute(String href, Exchange answer) {
    return AtomEntry.absolute(href, answer.request().uri());
  }

  /** In the words of the whole: each consent may have addresses of its own. */
  private static Set<String> shared(Set<String> served, Set<String> all) {
    return served.stream()
        .map(address -> known(address, all).orElse(address))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Which one of the batch an address means. */
  private static Optional<String> known(String address, Set<String> all) {
    if (all.contains(address)) {
      return Optional.of(address);
    }
    List<String> alike = all.stream().filter(each -> last(each).equals(last(address))).toList();
    return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
  }

  private static String last(String address) {
    String bare = address.replaceFirst("/+$", "");
    return bare.substring(bare.lastIndexOf('/') + 1);
  }
}
