package dev.greenlight.run;

import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.act.resource.TokenKind;
import dev.greenlight.model.Attestation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a scenario needs of the run file, read from the words of its steps and from its tags: what
 * runs without a customer who logs in, a hook or a second Third Party, and what does not. A step
 * that no line here speaks of needs nothing that could be left out. What only the target says, such
 * as a registration endpoint that ApplicationInformation may name, nobody can know before.
 */
final class Needs {
  private static final Pattern RESOURCE =
      Pattern.compile(
          "\\b(?:the|all|an?) ([A-Z][A-Za-z]+(?: feed| batch| of another RetailCustomer)?)");

  /**
   * Words of a step, and what they need.
   *
   * @param ofCustomers the same where they are about what a customer's token opens
   */
  private record Line(Pattern words, Set<Need> needs, Set<Need> ofCustomers) {}

  private static final List<Line> LINES =
      List.of(
          line("authorization request", Need.CONSENT),
          line("^(?!.*nobody is logged in).*authorization request", Need.LOGIN),
          line(
              "^the Third Party has redeemed an authorization code of its own|^a Third Party can"
                  + " refresh its tokens|^the Third Party refreshes the tokens of a Retail"
                  + " Customer|has granted (?:a Third Party (?:energy data alone|no more of it|his"
                  + " account)|his readings without|the Third Party less)|has granted (?:one month"
                  + " of history|one \\w+Duration of several|the others alone|the registered client"
                  + " access)",
              Need.LOGIN),
          line(
              "taken in the session of|denies an authorization request for that other|comes to the"
                  + " question|is asked what he shares|approves when the Third Party asks him"
                  + " again|^the (?:Third Party|deleted client) sends an authorization"
                  + " request|types a wrong password|logs in at an authorization request|asks for"
                  + " consent at the redirect address from before|logs in and downloads|has chosen"
                  + " to share|has left out some kinds of data|connects the Third Party there|prove"
                  + " in another way who they are|logged in already|is asked, opens a second",
              Need.LOGIN,
              Need.BROWSER),
          line(
              "^the resourceURI stands|^the token response names|agrees with the token response"
                  + "|has granted a HistoryLength",
              Need.TOKEN_RESPONSE),
          line("is asked for one, whichever", Need.LOGIN),
          line(
              "^the Authorization opens"
                  + "|^the address of the Authorization (?:is|under)"
                  + "|^the Third Party has an Authorization"
                  + "|reads the Authorization",
              Need.AUTHORIZATION_ADDRESS),
          line(
              "second customer|of another RetailCustomer|two Retail Customers|known who another"
                  + " Retail Customer is",
              Need.SECOND_CUSTOMER),
          line("another Retail Customer downloads", Need.SECOND_CUSTOMER, Need.SECOND_LOGIN),
          line(
              "^another Third Party (?!sends|revokes)(?!.*if there is one)"
                  + "|of another Third Party"
                  + "|opens to the other Third Party"
                  + "|has granted another Third Party"
                  + "|has granted who he is to the other Third Party",
              Need.OTHER_THIRD_PARTY,
              Need.LOGIN),
          line(
              "^the other Third Party|^another Third Party (?:revokes|holds a token for)|while"
                  + " another listens$",
              Need.OTHER_THIRD_PARTY),
          line("^another Third Party can give its own tokens back", Need.REVOCATION),
          line(
              "^another Third Party sends",
              EnumSet.of(Need.OTHER_THIRD_PARTY),
              EnumSet.of(Need.OTHER_THIRD_PARTY, Need.LOGIN)),
          line("Authorization of somebody else|Bulk of somebody else", Need.LOGIN),
          line(
              "of somebody else",
              EnumSet.of(Need.OTHER_THIRD_PARTY),
              EnumSet.of(Need.SECOND_CUSTOMER)),
          line(
              "under the own id and a 1 behind",
              EnumSet.noneOf(Need.class),
              EnumSet.of(Need.SECOND_CUSTOMER)),
          line("code has expired", Need.EXPIRY_OF_CODE),
          line("access token has expired", Need.EXPIRY),
          line(
              "kind that has expired",
              EnumSet.of(Need.EXPIRY),
              EnumSet.of(Need.EXPIRY, Need.LOGIN)),
          line(
              "kind that was revoked",
              EnumSet.of(Need.REVOCATION),
              EnumSet.of(Need.ANY_REVOCATION, Need.LOGIN)),
          line("sends [A-Z]+ to the Authorization ", Need.LOGIN),
          line(
              "takes his consent back at the Data Custodian|takes back at the Data Custodian what"
                  + " he approved",
              Need.REVOKING_CUSTOMER),
          line("^the Third Party revokes", Need.REVOCATION),
          line(
              "^the Data Custodian (?:notifies|has notified)|^the bulk file opens",
              Need.NOTIFICATION),
          line("^the Data Custodian has notified another Third Party", Need.OTHER_THIRD_PARTY),
          line("by SFTP$", Need.SFTP),
          line("downloads his energy data", Need.DOWNLOAD_OF_USAGE),
          line("downloads his Retail Customer data", Need.DOWNLOAD_OF_CUSTOMER),
          line(
              "who may be lost|one of whom may be lost|is sent by it to approve again",
              Need.EXPENDABLE_CUSTOMER,
              Need.CONSENT),
          line(
              "^a Third Party that may be lost",
              Need.EXPENDABLE_CUSTOMER,
              Need.EXPENDABLE_THIRD_PARTY,
              Need.CONSENT),
          line("with a Third Party that may be lost", Need.EXPENDABLE_THIRD_PARTY),
          line(
              "of which something is wrong|whose meter will be swapped",
              Need.EXPENDABLE_CUSTOMER,
              Need.OTHER_THIRD_PARTY,
              Need.CONSENT),
          line("has moved out", Need.MOVER, Need.MOVE_OUT, Need.CONSENT),
          line("next customer who lives there", Need.OCCUPANT, Need.CONSENT),
          line("revokes it in the portal", Need.REVOKING_CUSTOMER),
          line("time for which it was granted is over", Need.END_OF_TERM),
          line("^the Data Custodian blocks", Need.BLOCKING),
          line("^the Data Custodian corrects", Need.CORRECTION),
          line("^the Data Custodian swaps", Need.METER_SWAP),
          line("was made offline", Need.OFFLINE_AUTHORIZATION));

