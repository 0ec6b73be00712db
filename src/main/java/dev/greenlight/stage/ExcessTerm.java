package dev.greenlight.stage;

import dev.greenlight.act.oauth.MoreOfTerm;
import dev.greenlight.model.RunFile;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A scope with more of one term than is on offer.
 *
 * @param term its name
 * @param asked the scope
 * @param offered the same with the most that is on offer
 */
public record ExcessTerm(String term, String asked, String offered) {

  /**
   * Makes it of the scope of the Third Party. What is on offer ApplicationInformation tells; what
   * the run file names (the scopes of all clients, and others) counts too.
   *
   * @throws NotServed where ApplicationInformation does not tell, the scope has no such term, or
   *     nothing is beyond what is on offer
   */
  public static ExcessTerm of(Stage stage, String term) {
    MoreOfTerm more = new MoreOfTerm(term);
    List<String> told = Registered.of(stage, "scope");
    if (told.stream().allMatch(scope -> more.in(scope).isEmpty())) {
      throw new NotServed(
          "ApplicationInformation does not tell for which "
              + term
              + " the Third Party is registered: it may be registered for more than the run file"
              + " names");
    }
    RunFile.ThirdParty thirdParty = stage.pixit().thirdParty();
    String own = thirdParty.customer().scope();
    if (more.in(own).isEmpty()) {
      throw new NotServed("the scope of the Third Party has no " + term + ": " + own);
    }
    Set<String> known = new TreeSet<>();
    Stream.of(
            Stream.of(thirdParty.customer(), thirdParty.admin(), thirdParty.registration())
                .map(RunFile.Client::scope),
            stage.pixit().oauth().otherScopes().stream(),
            told.stream())
        .flatMap(scopes -> scopes)
        .flatMap(scope -> more.in(scope).stream())
        .forEach(known::add);
    String beyond =
        more.beyond(known)
            .orElseThrow(
                () ->
                    new NotServed(
                        "there is no %s to ask for beyond %s, which is on offer"
                            .formatted(term, String.join(", ", known))));
    return new ExcessTerm(term, more.with(own, beyond), more.with(own, more.all(known)));
  }
}
