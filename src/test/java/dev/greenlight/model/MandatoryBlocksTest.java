package dev.greenlight.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What whoever claims those blocks would have to claim too. */
final class MandatoryBlocksTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "1 3 4 13 31 37 39|none",
        "1 3 4 5 15 31|FB_13, FB_37, FB_39",
        "38|FB_01, FB_03, FB_04, FB_13, FB_31, FB_37, FB_39",
        "1 2 4 5 30|none",
        "1 2 4|FB_30",
        "1 4 5 10 15 16|none",
        "51 53 54 64 65 69|none",
        "1 3 4 13 31 37 39 53 54|FB_51, FB_64, FB_65, FB_69",
        "52|FB_51, FB_63"
      },
      delimiter = '|')
  void mandatoryBlocks_areNamedWhereTheyAreNotClaimed(String claimed, String lacking) {
    Set<FunctionBlockId> blocks =
        Arrays.stream(claimed.split(" ", -1))
            .map(Integer::valueOf)
            .map(FunctionBlockId::new)
            .collect(Collectors.toSet());
    assertThat(MandatoryBlocks.lackingIn(blocks).orElse(null)).isEqualTo(lacking);
  }
}
