package dev.greenlight.judge.resource;

import com.fasterxml.jackson.databind.JsonNode;
import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.Json;
import java.io.IOException;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who was not asked for Retail Customer data has granted none: the token response names no block of
 * it in its scope and no {@code customerResourceURI} (FB_65; privacy of the Retail Customer). Looks
 * at the exhibit {@code token response}.
 */
public record GrantsNoCustomerData() implements Check {
  private static final String NAME = "customerResourceURI";
  private static final Pattern BLOCKS = Pattern.compile("(?:^|[; ])FB=([0-9_]+)");

  /** Blocks were granted that nobody asked for. */
  record BlocksGranted(String expected, String observed) implements Finding {}

  /** An address was named that is not for this token. */
  record AddressNamed(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("token response"), GrantsNoCustomerData::judge);
  }

  private static Outcome judge(Exchange.Response response) {
    Optional<JsonNode> tokens = tokens(response);
    if (tokens.isEmpty()) {
      return Outcome.undecided("the token response holds no token");
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected(2);
    TreeSet<FunctionBlockId> granted = customerBlocks(tokens.get().path("scope").asText());
    if (!granted.isEmpty()) {
      outcome.finds(
          new BlocksGranted("no block from FB_51 to FB_71", granted.first() + " in the scope"));
    }
    String address = tokens.get().path(NAME).asText();
    if (!address.isEmpty() && !address.equals("null")) {
      outcome.finds(new AddressNamed("no " + NAME, address));
    }
    return outcome.build();
  }

  private static Optional<JsonNode> tokens(Exchange.Response response) {
    try {
      return Optional.ofNullable(Json.COMPACT.readTree(response.body().content()))
          .filter(json -> !json.path("access_token").asText().isEmpty());
    } catch (IOException notJson) {
      // Whoever asks for a member finds none.
      return Optional.empty();
    }
  }

  private static TreeSet<FunctionBlockId> customerBlocks(String scope) {
    TreeSet<FunctionBlockId> found = new TreeSet<>();
    Matcher blocks = BLOCKS.matcher(scope);
    while (blocks.find()) {
      for (String block : blocks.group(1).split("_", -1)) {
        FunctionBlockId.parse(block)
            .filter(FunctionBlockId::isOfRetailCustomer)
            .ifPresent(found::add);
      }
    }
    return found;
  }
}
