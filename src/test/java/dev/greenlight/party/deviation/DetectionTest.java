package dev.greenlight.party.deviation;

import static dev.greenlight.model.Profile.CERTIFICATION;
import static dev.greenlight.model.Profile.OFFICIAL_2018;
import static dev.greenlight.model.Profile.STRICT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DetectionTest {

  @Test
  void officialRule_mustNoticeUnderEveryProfile() {
    Detection detection = Detection.killedBy("D009");

    assertThat(detection.killers(OFFICIAL_2018)).containsExactly("D009");
    assertThat(detection.killers(CERTIFICATION)).containsExactly("D009");
    assertThat(detection.killers(STRICT)).containsExactly("D009");
  }

  @Test
  void ownRule_doesNotExistUnderTheOfficialProfile() {
    Detection detection = Detection.killedBy("GBX-INT-01").collateral("GBX-INT-09");

    assertThat(detection.killers(OFFICIAL_2018)).isEmpty();
    assertThat(detection.bystanders(OFFICIAL_2018)).isEmpty();
    assertThat(detection.killers(CERTIFICATION)).containsExactly("GBX-INT-01");
    assertThat(detection.bystanders(CERTIFICATION)).containsExactly("GBX-INT-09");
  }

  @Test
  void ruleOnReadability_existsUnderTheOfficialProfileToo() {
    assertThat(Detection.killedBy("GBX-FIL-01").killers(OFFICIAL_2018))
        .containsExactly("GBX-FIL-01");
  }

  @Test
  void ruleOfOneProfile_isExpectedThereOnly() {
    Detection detection = Detection.killedIn(CERTIFICATION, "D004");

    assertThat(detection.killers(CERTIFICATION)).containsExactly("D004");
    assertThat(detection.killers(OFFICIAL_2018)).isEmpty();
  }

  @Test
  void whoNoticesAnotherDuty_isNoKillerOfTheFirst() {
    Detection detection =
        Detection.killedBy("TC_PRV006")
            .alsoBreaks("write_isolation", "TC_ACC_PUT", "TC_ACC_DELETE");

    assertThat(detection.killers(CERTIFICATION))
        .containsExactly("TC_ACC_DELETE", "TC_ACC_PUT", "TC_PRV006");
    assertThat(detection.otherDuties().get("write_isolation"))
        .containsExactly("TC_ACC_DELETE", "TC_ACC_PUT");
    assertThat(detection.isKillerOfFirstDuty("TC_PRV006")).isTrue();
    assertThat(detection.isKillerOfFirstDuty("TC_ACC_PUT")).isFalse();
  }

  @Test
  void officialConsequence_mayNoticeElsewhere() {
    Detection detection = Detection.killedBy("D013").andOfficially("D014");

    assertThat(detection.killers(OFFICIAL_2018)).containsExactly("D013", "D014");
    assertThat(detection.bystanders(OFFICIAL_2018)).isEmpty();
    assertThat(detection.killers(CERTIFICATION)).containsExactly("D013");
    assertThat(detection.bystanders(CERTIFICATION)).containsExactly("D014");
  }
}
