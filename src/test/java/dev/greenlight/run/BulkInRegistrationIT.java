package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.FrontDoor;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.party.custodian.resource.BearerGate;
import dev.greenlight.party.custodian.resource.BulkResource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Custodians that name bulk data in ApplicationInformation alone, one address for each client. */
final class BulkInRegistrationIT {
  private static final Set<String> CASES = Set.of("TC_ACC_BULK_RIGHT", "TC_ACC_BULK_FOREIGN");

  @TempDir private Path folder;

  /** Says nothing of bulk data in token responses. */
  private static class NamesBulkInRegistration implements Bending {
    private static final Pattern BULK =
        Pattern.compile("\"resourceURI\":\"[^\"]*/Batch/Bulk/[^\"]*\",?");

    private final AtomicInteger silenced = new AtomicInteger();
    private volatile List<ThirdPartyRecord> known = List.of();

    @Override
    public void bend(BearerGate gate) {
      known = gate.ledger().registry().thirdParties();
    }

    @Override
    public void bend(FrontDoor door) {
      door.alterAnswers(
          (request, correct) -> {
            String body = new String(correct.bytes(), StandardCharsets.UTF_8);
            Matcher bulk = BULK.matcher(body);
            if (bulk.find()) {
              silenced.incrementAndGet();
              return correct.withBody(bulk.replaceAll(""));
            }
            return known.stream()
                .filter(each -> request.path().endsWith("/ApplicationInformation/" + each.id()))
                .findFirst()
                .map(each -> correct.withBody(named(body, each)))
                .orElse(correct);
          });
    }

    private static String named(String body, ThirdPartyRecord thirdParty) {
      return body.replace("/Batch/Bulk<", "/Batch/Bulk/" + thirdParty.bulkId() + "<");
    }
  }

  /** The same, and opens the bulk data of each to all. */
  private static final class OpensItToAll extends NamesBulkInRegistration {
    @Override
    public void bend(BulkResource resource) {
      resource.openTo((own, asked) -> true);
    }
  }

  @Test
  void bulkDataOfEach_isFoundByItsRegistration() {
    NamesBulkInRegistration custodian = new NamesBulkInRegistration();

    assertThat(verdicts(custodian).values()).hasSameSizeAs(CASES).containsOnly(Verdict.PASS);
    assertThat(custodian.silenced.get()).isPositive();
  }

  @Test
  void whoOpensThatOfOthers_isFound() {
    assertThat(verdicts(new OpensItToAll()))
        .containsEntry("TC_ACC_BULK_RIGHT", Verdict.PASS)
        .containsEntry("TC_ACC_BULK_FOREIGN", Verdict.FAIL);
  }

  private Map<String, Verdict> verdicts(Bending ways) {
    return Ways.verdicts(folder, Path.of("fixtures/runs/embedded-custodian.yaml"), ways, CASES);
  }
}
