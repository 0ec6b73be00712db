package dev.greenlight.party.server;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilterAction;
import com.github.tomakehurst.wiremock.extension.requestfilter.StubRequestFilterV2;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands each request to an {@link Endpoint} in our words, before WireMock looks for stubs. */
final class EndpointFilter implements StubRequestFilterV2 {
  private static final Logger LOG = LoggerFactory.getLogger(EndpointFilter.class);

  private final Endpoint endpoint;
  private final Mistakes mistakes;

  EndpointFilter(Endpoint endpoint, Mistakes mistakes) {
    this.endpoint = endpoint;
    this.mistakes = mistakes;
  }

  @Override
  public String getName() {
    return "greenlight-endpoint";
  }

  @Override
  public RequestFilterAction filter(
      com.github.tomakehurst.wiremock.http.Request request, ServeEvent event) {
    return RequestFilterAction.stopWith(write(answer(request)).build());
  }

  private Answer answer(com.github.tomakehurst.wiremock.http.Request request) {
    try {
      Answer answer = endpoint.answer(read(request));
      return request.getMethod().getName().equals("HEAD") ? answer.withBody("") : answer;
    } catch (MalformedRequest e) {
      return Answer.text(400, "Malformed request: " + e.getMessage() + ".");
    } catch (RuntimeException e) {
      // A party must survive whatever it is sent, and its owner must know.
      mistakes.add(request.getMethod() + " " + path(request.getUrl()), e);
      LOG.debug("{} {} ended in an exception", request.getMethod(), path(request.getUrl()), e);
      return Answer.text(500, "The server made a mistake.");
    }
  }

  private static Request read(com.github.tomakehurst.wiremock.http.Request request) {
    String url = request.getUrl();
    int question = url.indexOf('?');
    Parameters query =
        question < 0 ? Parameters.none() : Parameters.parse(url.substring(question + 1));
    List<Header> headers = new ArrayList<>();
    for (HttpHeader header : request.getHeaders().all()) {
      header.values().forEach(value -> headers.add(new Header(header.key(), value)));
    }
    byte[] body = request.getBody();
    return new Request(
        request.getMethod().getName().toUpperCase(Locale.ROOT),
        path(url),
        query,
        headers,
        body == null ? "" : new String(body, StandardCharsets.UTF_8));
  }

  private static String path(String url) {
    int question = url.indexOf('?');
    return question < 0 ? url : url.substring(0, question);
  }

  private static ResponseDefinitionBuilder write(Answer answer) {
    ResponseDefinitionBuilder response =
        ResponseDefinitionBuilder.responseDefinition()
            .withStatus(answer.status())
            .withBody(answer.bytes());
    answer.headers().forEach(header -> response.withHeader(header.name(), header.value()));
    return response;
  }
}
