package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Delivery;
import dev.greenlight.judge.feed.FeedEvent.BlockOpened;
import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name under which a portal offers a file tells company, service, data and period.
 *
 * <p>The manual test GB012, with the example {@code
 * SDGE_Electric_60_Minute_01-11-2012_02-10-2013.XML}. Users rename files, hence this is worth
 * knowing and no more. Judged for feeds with readings, and for names that a portal may have given:
 * those with a date or "Green Button" in it. A {@code feed.xml} is a name that somebody chose.
 */
@Rule("GBX-FIL-07")
final class FileNameTellsItsContent implements FeedRule {
  private static final Set<String> SERVICES =
      Set.of(
          "electric",
          "electricity",
          "elec",
          "power",
          "gas",
          "naturalgas",
          "water",
          "steam",
          // One file of several.
          "combined",
          "dual",
          "all");

  private static final Set<String> DATA =
      Set.of(
          "minute",
          "minutes",
          "min",
          "hour",
          "hourly",
          "hours",
          "day",
          "daily",
          "month",
          "monthly",
          "interval",
          "intervals",
          "usage",
          "energy",
          "billing",
          "bill",
          "bills",
          "data",
          "kwh",
          "consumption",
          "demand",
          "register");

  private static final Set<String> NO_COMPANIES =
      Set.of("xml", "green", "button", "greenbutton", "download", "to", "from", "and", "file");

  private static final Pattern EXTENSION = Pattern.compile("(?i)(?:\\.(?:xml|txt|gbxml|zip))+$");

  /** A day, a month or a year, as people and machines write them. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)(?:\\d{4}[-_.]?\\d{2}[-_.]?\\d{2}|\\d{1,2}[-_.]\\d{1,2}[-_.]\\d{4}|\\d{8})(?!\\d)");

  private static final Pattern WORDS = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");
  private static final Pattern PORTAL = Pattern.compile("(?i)green[-_ ]?button");
  private static final int ENDS = 2;

  /** A name that leaves something out. */
  record FileNameIncomplete(String name, String missing) implements Finding {
    @Override
    public Object expected() {
      return "company, service, data and both ends of the period, as in"
          + " SDGE_Electric_60_Minute_01-11-2012_02-10-2013.XML";
    }

    @Override
    public Object observed() {
      return "%s, without %s".formatted(name, missing);
    }
  }

  private final Optional<String> fileName;
  private final boolean offered;
  private boolean hasReadings;
  private boolean isFeed;

  FileNameTellsItsContent(Delivery delivery) {
    fileName = delivery.fileName();
    offered = delivery.offered();
  }

  @Override
  public void on(BlockOpened block, Judgement judgement) {
    hasReadings = true;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    isFeed = true;
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    if (fileName.isPresent() && isFeed && hasReadings) {
      check(fileName.get(), judgement);
    }
  }

  private void check(String name, Judgement judgement) {
    String stem = EXTENSION.matcher(name).replaceFirst("");
    long dates = DATE.matcher(stem).results().count();
    List<String> words =
        Arrays.stream(WORDS.split(DATE.matcher(stem).replaceAll(" ")))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .filter(word -> word.length() > 1)
            .toList();
    boolean service = words.stream().anyMatch(SERVICES::contains);
    boolean ofPortal = offered || dates > 0 || PORTAL.matcher(stem).find();
    if (!ofPortal) {
      return;
    }
    judgement.inspected();
    List<String> missing = new ArrayList<>();
    if (words.stream().allMatch(FileNameTellsItsContent::isNoCompany)) {
      missing.add("the company");
    }
    if (!service) {
      missing.add("the service");
    }
    if (words.stream().noneMatch(DATA::contains)) {
      missing.add("the data");
    }
    if (dates < ENDS) {
      missing.add(dates == 0 ? "the period" : "one end of the period");
    }
    if (!missing.isEmpty()) {
      judgement.finds(new FileNameIncomplete(name, String.join(", ", missing)));
    }
  }

  private static boolean isNoCompany(String word) {
    return SERVICES.contains(word) || DATA.contains(word) || NO_COMPANIES.contains(word);
  }
}
