package dev.greenlight.act.sut;

import dev.greenlight.record.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a hook is about.
 *
 * @param field what the thing is called
 * @param value the thing
 * @param besides what else there is to know of it, by name
 */
public record Matter(String field, String value, List<Header> besides) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");
  private static final String TOKEN = "token";

  public Matter {
    besides = List.copyOf(besides);
  }

  /** A thing of which nothing else is to be known. */
  public static Matter of(String field, String value) {
    return new Matter(field, value, List.of());
  }

  /**
   * A token, or a code.
   *
   * @param kind such as {@code access_token}
   * @param customer the user name of whose it is; empty for one of the Third Party's own
   */
  public static Matter token(String value, String kind, String customer) {
    List<Header> besides = new ArrayList<>(List.of(new Header("kind", kind)));
    if (!customer.isEmpty()) {
      besides.add(new Header("customer", customer));
    }
    return new Matter(TOKEN, value, besides);
  }

  /** The same, with the address of the Authorization that it is of. */
  public Matter of(Optional<String> authorization) {
    List<Header> more = new ArrayList<>(besides);
    authorization.ifPresent(uri -> more.add(new Header("authorization", uri)));
    return new Matter(field, value, more);
  }

  /** All of it, the thing first. */
  List<Header> all() {
    List<Header> all = new ArrayList<>(List.of(new Header(field, value)));
    all.addAll(besides);
    return all;
  }

  /**
   * A text with all that stands in braces filled in; what has no such name stands for the thing. A
   * token is not shown: what stands on a terminal is read by others too.
   */
  String fill(String text) {
    return PLACEHOLDER.matcher(text).replaceAll(this::shown);
  }

  private String shown(MatchResult placeholder) {
    String shown =
        besides.stream()
            .filter(each -> each.name().equals(placeholder.group(1)))
            .map(Header::value)
            .findFirst()
            .orElse(field.equals(TOKEN) ? "…" : value);
    return Matcher.quoteReplacement(shown);
  }
}
