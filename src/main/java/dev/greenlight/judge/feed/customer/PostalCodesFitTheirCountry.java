package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * In the USA and in Canada the postal code of an address is of the form of its country, its state
 * or province is not one of the other's, and an address with a postal code has a street or post
 * office box, a town and a state.
 *
 * <p>Judged where the address names one of the two. States are judged where they are abbreviated to
 * two letters. Where service is delivered there may be no street. Other countries are let pass that
 * ISO 3166 knows, by code or by name.
 */
@Rule("GBX-CUS-52")
final class PostalCodesFitTheirCountry implements FeedRule {

  private record Country(Set<String> names, String told, Pattern code, Set<String> states) {}

  private static final Country USA =
      new Country(
          Set.of("US", "USA", "UNITED STATES", "UNITED STATES OF AMERICA"),
          "five digits, or nine",
          Pattern.compile("\\d{5}(?:[- ]?\\d{4})?"),
          Set.of(
              "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "HI", "ID", "IL",
              "IN", "IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE",
              "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "RI", "SC", "SD",
              "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY", "PR"));

  private static final Country CANADA =
      new Country(
          Set.of("CA", "CAN", "CANADA"),
          "letters and digits by turns, such as A1A 1A1",
          Pattern.compile("[A-Za-z]\\d[A-Za-z][ -]?\\d[A-Za-z]\\d"),
          Set.of(
              "AB", "BC", "MB", "NB", "NL", "NF", "NS", "NT", "NU", "ON", "PE", "QC", "PQ", "SK",
              "YT"));

  /** Addresses that mail is sent to. */
  private static final Set<String> MAILED = Set.of("streetAddress", "postalAddress");

  private static final List<List<String>> STREETS =
      List.of(
          List.of("streetDetail", "name"),
          List.of("streetDetail", "addressGeneral"),
          List.of("poBox"));

  /** A postal code of another country. */
  record PostalCodeOfAnotherCountry(String country, String form, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a postalCode of %s, as the country is %s".formatted(form, country);
    }

    @Override
    public Object observed() {
      return "one of another form";
    }

    @Override
    public String fix() {
      return "Write the postalCode of that place, or the country that it is in";
    }
  }

  /** A state of the one country in the other. */
  record StateOfAnotherCountry(String country, String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a state or province of the country, " + country;
    }

    @Override
    public String fix() {
      return "Write the state or province of that country, or the country that it is in";
    }
  }

  /** An address that nothing can be sent to; of its parts only which are missing is told. */
  record AddressIncomplete(String name, String missing, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a whole address in %s, as it has a postalCode".formatted(name);
    }

    @Override
    public Object observed() {
      return "none of " + missing;
    }

    @Override
    public String fix() {
      return "Write what the address lacks, or leave the whole address out";
    }
  }

  /** A country that there is not. */
  record CountryUnknown(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a country of ISO 3166, by its code or its name";
    }

    @Override
    public String fix() {
      return "Write the code of ISO 3166, such as CA or US";
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    for (Element address : Customers.parts(read, part -> country(part).isPresent())) {
      check(address, country(address).orElseThrow().text().strip(), judgement);
    }
  }

  private static Optional<Element> country(Element address) {
    return address.descend("townDetail", "country");
  }

  private static void check(Element address, String named, Judgement judgement) {
    for (Country country : List.of(USA, CANADA)) {
      if (country.names().contains(named.toUpperCase(Locale.ROOT).replace(".", ""))) {
        judgement.inspected();
        checkCode(address, country, named, judgement);
        checkState(address, country.equals(USA) ? CANADA : USA, named, judgement);
        checkParts(address, judgement);
        return;
      }
    }
    if (!named.isEmpty()) {
      judgement.inspected();
      if (!Countries.isKnown(named)) {
        judgement.finds(new CountryUnknown(named, country(address).orElseThrow().at()));
      }
    }
  }

  private static void checkParts(Element address, Judgement judgement) {
    List<String> missing = new ArrayList<>();
    boolean mailed = MAILED.contains(address.name());
    if (mailed && !saysAny(address, STREETS) && !isToldOfCustomer(address, STREETS)) {
      missing.add("streetDetail/name and poBox");
    }
    for (String part : List.of("name", "stateOrProvince")) {
      List<List<String>> places = List.of(List.of("townDetail", part));
      if (!saysAny(address, places) && !isToldOfCustomer(address, places)) {
        missing.add("townDetail/" + part);
      }
    }
    if (says(address, List.of("postalCode")) && !missing.isEmpty()) {
      judgement.finds(
          new AddressIncomplete(address.name(), String.join(", ", missing), address.at()));
    }
  }

  /** Whether no address of a Customer says it, which is the duty of other rules. */
  private static boolean isToldOfCustomer(Element address, List<List<String>> places) {
    Element organisation = address.parent();
    return organisation != null
        && organisation.parent() != null
        && Kind.of(organisation.parent()) == Kind.CUSTOMER
        && organisation.children().stream()
            .filter(other -> MAILED.contains(other.name()))
            .noneMatch(other -> saysAny(other, places));
  }

  private static boolean saysAny(Element address, List<List<String>> places) {
    return places.stream().anyMatch(place -> says(address, place));
  }

  private static boolean says(Element address, List<String> path) {
    return address.descend(path.toArray(String[]::new)).filter(Customers::hasValue).isPresent();
  }

  private static void checkCode(
      Element address, Country country, String named, Judgement judgement) {
    Optional<Element> code = address.child("postalCode");
    String text = code.map(each -> each.text().strip()).orElse("");
    if (Customers.hasForm(text) && !country.code().matcher(text).matches()) {
      judgement.finds(
          new PostalCodeOfAnotherCountry(named, country.told(), code.orElseThrow().at()));
    }
  }

  private static void checkState(
      Element address, Country other, String named, Judgement judgement) {
    address
        .descend("townDetail", "stateOrProvince")
        .filter(state -> other.states().contains(state.text().strip().toUpperCase(Locale.ROOT)))
        .ifPresent(
            state ->
                judgement.finds(
                    new StateOfAnotherCountry(named, state.text().strip(), state.at())));
  }
}
