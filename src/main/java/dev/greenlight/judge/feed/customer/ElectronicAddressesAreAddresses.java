package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An electronic address is written as addresses of its sort are: mail with an at sign and no
 * scheme, the web without blanks and by http where it names a scheme, a network card in 12 or 16
 * hexadecimal digits, one of a local network in numbers up to 255 where it is of four numbers. What
 * names a tariff is a URI, and the description of a program the address of a page.
 *
 * <p>The schema takes any text for each of them. No address is tried. PricingStructures may be
 * relative, and so a mere code, but holds no blanks.
 */
@Rule("GBX-CUS-47")
final class ElectronicAddressesAreAddresses implements FeedRule {
  private static final Pattern MAIL = Pattern.compile("(?!(?i:mailto):)[^\\s@]+@[^\\s@]+");

  private static final Map<String, Pattern> SORTS =
      Map.of(
          "email1",
          MAIL,
          "email2",
          MAIL,
          "web",
          Pattern.compile("(?:(?i:https?)://|(?!\\p{Alpha}[\\w+.-]*:\\D))\\S+[.:]\\S+"),
          "lan",
          Pattern.compile(
              "(?!\\d+(?:\\.\\d+){3}\\z)(?s:.*)"
                  + "|(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!\\z)|\\z)){4}"),
          "mac",
          Pattern.compile(
              "(?:\\p{XDigit}{2}[:.-]?){5}(?:(?:\\p{XDigit}{2}[:.-]?){2})?\\p{XDigit}{2}"));

  /** A text that is no such address; not told, as it may name the customer. */
  record AddressMalformed(String sort, Location at) implements Finding {
    @Override
    public Object expected() {
      return "an address of the sort that %s is for".formatted(sort);
    }

    @Override
    public Object observed() {
      return "a text that is none";
    }

    @Override
    public String fix() {
      return "Write the address alone, without name or brackets, or leave the element out";
    }
  }

  private static final Map<String, Pattern> PAGES =
      Map.of(
          "PricingStructures", Pattern.compile("\\S+"),
          "programDescription", Pattern.compile("(?i:https?)://\\S+"));

  /** A text where the address of a tariff or page is due. */
  record PageMalformed(String name, String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return name.equals("PricingStructures")
          ? "the URI of a tariff in PricingStructures"
          : "the address of a page in " + name;
    }

    @Override
    public String fix() {
      return "Write the address of the page that describes the tariff, beginning with https://, or"
          + " leave the element out";
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    Customers.parts(read, part -> part.name().equals("electronicAddress")).stream()
        .flatMap(part -> part.children().stream())
        .forEach(address -> check(address, judgement));
    Customers.parts(read, part -> PAGES.containsKey(part.name()))
        .forEach(page -> checkPage(page, judgement));
  }

  private static void checkPage(Element page, Judgement judgement) {
    String text = page.text().strip();
    if (!text.isEmpty()) {
      judgement.inspected();
      if (!PAGES.get(page.name()).matcher(text).matches()) {
        judgement.finds(new PageMalformed(page.name(), text, page.at()));
      }
    }
  }

  private static void check(Element address, Judgement judgement) {
    Pattern sort = SORTS.get(address.name());
    String text = address.text().strip();
    if (sort != null && Customers.hasForm(text)) {
      judgement.inspected();
      if (!sort.matcher(text).matches()) {
        judgement.finds(new AddressMalformed(address.name(), address.at()));
      }
    }
  }
}
