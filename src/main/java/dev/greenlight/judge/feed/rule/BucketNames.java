package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** What ProgramIdMappings call the codes of times of use, critical peaks and tiers. */
final class BucketNames {

  /** A code with two meanings. */
  record BucketOfTwoNames(String bucket, String code, Location at) implements Finding {
    @Override
    public Object expected() {
      return "one name for each code of " + bucket;
    }

    @Override
    public Object observed() {
      return "another name for code " + code;
    }

    @Override
    public String fix() {
      return "Keep one name for each code, and give what is priced otherwise a code of its own";
    }
  }

  /** A name for what no reading can have. */
  record BucketCodeNotANumber(String bucket, String code, Location at) implements Finding {
    @Override
    public Object expected() {
      return "the number that readings have for " + bucket;
    }

    @Override
    public Object observed() {
      return code.isEmpty() ? "none" : code;
    }

    @Override
    public String fix() {
      return "Write the number that readings have, and its name in the name";
    }
  }

  /** A code that is listed, and has no name all the same. */
  record BucketNameEmpty(String bucket, String code, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a name for code %s of %s".formatted(code, bucket);
    }

    @Override
    public Object observed() {
      return "an empty one";
    }

    @Override
    public String fix() {
      return "Write the name that customers know, such as On-Peak";
    }
  }

  private static final Set<String> KINDS = Set.of("tou", "cpp", "consumptiontier");

  private final Map<String, Set<Long>> named = new HashMap<>();

  /** Kinds of which a code has two names: one of them may be that of a code without. */
  private final Set<String> doubled = new HashSet<>();

  /** Whether names are of something else than the three kinds of codes: of which one is open. */
  private boolean open;

  /** Notes the names of one ProgramIdMappings, and tells what is wrong with them. */
  void add(Element mappings, Judgement judgement) {
    Map<String, String> names = new HashMap<>();
    mappings.children("programIdMapping").forEach(mapping -> add(mapping, names, judgement));
  }

  /**
   * Notes one name.
   *
   * @param names of each kind of code, and code, up to here
   */
  private void add(Element mapping, Map<String, String> names, Judgement judgement) {
    String bucket = text(mapping, "tOUorCPPorConsumptionTier");
    String code = text(mapping, "code");
    String name = text(mapping, "name");
    String kind = bucket.toLowerCase(Locale.ROOT);
    String same = names.putIfAbsent(bucket + ' ' + code, name);
    OptionalLong number = Numbers.whole(code);
    if (same != null && !same.equals(name)) {
      doubled.add(kind);
      judgement.finds(new BucketOfTwoNames(bucket, code, mapping.at()));
    }
    mapping
        .child("name")
        .filter(each -> each.text().isBlank())
        .ifPresent(each -> judgement.finds(new BucketNameEmpty(bucket, code, each.at())));
    if (!KINDS.contains(kind)) {
      open = true;
    } else if (number.isEmpty()) {
      judgement.finds(new BucketCodeNotANumber(bucket, code, mapping.at()));
    } else {
      named.computeIfAbsent(kind, fresh -> new HashSet<>()).add(number.getAsLong());
    }
  }

  private static String text(Element mapping, String name) {
    return mapping.child(name).map(Element::text).orElse("").strip();
  }

  /** Whether there is no name for any code of that kind. */
  boolean areMissing(String bucket) {
    return !open && !named.containsKey(bucket.toLowerCase(Locale.ROOT));
  }

  /** Whether there are names for codes of that kind, each of one code, but none for that code. */
  boolean leaveOut(String bucket, long code) {
    String kind = bucket.toLowerCase(Locale.ROOT);
    Set<Long> codes = named.get(kind);
    return !open && !doubled.contains(kind) && codes != null && !codes.contains(code);
  }
}
