package dev.greenlight.party.custodian.oauth;

import dev.greenlight.party.custodian.grant.Share;
import dev.greenlight.party.server.Parameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** The part of the consent page in which a Retail Customer chooses what he shares, and of when. */
final class ShareForm {
  private static final String POINT = "usage-point";
  private static final String FROM = "from";
  private static final String TO = "to";

  private ShareForm() {}

  /**
   * Everything chosen that may be, until he changes it.
   *
   * @param usagePoints titles by ids
   * @param most of them that may be chosen
   */
  static String html(Map<String, String> usagePoints, int most) {
    StringBuilder boxes = new StringBuilder();
    AtomicInteger shown = new AtomicInteger();
    usagePoints.forEach(
        (id, title) ->
            boxes.append(
                """
                <li><label><input type="checkbox" name="%s" value="%s"%s> %s</label></li>
                """
                    .formatted(
                        POINT,
                        Page.escape(id),
                        shown.getAndIncrement() < most ? " checked" : "",
                        Page.escape(title))));
    return """
    <ul id="usage-points">
    %s</ul>
    <p>Days as YYYY-MM-DD; leave them empty for all there are.</p>
    <label>From <input type="text" name="%s"></label>
    <label>To <input type="text" name="%s"></label>
    """
        .formatted(boxes, FROM, TO);
  }

  /**
   * What he chose; empty when it is nothing, too much, or nothing that there is.
   *
   * @param usagePoints titles by ids
   * @param most of them that may be chosen
   */
  static Optional<Share> read(Parameters form, Map<String, String> usagePoints, int most) {
    Set<String> chosen = Set.copyOf(form.all(POINT));
    boolean some = usagePoints.isEmpty() || !isEmpty(form);
    if (!some || chosen.size() > most || !usagePoints.keySet().containsAll(chosen)) {
      return Optional.empty();
    }
    try {
      Optional<LocalDate> from = day(form, FROM);
      Optional<LocalDate> to = day(form, TO);
      boolean inverted = from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
      return inverted
          ? Optional.empty()
          : Optional.of(
              new Share(chosen.size() == usagePoints.size() ? Set.of() : chosen, from, to));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  /** Whether he chose no UsagePoint. */
  static boolean isEmpty(Parameters form) {
    return form.all(POINT).isEmpty();
  }

  private static Optional<LocalDate> day(Parameters form, String name) {
    List<String> typed = form.all(name).stream().filter(text -> !text.isBlank()).toList();
    return typed.stream().findFirst().map(text -> LocalDate.parse(text.strip()));
  }
}
