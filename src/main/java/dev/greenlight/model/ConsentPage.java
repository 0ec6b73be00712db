package dev.greenlight.model;

import java.util.List;

/**
 * A page that a customer may meet, and what he does there.
 *
 * @param name how messages call it
 * @param sign CSS selector of something that no other page has
 * @param times how often it may come in one visit
 * @param steps done whatever he decides
 * @param approve done after them if he approves; with {@code deny} empty on pages that do not ask
 * @param deny done after them if he denies
 */
public record ConsentPage(
    String name,
    String sign,
    int times,
    List<ConsentStep> steps,
    List<ConsentStep> approve,
    List<ConsentStep> deny) {
  public ConsentPage {
    steps = List.copyOf(steps);
    approve = List.copyOf(approve);
    deny = List.copyOf(deny);
  }

  /** The same page, on which he does that in place of its steps. */
  ConsentPage doing(List<ConsentStep> others) {
    return new ConsentPage(name, sign, times, others, approve, deny);
  }

  /** Whether he is asked there for his decision. */
  public boolean asks() {
    return !approve.isEmpty();
  }

  /** Whether he proves there who he is. */
  public boolean identifies() {
    return steps.stream().map(ConsentStep::itself).anyMatch(ConsentStep.Type.class::isInstance);
  }

  /** The page that is met first of a short form: user name and password. */
  static ConsentPage login(String userField, String passwordField, String loginButton) {
    return new ConsentPage(
        "login",
        passwordField,
        1,
        List.of(
            new ConsentStep.Type(userField, Consent.USER),
            new ConsentStep.Type(passwordField, Consent.PASSWORD),
            new ConsentStep.Click(loginButton)),
        List.of(),
        List.of());
  }

  /** The page that is met last of a short form: yes or no. */
  static ConsentPage question(String approveButton, String denyButton) {
    return new ConsentPage(
        "consent",
        approveButton,
        1,
        List.of(),
        List.of(new ConsentStep.Click(approveButton)),
        List.of(new ConsentStep.Click(denyButton)));
  }
}
