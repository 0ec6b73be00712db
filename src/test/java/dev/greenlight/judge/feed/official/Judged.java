package dev.greenlight.judge.feed.official;

import dev.greenlight.catalog.RuleBook;
import dev.greenlight.catalog.RuleEntry;
import dev.greenlight.judge.feed.FeedJudge;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.model.ValidationResult.FeedFinding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the streaming rules say of a document. */
final class Judged {
  /** The blocks whose published tests are built. */
  static final Set<FunctionBlockId> BLOCKS =
      RuleBook.bundled().rules().stream()
          .filter(RuleEntry::isOfficial)
          .flatMap(rule -> rule.functionBlocks().stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");
  private static final FeedJudge JUDGE = FeedJudge.bundled();

  private Judged() {}

  static Set<FunctionBlockId> blocks(int... numbers) {
    return IntStream.of(numbers)
        .mapToObj(FunctionBlockId::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** In all blocks. */
  static ValidationResult under(Profile profile, byte[] document) {
    return under(profile, document, BLOCKS);
  }

  /** In those blocks; in those that the document calls for when there are none. */
  static ValidationResult under(Profile profile, byte[] document, Set<FunctionBlockId> blocks) {
    return judged(new FeedRuling(Optional.empty(), profile, blocks, NOW), document);
  }

  private static ValidationResult judged(FeedRuling ruling, byte[] document) {
    try {
      return JUDGE.judge("feed.xml", new ByteArrayInputStream(document), ruling);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ValidationResult under(Profile profile, String document) {
    return under(profile, document.getBytes(StandardCharsets.UTF_8));
  }

  /** Occurrences of each published test that failed. */
  static Map<String, Long> failures(ValidationResult result) {
    return result.findings().stream()
        .filter(finding -> finding.rule().startsWith("D"))
        .collect(
            Collectors.toMap(
                FeedFinding::rule, FeedFinding::occurrences, (one, same) -> one, TreeMap::new));
  }

  /** Failures under the profile official-2018. */
  static Map<String, Long> officially(byte[] document) {
    return failures(under(Profile.OFFICIAL_2018, document));
  }

  /** Ids of the rules of one block that failed. */
  static Set<String> failed(Profile profile, byte[] document, int block) {
    return under(profile, document).functionBlocks().stream()
        .filter(each -> each.id().number() == block)
        .flatMap(each -> each.failedRules().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Ids of the published tests that failed. */
  static Set<String> failed(Profile profile, String document) {
    return failures(under(profile, document)).keySet();
  }
}
