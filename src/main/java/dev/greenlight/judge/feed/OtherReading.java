package dev.greenlight.judge.feed;

import dev.greenlight.catalog.RuleBook;
import dev.greenlight.catalog.RuleEntry;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.JudgedDocument.Split;
import dev.greenlight.model.Profile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a document once more in the same pass: as the tests were published when it is judged by
 * their labels, by their labels when it is judged as published. Says which rules come out
 * differently.
 */
final class OtherReading {
  private final FeedRuling ruling;
  private final Facts facts;
  private final Dispatcher dispatcher;

  OtherReading(List<RuleSource> sources, FeedRuling first) {
    Profile profile = first.official() ? Profile.CERTIFICATION : Profile.OFFICIAL_2018;
    ruling =
        new FeedRuling(first.version(), profile, first.blocks(), first.declared(), first.now());
    facts = new Facts(new LinkGraph(ruling.official()), Delivery.UNKNOWN);
    dispatcher =
        new Dispatcher(
            sources.stream()
                .flatMap(source -> source.duties(ruling, facts).stream())
                .filter(duty -> !duty.id().startsWith("GBX-"))
                .toList());
  }

  void hear(FeedEvent event) {
    facts.hear(event);
    if (FeedJudge.concerns(event, facts.survey(), ruling)) {
      dispatcher.tell(event);
    }
  }

  /** The published tests that one reading passes and the other does not, by id. */
  List<Split> splits(
      Examination examination, RuleBook book, FeedRuling first, EspiVersion version) {
    if (!examination.outcome().misspelt().isEmpty()) {
      return List.of();
    }
    Examination second =
        new Examination(
            examination.outcome(),
            examination.survey(),
            examination.checks(),
            dispatcher.judgements(),
            Optional.empty(),
            List.of(),
            examination.large());
    Map<String, Boolean> one = held(new Weighing(examination, book, first, version));
    Map<String, Boolean> other = held(new Weighing(second, book, ruling, version));
    List<Split> splits = new ArrayList<>();
    for (RuleEntry rule : book.rules()) {
      Boolean here = one.get(rule.id());
      Boolean there = other.get(rule.id());
      if (here != null && there != null && !here.equals(there)) {
        boolean published = first.official() ? here : there;
        splits.add(new Split(rule.id(), rule.title(), published, !published, rule.dispute()));
      }
    }
    return splits;
  }

  private static Map<String, Boolean> held(Weighing weighing) {
    Map<String, Boolean> held = new HashMap<>();
    weighing.rules().stream()
        .filter(weighed -> weighed.rule().isOfficial())
        .forEach(weighed -> held.put(weighed.rule().id(), !weighed.fails()));
    return held;
  }
}
