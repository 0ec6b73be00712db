package dev.greenlight.party.custodian.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void uuid_isOfVersion5OverTheUrl() {
    UUID uuid = Names.uuidOf("https://dc.example.com/espi/1_1/resource/Batch/Subscription/s1");

    assertThat(uuid).hasToString("b13e4bf0-c89a-51c6-a74d-ea5e0a2363b3");
    assertThat(uuid.version()).isEqualTo(5);
    assertThat(uuid.variant()).isEqualTo(2);
  }

  @Test
  void segment_saysNothingAndStays() {
    assertThat(Names.segment(7, "UsagePoint"))
        .isEqualTo(Names.segment(7, "UsagePoint"))
        .matches("[b-z]{12}")
        .isNotEqualTo(Names.segment(8, "UsagePoint"))
        .isNotEqualTo(Names.segment(7, "MeterReading"));
  }
}
