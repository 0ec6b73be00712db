package dev.greenlight.run;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A custodian at which the Third Party is registered for more than the run file asks for. */
final class LessThanRegisteredIT extends OnServedCustodian {
  LessThanRegisteredIT() {
    super(Map.of());
  }

  @Override
  String said() {
    return "";
  }

  /** It is registered for 67, too. */
  @Test
  void blockThatApplicationInformationNeedNotTell_isNotTakenForOneTooMany() throws IOException {
    change("scope: FB=34_35_67", "scope: FB=34_35");
    assertAllPass(Set.of("TC_OAD040"));
  }
}
