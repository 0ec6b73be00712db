package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.custodian.oauth.ConsentPage;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Header;
import dev.greenlight.party.server.Parameters;
import dev.greenlight.party.server.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Custodians that ask nobody for his consent, or nobody again who has given it. */
final class UnaskedCustomersIT {
  private static final Set<String> CASES =
      Set.of("TC_ASK001", "TC_ASK002", "TC_ASK003", "TC_PRG002");

  private static final String SHORT_FORM =
      """
          userField: "input[name=username]"
          passwordField: "input[name=password]"
          loginButton: "button[type=submit]"
          approveButton: "button[value=approve]"
          denyButton: "button[value=deny]"
      """;

  private static final String CUSTOMERS =
      """
          - name: customer 1
            user: ada
            password: embedded:ada
            values:
              account: embedded:ada_account
              postalCode: embedded:ada_postal_code
          - name: customer 2
            user: ben
            password: embedded:ben
      """;

  @TempDir private Path folder;

  /** Takes a consent for given instead of asking for it. */
  private static final class TakesForGiven implements Bending {
    private final boolean always;
    private final Map<String, String> asked = new ConcurrentHashMap<>();
    private final Set<String> approved = ConcurrentHashMap.newKeySet();
    private ConsentPage consent;

    /**
     * @param always whether nobody is asked; else nobody again
     */
    private TakesForGiven(boolean always) {
      this.always = always;
    }

    @Override
    public void bend(ConsentPage page) {
      consent = page;
      page.alterAnswers(
          (request, correct) -> {
            Parameters form = request.form();
            if (form.first("decision").filter("approve"::equals).isPresent()) {
              form.first("ticket").map(asked::get).ifPresent(approved::add);
            }
            return correct;
          });
    }

    @Override
    public void bend(AuthorizationEndpoint endpoint) {
      endpoint.alterAnswers(
          (request, correct) -> {
            Document page = Jsoup.parse(new String(correct.bytes(), StandardCharsets.UTF_8));
            if (page.selectFirst("#approve") == null) {
              return correct;
            }
            String customer = page.select("p").get(0).ownText();
            asked.put(page.select("input[name=ticket]").val(), customer);
            return always || approved.contains(customer) ? given(request, page) : correct;
          });
    }

    private Answer given(Request request, Document page) {
      Parameters form = Parameters.none().with("decision", "approve");
      for (Element field : page.select("input:not([type=checkbox]), input[checked]")) {
        form = form.with(field.attr("name"), field.val());
      }
      List<Header> headers = new ArrayList<>(request.headers());
      headers.add(new Header("Content-Type", "application/x-www-form-urlencoded"));
      return consent.answer(
          new Request("POST", request.path(), Parameters.none(), headers, form.encoded()));
    }
  }

  @Test
  void whereNobodyIsAsked_questionsDoNotApply() throws IOException {
    Path runFile =
        changed(
            SHORT_FORM,
            """
                asks: false
                pages:
                  - name: sign-in
                    when: "input[name=password]"
                    steps:
                      - {type: "input[name=username]", value: user}
                      - {type: "input[name=password]", value: password}
                      - {click: "button[type=submit]"}
            """);

    assertThat(Ways.verdicts(folder, runFile, new TakesForGiven(true), CASES).values())
        .hasSameSizeAs(CASES)
        .containsOnly(Verdict.NOT_APPLICABLE);
  }

  /** Who never approves is asked each time; nobody else can deny. */
  @Test
  void whereConsentsAreRemembered_whoNeverApprovesIsAsked() throws IOException {
    Path runFile =
        changed(
            CUSTOMERS,
            """
                - name: customer 2
                  user: ben
                  password: embedded:ben
                  values:
                    account: embedded:ada_account
                    postalCode: embedded:ada_postal_code
              denier:
                name: customer 1
                user: ada
                password: embedded:ada
            """);
    Files.writeString(
        runFile,
        Files.readString(runFile)
            .replace("besides: house}", "besides: house, customer: customer 1}"));

    assertThat(Ways.verdicts(folder, runFile, new TakesForGiven(false), CASES))
        .hasSameSizeAs(CASES)
        .containsEntry("TC_ASK001", Verdict.PASS)
        .containsEntry("TC_ASK002", Verdict.PASS)
        .containsEntry("TC_ASK003", Verdict.NOT_APPLICABLE)
        .containsEntry("TC_PRG002", Verdict.PASS);
  }

  private Path changed(String before, String after) throws IOException {
    String all = Files.readString(Path.of("fixtures/runs/embedded-custodian.yaml"));
    assertThat(all).contains(before);
    return Files.writeString(folder.resolve("run.yaml"), all.replace(before, after));
  }
}
