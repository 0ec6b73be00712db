package dev.greenlight.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Programme;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ProgrammeMappingTest extends OnShippedRunFile {
  @Test
  void programme_isRead() {
    assertThat(read(EMBEDDED).pixit().programme())
        .isEqualTo(
            new Programme(
                Optional.of(24),
                Set.of(Programme.Service.ELECTRICITY, Programme.Service.GAS),
                List.of("Residential"),
                true,
                Optional.of(
                    new Programme.Ineligible(
                        Optional.empty(), "cold store", "house", Optional.empty()))));
  }

  @Test
  void programmeThatNamesNobody_isRefused() throws IOException {
    assertRefused(
        "neither pixit.customers nor pixit.denier is of the name 'Ada'",
        "besides: house}",
        "besides: house, customer: Ada}");
    assertRefused("term", "    term: 24\n", "    term: 0\n");
  }
}
