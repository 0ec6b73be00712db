package dev.greenlight.party.custodian;

import dev.greenlight.party.server.Parameters;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What of an answer does not depend on chance, in one line. */
final class Signature {
  private static final Pattern JSON_ERROR = Pattern.compile("\"error\":\"([a-z_]+)\"");
  private static final Pattern BEARER_ERROR = Pattern.compile("error=\"([a-z_]+)\"");

  /** Whose a refusal says it is. */
  private static final Pattern ACCOUNT = Pattern.compile("^Refused: (account) \\S");

  private static final Pattern ELEMENT = Pattern.compile("<(?:[a-z]+:)?([A-Za-z_]+)[ />]");

  private Signature() {}

  static String of(HttpResponse<String> answer) {
    StringBuilder line = new StringBuilder().append(answer.statusCode());
    answer.headers().firstValue("Location").ifPresent(to -> line.append(redirect(to)));
    List<String> challenges = answer.headers().allValues("WWW-Authenticate");
    challenges.forEach(
        challenge ->
            line.append(' ')
                .append(challenge.split(" ", 2)[0])
                .append(found(BEARER_ERROR, challenge)));
    answer
        .headers()
        .firstValue("Content-Type")
        .ifPresent(type -> line.append(' ').append(type.split(";", 2)[0]));
    line.append(found(JSON_ERROR, answer.body()));
    line.append(found(ACCOUNT, answer.body()));
    return line.toString();
  }

  /** The names of the elements in a document, each once. */
  static String elements(String document) {
    return ELEMENT
        .matcher(document)
        .results()
        .map(element -> element.group(1))
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static String redirect(String location) {
    int question = location.indexOf('?');
    String parameters =
        question < 0
            ? ""
            : Parameters.parse(location.substring(question + 1)).list().stream()
                .filter(one -> !one.name().equals("error_description"))
                .map(
                    one -> isStable(one) ? one.name() + "=" + withoutPort(one.value()) : one.name())
                .collect(Collectors.joining(","));
    String path = question < 0 ? location : location.substring(0, question);
    return " to " + withoutPort(path) + " " + parameters;
  }

  private static boolean isStable(Parameters.Parameter parameter) {
    return Set.of("state", "error", "iss").contains(parameter.name());
  }

  private static String withoutPort(String uri) {
    return uri.replaceFirst("https://localhost:[0-9]+", "");
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? " " + matcher.group(1) : "";
  }
}
