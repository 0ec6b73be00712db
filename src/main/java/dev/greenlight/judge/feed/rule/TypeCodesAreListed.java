package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.BareDocument;
import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Measurement;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Codes of a ReadingType, those of a UsagePoint for its service, status, phase and roles, those of
 * an Authorization, ApplicationInformation or ServiceStatus, the unit and multiplier of each
 * rating, total and line of a bill, and those of the batchItemInfo of usage data, blocks aside, are
 * among those that the schema lists.
 *
 * <p>The types are open unions: the schema accepts any number, readers do not know what it means. A
 * power of ten most do understand, and scaling the values makes it a listed one. In timeAttribute
 * the codes of measuringPeriod are let pass, which it had in older editions.
 */
@Rule("GBX-RT-01")
final class TypeCodesAreListed implements FeedRule {

  /** A code that nobody defined. */
  record CodeUnlisted(String name, long code, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a code that the schema lists for " + name;
    }

    @Override
    public Object observed() {
      return code;
    }

    @Override
    public String fix() {
      return "Write the code that the schema lists for what is meant";
    }
  }

  /** A power of ten that the schema does not list. */
  record MultiplierUnlisted(long multiplier, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a powerOfTenMultiplier that the schema lists: -12, -9, -6, -3 to 3, 6, 9 or 12";
    }

    @Override
    public Object observed() {
      return "%d; values are read as times 10^%d".formatted(multiplier, multiplier);
    }

    @Override
    public String fix() {
      String signLost =
          multiplier > 0
              ? "; or, if a minus sign is lost: "
                  + new MultiplierUnlisted(-multiplier, at).scaled().toLowerCase(Locale.ROOT)
              : "";
      return scaled() + signLost;
    }

    private String scaled() {
      if (LISTED_MULTIPLIERS.contains(multiplier)) {
        return "Write " + multiplier;
      }
      long listed = below();
      return listed <= multiplier
          ? "Write %d, and multiply all values by 10^%d".formatted(listed, multiplier - listed)
          : "Write %d, and divide all values by 10^%d".formatted(listed, listed - multiplier);
    }

    /** The next that is listed and loses no digit, or else the least. */
    private long below() {
      return LISTED_MULTIPLIERS.stream()
          .filter(code -> code <= multiplier)
          .max(Comparator.naturalOrder())
          .orElseGet(
              () -> LISTED_MULTIPLIERS.stream().min(Comparator.naturalOrder()).orElseThrow());
    }
  }

  private static final String MULTIPLIER = "powerOfTenMultiplier";
  private static final Set<Long> LISTED_MULTIPLIERS = CodeLists.OF_READING_TYPE.get(MULTIPLIER);

  /** A role that nobody defined, one bit in the roleFlags of a UsagePoint. */
  record RoleReserved(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "roleFlags of bits 1 to 6, as the others are reserved";
    }

    @Override
    public String fix() {
      return "Write in roleFlags the sum of the bits 1 to 6 that hold, in hexadecimal digits; 0000"
          + " for none";
    }
  }

  /** A bucket of time or use below 0, where 0 stands for none. */
  record BucketNegative(String name, long number, Location at) implements Finding {
    @Override
    public Object expected() {
      return "the number of a bucket in %s, or 0 for none".formatted(name);
    }

    @Override
    public Object observed() {
      return number;
    }

    @Override
    public String fix() {
      return "Write the number of the bucket, or 0 for none";
    }
  }

  private static final List<String> BUCKETS = List.of("consumptionTier", "cpp", "tou");

  private static final int DEFINED_ROLES = 0x3F;
  private static final int ROLE_DIGITS = 4;

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    Element resource = read.resource();
    Kind kind = Kind.of(resource);
    if (kind.isOfUsage() && kind != Kind.INTERVAL_BLOCK) {
      resource
          .child("batchItemInfo")
          .ifPresent(item -> check(item, CodeLists.OF_BATCH_ITEM, judgement));
    }
    if (kind == Kind.READING_TYPE) {
      check(resource, CodeLists.OF_READING_TYPE, judgement);
      BUCKETS.forEach(name -> checkBucket(resource, name, judgement));
    } else if (kind == Kind.USAGE_POINT) {
      check(resource, CodeLists.OF_USAGE_POINT, judgement);
      resource.child("roleFlags").ifPresent(roles -> checkRoles(roles, judgement));
      resource
          .children("ServiceCategory")
          .forEach(service -> check(service, CodeLists.OF_SERVICE_CATEGORY, judgement));
    } else if (kind == Kind.AUTHORIZATION) {
      check(resource, CodeLists.OF_AUTHORIZATION, judgement);
    } else if (kind == Kind.APPLICATION_INFORMATION) {
      check(resource, CodeLists.OF_APPLICATION_INFORMATION, judgement);
    }
    if (kind != Kind.READING_TYPE && kind != Kind.INTERVAL_BLOCK) {
      resource.children().forEach(part -> checkMeasurements(part, judgement));
    }
  }

  private static void checkMeasurements(Element part, Judgement judgement) {
    if (!part.children().isEmpty()) {
      check(part, CodeLists.OF_MEASUREMENT, judgement);
      part.children().forEach(inner -> checkMeasurements(inner, judgement));
    }
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    document
        .root()
        .filter(BareDocument::isServiceStatus)
        .ifPresent(status -> check(status, CodeLists.OF_SERVICE_STATUS, judgement));
  }

  private static void check(Element holder, Map<String, Set<Long>> lists, Judgement judgement) {
    for (Element child : holder.children()) {
      Set<Long> listed = lists.get(child.name());
      OptionalLong code = Numbers.whole(child.text());
      if (listed != null && code.isPresent()) {
        judgement.inspected();
        if (listed.contains(code.getAsLong())) {
          continue;
        }
        if (child.name().equals(MULTIPLIER)
            && Math.abs(code.getAsLong()) <= Measurement.LARGEST_MULTIPLIER) {
          judgement.finds(new MultiplierUnlisted(code.getAsLong(), child.at()));
        } else {
          judgement.finds(
              new CodeUnlisted(holder.name() + "/" + child.name(), code.getAsLong(), child.at()));
        }
      }
    }
  }

  private static void checkBucket(Element type, String name, Judgement judgement) {
    long number = Numbers.at(type, name).orElse(0);
    if (number < 0) {
      judgement.finds(new BucketNegative(name, number, type.child(name).orElse(type).at()));
    }
  }

  private static void checkRoles(Element flags, Judgement judgement) {
    judgement.inspected();
    String octets = flags.text().strip();
    if (octets.length() == ROLE_DIGITS
        && octets.chars().allMatch(digit -> Character.digit(digit, 16) >= 0)
        && (Integer.parseInt(octets, 16) & ~DEFINED_ROLES) != 0) {
      judgement.finds(new RoleReserved(octets, flags.at()));
    }
  }
}
