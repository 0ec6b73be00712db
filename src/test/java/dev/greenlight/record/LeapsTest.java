package dev.greenlight.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class LeapsTest {
  private static final int PREFIX = 6;

  private static List<Integer> places(Leaps leaps, String text) {
    List<Integer> places = new ArrayList<>();
    for (int at = leaps.next(text, 0); at >= 0; at = leaps.next(text, at + 1)) {
      places.add(at);
    }
    return places;
  }

  private static String random(Random random, int length) {
    return random
        .ints(length, 0, 5)
        .mapToObj(i -> "aB3\u00e9\u4e2d".substring(i, i + 1))
        .collect(Collectors.joining());
  }

  @Test
  void noWord_isLeaptOver() {
    Random random = new Random(1);
    for (int round = 0; round < 200; round++) {
      Leaps leaps = new Leaps(PREFIX);
      String word = random(random, PREFIX + random.nextInt(4));
      leaps.add(word);
      leaps.add(random(random, PREFIX));
      String text = random(random, random.nextInt(30)) + word + random(random, random.nextInt(3));
      List<Integer> places = places(leaps, text);
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        assertThat(places).contains(at);
      }
    }
  }

  @Test
  void textWithoutWords_hasNoPlace() {
    Leaps leaps = new Leaps(PREFIX);
    leaps.add("secret-of-the-run");
    assertThat(places(leaps, "<entry><title>Usage</title></entry>".repeat(100))).isEmpty();
    assertThat(places(leaps, "short")).isEmpty();
  }

  @Test
  void case_doesNotCount() {
    Leaps leaps = new Leaps(PREFIX);
    leaps.add("bearer");
    assertThat(places(leaps, "x BEARER")).containsExactly(2);
  }
}
