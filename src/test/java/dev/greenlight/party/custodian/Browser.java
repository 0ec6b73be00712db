package dev.greenlight.party.custodian;

import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.server.Parameters;
import java.net.URI;
import java.net.http.HttpResponse;
import org.jsoup.nodes.Element;

/** A browser by hand: one cookie, forms posted as a person would. */
final class Browser {
  private final RunningCustodian running;
  private String cookie = "none=none";

  Browser(RunningCustodian running) {
    this.running = running;
  }

  HttpResponse<String> visit(URI uri) {
    return keep(running.get(uri, "Cookie", cookie));
  }

  /** Visits a page, logs in when asked to, and comes back to where it wanted. */
  HttpResponse<String> visitAndLogIn(URI uri, RetailCustomer customer) {
    HttpResponse<String> sent = visit(uri);
    if (!sent.headers().firstValue("Location").orElse("").contains("/login?")) {
      return sent;
    }
    return logIn(visit(target(sent)), customer.username(), customer.password());
  }

  HttpResponse<String> logIn(HttpResponse<String> page, String username, String password) {
    Element form = RunningCustodian.form(page);
    HttpResponse<String> answer =
        post(form, fields(form).with("username", username).with("password", password));
    return answer.statusCode() == 303 ? visit(target(answer)) : answer;
  }

  HttpResponse<String> submit(HttpResponse<String> page, String name, String value) {
    Element form = RunningCustodian.form(page);
    return post(form, fields(form).with(name, value));
  }

  HttpResponse<String> post(Element form, Parameters fields) {
    return keep(running.post(URI.create(form.absUrl("action")), fields, "Cookie", cookie));
  }

  static Parameters fields(Element form) {
    Parameters fields = Parameters.none();
    for (Element input : form.select("input[type=hidden], input[type=checkbox][checked]")) {
      fields = fields.with(input.attr("name"), input.attr("value"));
    }
    return fields;
  }

  private static URI target(HttpResponse<String> redirect) {
    return URI.create(redirect.headers().firstValue("Location").orElseThrow());
  }

  private HttpResponse<String> keep(HttpResponse<String> answer) {
    answer.headers().firstValue("Set-Cookie").ifPresent(line -> cookie = line.split(";", 2)[0]);
    return answer;
  }
}
