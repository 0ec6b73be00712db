package dev.greenlight.act.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts together what Chromium tells of its main page's requests (events of the DevTools domain
 * Network). It tells of headers and status; what was typed is left out, and of bodies only the page
 * that is shown is known, as it looks after its scripts have run.
 */
final class ChromiumTrail {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Deque<Exchange> done = new ArrayDeque<>();
  private final Map<String, Exchange.Request> pending = new HashMap<>();

  /**
   * Takes an event.
   *
   * @param text JSON of an entry of the performance log
   * @param frame id of the main frame
   */
  void add(String text, String frame) {
    JsonNode message;
    try {
      message = JSON.readTree(text).path("message");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Chromium keeps a log that is no JSON", e);
    }
    JsonNode params = message.path("params");
    String id = params.path("requestId").asText();
    switch (message.path("method").asText()) {
      case "Network.requestWillBeSent" -> {
        if (params.path("type").asText().equals("Document")
            && params.path("frameId").asText().equals(frame)) {
          answered(id, params.path("redirectResponse"));
          pending.put(id, request(params.path("request")));
        }
      }
      case "Network.responseReceived" -> answered(id, params.path("response"));
      case "Network.loadingFailed" -> failed(id, params.path("errorText").asText());
      default -> {
        // Nothing about requests.
      }
    }
  }

  private void answered(String id, JsonNode response) {
    Exchange.Request request = response.isObject() ? pending.remove(id) : null;
    if (request != null) {
      keep(
          new Exchange(
              request,
              new Exchange.Response(
                  response.path("status").asInt(), headers(response.path("headers")), Body.NONE),
              null,
              0));
    }
  }

  private void failed(String id, String why) {
    Exchange.Request request = pending.remove(id);
    if (request != null) {
      keep(new Exchange(request, null, "the browser got no answer: " + why, 0));
    }
  }

  private void keep(Exchange exchange) {
    done.addLast(exchange);
    if (done.size() > Trail.MOST) {
      done.removeFirst();
    }
  }

  private static Exchange.Request request(JsonNode request) {
    return new Exchange.Request(
        request.path("method").asText(), request.path("url").asText(), List.of(), Body.NONE);
  }

  private static List<Header> headers(JsonNode headers) {
    List<Header> all = new ArrayList<>();
    headers
        .properties()
        .forEach(
            header ->
                header
                    .getValue()
                    .asText()
                    .lines()
                    .forEach(value -> all.add(new Header(header.getKey(), value))));
    return all;
  }

  /**
   * What came so far.
   *
   * @param page the page that is shown, as HTML
   */
  Trail with(String page) {
    byte[] content = page.getBytes(StandardCharsets.UTF_8);
    Body body = new Body("", content.length, false, content);
    List<Exchange> documents = List.copyOf(done);
    return new Trail(
        documents,
        documents,
        Optional.ofNullable(done.peekLast())
            .filter(Exchange::answered)
            .map(
                last ->
                    new Exchange(
                        last.request(),
                        new Exchange.Response(
                            last.response().status(), last.response().headers(), body),
                        null,
                        last.durationMillis())));
  }
}
