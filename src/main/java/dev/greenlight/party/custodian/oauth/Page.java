package dev.greenlight.party.custodian.oauth;

import dev.greenlight.party.server.Answer;

/** Pages for people: no script, no frame, nothing from elsewhere. */
final class Page {
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

  private static final String FRAME =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>%1$s</title>
      <style>body{font-family:sans-serif;max-width:36em;margin:3em auto;padding:0 1em}
      label,button{display:block;margin:1em 0}button{display:inline-block;margin-right:1em}
      input[type=text],input[type=password]{display:block;width:100%%}</style>
      </head>
      <body>
      <main>
      <h1>%1$s</h1>
      %2$s
      </main>
      </body>
      </html>
      """;

  private Page() {}

  /** A page; the content is HTML, the title is not. */
  static Answer of(int status, String title, String content) {
    return Answer.of(status, "text/html; charset=utf-8", FRAME.formatted(escape(title), content))
        .with("Content-Security-Policy", POLICY)
        .with("X-Frame-Options", "DENY")
        .with("X-Content-Type-Options", "nosniff")
        .with("Referrer-Policy", "no-referrer")
        .with("Cache-Control", "no-store");
  }

  /** A page that says why something cannot be done. */
  static Answer problem(int status, String sentence) {
    return of(status, "This request cannot be answered", "<p>%s.</p>".formatted(escape(sentence)));
  }

  static String hidden(String name, String value) {
    return "<input type=\"hidden\" name=\"%s\" value=\"%s\">%n"
        .formatted(escape(name), escape(value));
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
