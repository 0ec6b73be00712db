package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.act.http.TunnellingProxy;
import dev.greenlight.catalog.Catalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A Data Custodian behind a proxy, which wants a key of every Third Party. */
final class HttpWaysIT extends OnServedCustodian {
  private static final String KEY = "sUbscription4Kwbq81";

  private TunnellingProxy proxy;

  HttpWaysIT() {
    super(Map.of("CALLER", KEY));
  }

  @Override
  @BeforeEach
  void serve() throws IOException {
    proxy = new TunnellingProxy(0);
    super.serve();
  }

  @Override
  String said() {
    return """
    http:
      userAgent: Mozilla/5.0 (test)
      headers: {X-Tenant: "238", X-Caller: "env:CALLER"}
      rateLimit: {delayMillis: 20}
      proxy: localhost:%d
    """
        .formatted(proxy.port());
  }

  @AfterEach
  void closeProxy() throws IOException {
    proxy.close();
  }

  @Test
  void run_goesThroughTheProxyAndKeepsTheKeyOutOfTheEvidence() throws IOException {
    assertAllPass(Set.of("TC_OAD005_a", "TC_OAD002", "TC_ACC_BATCH_RIGHT", "TC_TLS_VERSION_AS"));
    assertThat(proxy.asked()).isNotEmpty().doesNotContain("localhost:" + door);
    assertThat(evidence())
        .contains("X-Caller", "redacted-secret-", "X-Tenant", "Mozilla/5.0 (test)")
        .doesNotContain(KEY);
  }

  @Test
  void doctor_goesTheSameWay() {
    List<Remark> remarks = new CopyOnWriteArrayList<>();
    new Doctor(configured(), Catalogue.load(), Path.of("features"), CLOCK, remarks::add)
        .examine(false);

    assertThat(remarks)
        .extracting(Remark::state)
        .as(remarks::toString)
        .doesNotContain(Remark.State.MEND, Remark.State.TARGET);
    assertThat(remarks)
        .extracting(Remark::words)
        .anyMatch(words -> words.contains("looked up by the proxy localhost"));
    assertThat(proxy.asked()).isNotEmpty().doesNotContain("localhost:" + door);
  }
}
