package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The parts of a telephone number are what is dialled: digits, with what people write between them,
 * and ituPhone a number of E.164 with up to fifteen of them.
 *
 * <p>The schema takes any text for each part. Letters stand for digits on the keys of telephones,
 * so a local number may have some beside its digits, and parts may be masked by X, * or #. A number
 * of zeros alone, in all of its parts, is what stands where nobody filled one in. A number of E.164
 * begins with the code of a country ({@link ItuPhones}). No number is dialled.
 */
@Rule("GBX-CUS-51")
final class TelephoneNumbersAreNumbers implements FeedRule {
  private static final Set<String> PHONES = Set.of("phone1", "phone2");

  private static final Pattern DIALLED = Pattern.compile("\\+?[\\d\\s().,/-]*\\d[\\d\\s().,/-]*");

  private static final Map<String, Pattern> PARTS =
      Map.of(
          "countryCode",
          Pattern.compile("(?:\\+|00|011)?\\s*\\d[\\d\\s-]{0,5}|[A-Z]{2,3}"),
          "areaCode",
          DIALLED,
          "cityCode",
          DIALLED,
          "localNumber",
          Pattern.compile(".*\\d.*"),
          "ituPhone",
          Pattern.compile("\\+?(?:[\\s().-]*\\d){7,15}"));

  private static final Pattern ZEROS = Pattern.compile("[0\\s().-]*0{4}[0\\s().-]*");

  /** A digit or a mask that stands for one. */
  private static final Pattern FILLED = Pattern.compile("[1-9Xx*#]");

  private static final Pattern MASKED = Pattern.compile("(?=.*[Xx*#]{3})[\\dXx*#\\s().,+/-]+");

  /** A text that nobody can dial; not told, as it may name the customer. */
  record NumberMalformed(String part, Location at) implements Finding {
    @Override
    public Object expected() {
      return "what is dialled in " + part;
    }

    @Override
    public Object observed() {
      return "a text that is no such number";
    }

    @Override
    public String fix() {
      return "Write the number in digits, and what it is for in another element";
    }
  }

  /** A number that nobody filled in. */
  record NumberUnsaid(String part, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a number in %s, or no telephone".formatted(part);
    }

    @Override
    public Object observed() {
      return "zeros";
    }

    @Override
    public String fix() {
      return "Leave the telephone out where its number is not known";
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    for (Element phone : Customers.parts(read, part -> PHONES.contains(part.name()))) {
      phone.children().forEach(part -> check(part, judgement));
      checkZeros(phone, judgement);
      ItuPhones.fault(phone).ifPresent(judgement::finds);
    }
  }

  private static void check(Element part, Judgement judgement) {
    Pattern form = PARTS.get(part.name());
    String text = part.text().strip();
    if (form != null && Customers.hasForm(text)) {
      judgement.inspected();
      if (!form.matcher(text).matches() && !MASKED.matcher(text).matches()) {
        judgement.finds(new NumberMalformed(part.name(), part.at()));
      }
    }
  }

  private static void checkZeros(Element phone, Judgement judgement) {
    List<Element> parts =
        phone.children().stream()
            .filter(part -> PARTS.containsKey(part.name()) && !part.text().isBlank())
            .toList();
    boolean filled = parts.stream().anyMatch(part -> FILLED.matcher(part.text()).find());
    if (!filled) {
      parts.stream()
          .filter(part -> ZEROS.matcher(part.text().strip()).matches())
          .findFirst()
          .ifPresent(part -> judgement.finds(new NumberUnsaid(part.name(), part.at())));
    }
  }
}
