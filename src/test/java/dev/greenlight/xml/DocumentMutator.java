package dev.greenlight.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bends a document at random, a few times; it stays well-formed mostly. */
public final class DocumentMutator {
  private static final Pattern TOKEN =
      Pattern.compile("<!--.*?-->|<\\?.*?\\?>|<[^>]*>|[^<]+", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("^</?([^\\s/>]+)");
  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "0",
          "1",
          "-1",
          "-0",
          "+1",
          "007",
          " 12 ",
          "12 13",
          "65535",
          "65536",
          "255",
          "256",
          "140737488355328",
          "-140737488355329",
          "99999999999999999999",
          "1.5",
          "abc",
          "0x1F",
          "1F",
          "1f2",
          "B40E2000",
          "true",
          "TRUE",
          "yes",
          "2026-01-01T00:00:00Z",
          "2026-02-30T00:00:00Z",
          "2026-01-01T24:00:00Z",
          "2026-01-01",
          "2026-01-01T00:00:00.123+14:00",
          "urn:uuid:x",
          "http://",
          "http://a b",
          "https://host:99999/x",
          "https://127.0.0.1/x?y=1&amp;z",
          "//x",
          "?",
          "%zz",
          ":a",
          "a@b.c",
          "&lt;&gt;",
          "\u00e9",
          "\ud83d\ude00",
          "x<!-- c -->y",
          "1<!-- c -->2",
          "<![CDATA[4]]>",
          "4<?p i?>",
          "<b>4</b>",
          "72",
          "840",
          "en",
          "en-US",
          "x y",
          "text",
          "html");
  private static final List<String> ATTRIBUTES =
      List.of(
          " rel=\"x\"",
          " href=\"a b\"",
          " href=\"%zz\"",
          " foo=\"1\"",
          " xml:lang=\"en\"",
          " xml:lang=\"1 2\"",
          " xml:base=\"http://x/\"",
          " xml:space=\"preserve\"",
          " type=\"text\"",
          " type=\"odd\"",
          " xmlns:q=\"urn:q\" q:x=\"1\"",
          " xmlns=\"urn:other\"",
          " xmlns=\"\"",
          " xmlns=\"http://naesb.org/espi\"",
          " xmlns=\"http://naesb.org/espi/customer\"",
          " xmlns=\"http://www.w3.org/2005/Atom\"",
          " length=\"0\"",
          " length=\"5\"",
          " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"",
          " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"UsagePoint\"",
          " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"a b\"",
          " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"a\"");

  private final SplittableRandom random;
  private final List<String> tokens = new ArrayList<>();

  public DocumentMutator(String document, SplittableRandom random) {
    this.random = random;
    Matcher token = TOKEN.matcher(document);
    while (token.find()) {
      tokens.add(token.group());
    }
  }

  /** The document, bent. */
  public String mutant() {
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      change();
    }
    return String.join("", tokens);
  }

  private void change() {
    int[] element = element();
    if (element == null) {
      return;
    }
    List<String> subtree = tokens.subList(element[0], element[1] + 1);
    List<String> copy = List.copyOf(subtree);
    switch (random.nextInt(10)) {
      case 0 -> subtree.clear();
      case 1 -> tokens.addAll(element[0], copy);
      case 2 -> {
        subtree.clear();
        int[] other = element();
        if (other != null) {
          tokens.addAll(random.nextBoolean() ? other[0] : other[1] + 1, copy);
        }
      }
      case 3 -> rename(element);
      case 4, 5, 6 -> value(element);
      case 7 -> attribute(element[0]);
      case 8 -> tokens.add(element[0] + random.nextInt(copy.size()), pick(VALUES));
      default -> {
        int[] other = element();
        if (other != null && (other[1] < element[0] || element[1] < other[0])) {
          List<String> second = List.copyOf(tokens.subList(other[0], other[1] + 1));
          int[] first = other[1] < element[0] ? other : element;
          int[] last = other[1] < element[0] ? element : other;
          replace(last, first == element ? copy : second);
          replace(first, first == element ? second : copy);
        }
      }
    }
  }

  private void replace(int[] range, List<String> by) {
    tokens.subList(range[0], range[1] + 1).clear();
    tokens.addAll(range[0], by);
  }

  private void rename(int[] element) {
    int[] other = element();
    String name = random.nextInt(4) == 0 || other == null ? "Odd" : name(tokens.get(other[0]));
    for (int at : new int[] {element[0], element[1]}) {
      String tag = tokens.get(at);
      Matcher matcher = NAME.matcher(tag);
      if (matcher.find()) {
        tokens.set(at, tag.substring(0, matcher.start(1)) + name + tag.substring(matcher.end(1)));
      }
      if (element[0] == element[1]) {
        return;
      }
    }
  }

  private void value(int[] element) {
    if (element[1] > element[0]) {
      List<String> inside = tokens.subList(element[0] + 1, element[1]);
      if (inside.size() <= 1 || random.nextInt(10) == 0) {
        inside.clear();
        inside.add(pick(VALUES));
      }
    }
  }

  private void attribute(int at) {
    String tag = tokens.get(at);
    if (random.nextInt(3) == 0) {
      tokens.set(at, tag.replaceFirst("\\s[A-Za-z:]+=\"[^\"]*\"", ""));
    } else {
      int end = tag.endsWith("/>") ? tag.length() - 2 : tag.length() - 1;
      tokens.set(at, tag.substring(0, end) + pick(ATTRIBUTES) + tag.substring(end));
    }
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** First and last token of an element at random. */
  private int[] element() {
    for (int attempt = 0; attempt < 100; attempt++) {
      int at = random.nextInt(tokens.size());
      String token = tokens.get(at);
      if (!token.startsWith("<") || token.startsWith("</") || token.matches("(?s)<[!?].*")) {
        continue;
      }
      if (token.endsWith("/>")) {
        return new int[] {at, at};
      }
      int depth = 0;
      for (int end = at; end < tokens.size(); end++) {
        String tag = tokens.get(end);
        if (!tag.startsWith("<")
            || tag.startsWith("<!")
            || tag.startsWith("<?")
            || tag.endsWith("/>")) {
          continue;
        }
        depth += tag.startsWith("</") ? -1 : 1;
        if (depth == 0) {
          return new int[] {at, end};
        }
      }
    }
    return null;
  }

  private static String name(String tag) {
    Matcher matcher = NAME.matcher(tag);
    return matcher.find() ? matcher.group(1) : "Odd";
  }
}
