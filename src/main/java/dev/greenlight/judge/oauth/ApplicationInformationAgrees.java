package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * ApplicationInformation of a Third Party that registered itself says what it was told then; the
 * exhibit "registration" is that answer.
 */
public record ApplicationInformationAgrees() implements Check {
  /**
   * One thing under its two names.
   *
   * @param due whether it has to be in ApplicationInformation when the client was told
   */
  private record Field(String member, String element, boolean due) {}

  private static final List<Field> FIELDS =
      List.of(
          new Field("client_id", "client_id", true),
          new Field("client_secret", "client_secret", true),
          new Field("redirect_uris", "redirect_uri", true),
          new Field("client_name", "client_name", true),
          new Field("token_endpoint_auth_method", "token_endpoint_auth_method", true),
          new Field("grant_types", "grant_types", true),
          new Field("response_types", "response_types", true),
          new Field("scope", "scope", true),
          new Field("registration_client_uri", "registration_client_uri", true),
          new Field("client_id_issued_at", "client_id_issued_at", false),
          new Field("client_secret_expires_at", "client_secret_expires_at", false),
          new Field("software_id", "software_id", false),
          new Field("software_version", "software_version", false),
          new Field("client_uri", "client_uri", false),
          new Field("logo_uri", "logo_uri", false),
          new Field("tos_uri", "tos_uri", false),
          new Field("policy_uri", "policy_uri", false),
          new Field("contacts", "contacts", false));

  /** It says something else, or nothing. */
  record FieldDiffers(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(
        exhibits.exchange("registration"),
        told ->
            NoAnswer.or(
                exhibits.exchange("answer"),
                response -> judge(exhibits.exchange("answer"), told, response)));
  }

  private static Outcome judge(
      Exchange exchange, Exchange.Response told, Exchange.Response response) {
    Optional<EspiEntry> entry = EspiEntry.in(response, "ApplicationInformation");
    if (response.status() != 200 || entry.isEmpty()) {
      return Outcome.undecided(
          "no ApplicationInformation of the new client was found; last looked for at "
              + exchange.request().uri()
              + ": status "
              + response.status());
    }
    ClientRecord client = ClientRecord.in(told);
    Outcome.Builder outcome = new Outcome.Builder();
    for (Field field : FIELDS) {
      Set<String> due = parts(field, client.values(field.member()));
      Set<String> observed = parts(field, entry.get().texts(field.element()));
      if (!due.isEmpty() && (field.due() || !observed.isEmpty())) {
        outcome.inspected();
        if (!due.equals(observed)) {
          outcome.finds(new FieldDiffers(shown(field, due), shown(field, observed)));
        }
      }
    }
    return outcome.build();
  }

  /** JSON has all scopes in one text, ApplicationInformation an element for each. */
  private static Set<String> parts(Field field, Collection<String> texts) {
    return field.member().equals("scope")
        ? texts.stream()
            .flatMap(text -> Stream.of(text.split("\\s+")))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new))
        : new TreeSet<>(texts);
  }

  private static String shown(Field field, Set<String> values) {
    return values.isEmpty()
        ? "no " + field.element()
        : field.element() + " " + String.join(" ", values);
  }
}