  private Needs() {}

  private static Line line(String words, Need first, Need... others) {
    Set<Need> needs = EnumSet.of(first, others);
    return line(words, needs, needs);
  }

  private static Line line(String words, Set<Need> needs, Set<Need> ofCustomers) {
    return new Line(Pattern.compile(words), needs, ofCustomers);
  }

  /** What a case needs, all told. */
  static Set<Need> of(Scenario scenario) {
    Set<Need> needs = of(scenario.steps());
    if (scenario.testCase().tags().contains(Attestation.TAG)) {
      needs.add(Need.ATTESTATION);
    }
    return needs;
  }

  private static Set<Need> of(List<String> steps) {
    Set<Need> needs = EnumSet.noneOf(Need.class);
    Optional<ProtectedResource> resource = Optional.empty();
    for (String step : steps) {
      // Steps that name no resource are about the one before.
      Optional<ProtectedResource> here = named(step);
      resource = here.isPresent() ? here : resource;
      boolean ofCustomer = resource.filter(each -> each.opener() == TokenKind.CUSTOMER).isPresent();
      LINES.stream()
          .filter(line -> line.words().matcher(step).find())
          .map(line -> ofCustomer ? line.ofCustomers() : line.needs())
          .forEach(needs::addAll);
    }
    return needs;
  }

  private static Optional<ProtectedResource> named(String step) {
    return RESOURCE
        .matcher(step)
        .results()
        .map(match -> match.group(1))
        .flatMap(
            title ->
                Arrays.stream(ProtectedResource.values())
                    .filter(resource -> resource.title().equals(title)))
        .findFirst();
  }
}
