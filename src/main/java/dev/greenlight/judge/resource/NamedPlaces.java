package dev.greenlight.judge.resource;

import dev.greenlight.judge.Outcome;
import dev.greenlight.model.Finding;
import dev.greenlight.model.WebAddress;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Places that no notification may name.
 *
 * @param places they, and all that is below them
 */
record NamedPlaces(List<WebAddress> places) {
  NamedPlaces {
    places = List.copyOf(places);
  }

  /** Those, apart by blanks. */
  static NamedPlaces of(String addresses) {
    return new NamedPlaces(Arrays.stream(addresses.split(" ", -1)).map(WebAddress::of).toList());
  }

  /**
   * What notifications name of them.
   *
   * @param finding makes one of an address
   */
  Outcome in(List<Notified> arrived, Function<String, Finding> finding) {
    Outcome.Builder outcome = new Outcome.Builder();
    for (Notified notified : arrived) {
      for (String named : notified.named()) {
        outcome.inspected();
        WebAddress address = WebAddress.of(named);
        if (places.stream().anyMatch(place -> isWithin(place, address))) {
          outcome.finds(finding.apply(named));
        }
      }
    }
    return outcome.build();
  }

  private static boolean isWithin(WebAddress place, WebAddress address) {
    return place.isSamePlaceAs(address)
        || (place.authority().equalsIgnoreCase(address.authority())
            && address.path().startsWith(place.path() + "/"));
  }
}
