package dev.greenlight.model;

import java.util.List;
import java.util.Set;

/**
 * What a Data Custodian may do its own way within the standard: every real one has its own login,
 * and a tester has to live with it. Nothing here is wrong; what is wrong is a deviation.
 *
 * @param months of history it has
 * @param term months for which a customer grants access; 0 for no end
 * @param classes names of the classes of electricity customers it serves, the one for homes first;
 *     empty for names of its own
 * @param services it offers
 * @param pages that a customer is shown besides login and question
 * @param secretsInBody whether clients may send id and secret in the form, too
 * @param pace how it lets others wait
 * @param certificates whether Third Parties have to show a certificate (mutual TLS)
 */
public record LocalPractice(
    int months,
    int term,
    List<String> classes,
    Set<Service> services,
    Set<ExtraPage> pages,
    boolean secretsInBody,
    Set<Pace> pace,
    boolean certificates) {
  /** As much as is common. */
  public static final int USUAL_MONTHS = 13;

  /** As long as an Illinois utility grants access. */
  public static final int USUAL_TERM = 24;

  /** One login page, one question. */
  public static final LocalPractice PLAIN =
      new LocalPractice(
          USUAL_MONTHS,
          USUAL_TERM,
          List.of(),
          Set.of(Service.values()),
          Set.of(),
          false,
          Set.of(),
          false);

  public LocalPractice {
    classes = List.copyOf(classes);
    services = Set.copyOf(services);
    pages = Set.copyOf(pages);
    pace = Set.copyOf(pace);
  }

  /** The same with another length of history. */
  public LocalPractice withMonths(int other) {
    return new LocalPractice(
        other, term, classes, services, pages, secretsInBody, pace, certificates);
  }

  /** The same that wants certificates of Third Parties. */
  public LocalPractice demandingCertificates() {
    return new LocalPractice(months, term, classes, services, pages, secretsInBody, pace, true);
  }

  /** What a utility delivers. */
  public enum Service {
    ELECTRICITY,
    GAS
  }

  /** A way to let others wait. */
  public enum Pace {
    /** Now and then 429 or 503 with Retry-After. */
    THROTTLED,
    /** 202 for the first request of a batch, and 400 until it is ready. */
    DEFERRED
  }

  /** A page that real custodians show. */
  public enum ExtraPage {
    /** Asks for a code besides the password. */
    ONE_TIME_CODE,
    /** Asks to agree to terms, once in a session. */
    TERMS,
    /** Asks which accounts are shared. */
    ACCOUNTS
  }
}
