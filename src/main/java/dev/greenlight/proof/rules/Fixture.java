package dev.greenlight.proof.rules;

import dev.greenlight.judge.feed.Delivery;
import dev.greenlight.judge.feed.FeedJudge;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.judge.feed.Known;
import dev.greenlight.judge.feed.SizeLimits;
import dev.greenlight.judge.feed.Snapshot;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document below {@code fixtures/feeds}, and what its first comments say: what to expect of it,
 * how it came and how it is to be judged.
 */
public final class Fixture {
  private static final Pattern EXPECT =
      Pattern.compile(
          "<!-- Expect: (?:none|(?<kind>\\w+) at line (?<line>\\d+)(?:; also (?<also>\\w+))?(?:;"
              + " asked for (?<blocks>[\\d,]+))?)(?:\\. [^>]*)? -->");

  /** Blocks and version as a user would give them. */
  private static final Pattern ASKED =
      Pattern.compile("<!-- Asked:(?<blocks>(?: FB_\\d+)*)(?: ESPI (?<version>[0-9.]+))? -->");

  /** The name under which it came, and an earlier download beside the folder of the rule. */
  private static final Pattern NAMED = Pattern.compile("<!-- Named: (?<name>.+) -->");

  private static final Pattern AGAINST = Pattern.compile("<!-- Against: (?<file>\\S+) -->");

  /** What is known of it: zone, range, prices, certificate, each with a value. */
  private static final Pattern KNOWN = Pattern.compile("<!-- Known: (?<facts>[^>]+) -->");

  /** Few enough to be exceeded by a small document. */
  private static final Pattern SIZES =
      Pattern.compile(
          "<!-- Sizes: (?<readings>\\d+) readings, (?<blocks>\\d+) blocks, (?<bytes>\\d+) bytes"
              + " -->");

  /**
   * What must be found.
   *
   * @param kind of the finding
   * @param line where it is
   * @param also what may be found too
   */
  public record Expected(String kind, int line, Optional<String> also) {}

  private final Path file;
  private final byte[] bytes;
  private final String text;

  private Fixture(Path file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
    text = new String(bytes, StandardCharsets.UTF_8);
  }

  /** The document in that file. */
  public static Fixture read(Path file) throws IOException {
    return new Fixture(file, Files.readAllBytes(file));
  }

  /** The document, comments and all, to be read once more. */
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** Whether it says what to expect of it, be it nothing. */
  public boolean saysWhatToExpect() {
    return EXPECT.matcher(text).find();
  }

  /** What must be found in it; empty for nothing. */
  public Optional<Expected> expected() {
    Matcher expect = EXPECT.matcher(text);
    return expect.find() && expect.group("kind") != null
        ? Optional.of(
            new Expected(
                expect.group("kind"),
                Integer.parseInt(expect.group("line")),
                Optional.ofNullable(expect.group("also"))))
        : Optional.empty();
  }

  /** How it is to be judged: strictly. */
  public FeedRuling ruling(Instant now) {
    Matcher asked = ASKED.matcher(text);
    FeedRuling ruling =
        asked.find()
            ? new FeedRuling(
                Optional.ofNullable(asked.group("version")).flatMap(EspiVersion::of),
                Profile.STRICT,
                blocks(asked.group("blocks"), " "),
                now)
            : new FeedRuling(Optional.empty(), Profile.STRICT, blocksExpectedToBeAskedFor(), now);
    return ruling.knowing(known());
  }

  /** A block of which the document has nothing is judged only when somebody asks for it. */
  private Set<FunctionBlockId> blocksExpectedToBeAskedFor() {
    Matcher expect = EXPECT.matcher(text);
    return expect.find() && expect.group("blocks") != null
        ? blocks(expect.group("blocks"), ",")
        : Set.of();
  }

  private static Set<FunctionBlockId> blocks(String list, String separator) {
    return Stream.of(list.strip().split(separator))
        .filter(block -> !block.isEmpty())
        .map(block -> FunctionBlockId.parse(block).orElseThrow())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Known known() {
    Matcher known = KNOWN.matcher(text);
    Map<String, String> told = new HashMap<>();
    if (known.find()) {
      Stream.of(known.group("facts").split("; "))
          .map(fact -> fact.split(" ", 2))
          .forEach(fact -> told.put(fact[0], fact[1]));
    }
    return new Known(
        Optional.ofNullable(told.get("zone")).map(ZoneId::of),
        Optional.ofNullable(told.get("range"))
            .map(range -> range.split("/"))
            .map(range -> new Known.Range(Instant.parse(range[0]), Instant.parse(range[1]))),
        Optional.ofNullable(told.get("prices"))
            .map(prices -> prices.split("-"))
            .map(prices -> new Known.Prices(new BigDecimal(prices[0]), new BigDecimal(prices[1]))),
        Optional.ofNullable(told.get("certificate")),
        sizes().orElse(SizeLimits.DEFAULT));
  }

  private Optional<SizeLimits> sizes() {
    Matcher sizes = SIZES.matcher(text);
    return sizes.find()
        ? Optional.of(
            new SizeLimits(
                Long.parseLong(sizes.group("readings")),
                Long.parseLong(sizes.group("blocks")),
                Long.parseLong(sizes.group("bytes"))))
        : Optional.empty();
  }

  /** How it came. */
  public Delivery delivery() throws IOException {
    Matcher named = NAMED.matcher(text);
    Matcher against = AGAINST.matcher(text);
    return new Delivery(
        named.find() ? Optional.of(named.group("name")) : Optional.empty(),
        against.find()
            ? Optional.of(remembered(file.resolveSibling(against.group("file"))))
            : Optional.empty());
  }

  private static Snapshot remembered(Path document) throws IOException {
    try (InputStream in = Files.newInputStream(document)) {
      return FeedJudge.bundled().remember(in);
    }
  }
}
