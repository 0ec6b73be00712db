package dev.greenlight.judge.resource;

import dev.greenlight.judge.ScopeTerms;
import dev.greenlight.model.HistoryLength;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * How far back a granted scope reaches: HistoryLength counts back from the consent, in months or
 * seconds. How the first month is counted no source says, so that the whole of that calendar month
 * is allowed, and a day for time zones.
 *
 * @param length as granted; that which reaches furthest back, should there be several
 * @param beginning what is over by then is older than was granted
 */
record GrantedHistory(HistoryLength length, Instant beginning) {

  /** Of a consent; empty where the scope names no HistoryLength that is a number. */
  static Optional<GrantedHistory> of(Instant consent, String scope) {
    return ScopeTerms.of(scope).terms().getOrDefault("historylength", Set.of()).stream()
        .flatMap(value -> HistoryLength.parse(value).stream())
        .min(Comparator.comparing(each -> each.before(consent)))
        .map(length -> new GrantedHistory(length, beginning(length, consent)));
  }

  private static Instant beginning(HistoryLength length, Instant consent) {
    OffsetDateTime first = length.before(consent).atOffset(ZoneOffset.UTC).withDayOfMonth(1);
    return first.toLocalDate().minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
  }
}
