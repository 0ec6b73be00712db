package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The entry of each Retail Customer resource says where the resource lives, and in which
 * collection.
 */
@Rule("GBX-CUS-04")
final class CustomerEntriesAreLinked implements FeedRule {
  private static final List<Rel> RELS = List.of(Rel.SELF, Rel.UP);

  /** An entry without such links. */
  record LinkMissing(List<Rel> rels, String resource, Location at) implements Finding {
    @Override
    public Object expected() {
      return rels.stream()
          .map("with rel=\"%s\""::formatted)
          .collect(
              Collectors.joining(
                  " and one ", "a link ", ", with an href, in the entry of the " + resource));
    }

    @Override
    public String fix() {
      return rels.equals(List.of(Rel.SELF))
          ? "Write a link with rel=\"self\" to the resource"
          : rels.equals(List.of(Rel.UP))
              ? "Write a link with rel=\"up\" to the collection of the resource"
              : "";
    }

    @Override
    public Object observed() {
      return "none";
    }
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    Customers.in(entry)
        .ifPresent(
            kind -> {
              judgement.inspected(RELS.size());
              List<Rel> missing =
                  RELS.stream()
                      .filter(
                          rel ->
                              entry.parts().hrefs(rel.toString()).stream()
                                  .allMatch(String::isBlank))
                      .toList();
              if (!missing.isEmpty()) {
                judgement.finds(new LinkMissing(missing, kind.element(), entry.entry().at()));
              }
            });
  }
}
