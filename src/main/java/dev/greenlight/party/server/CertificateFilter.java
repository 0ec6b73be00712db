package dev.greenlight.party.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Predicate;

/**
 * Lets nobody through to some paths who showed no certificate when he connected. Whether one that
 * was shown is good, the handshake has decided.
 *
 * @param paths those
 */
record CertificateFilter(Predicate<String> paths) implements Filter {
  /** Where Jetty keeps what was shown. */
  private static final String SHOWN = "jakarta.servlet.request.X509Certificate";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean guarded = paths.test(((HttpServletRequest) request).getRequestURI());
    if (guarded && request.getAttribute(SHOWN) == null) {
      ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_FORBIDDEN);
      response.setContentType("text/plain");
      response.getWriter().println("No client certificate was shown.");
    } else {
      chain.doFilter(request, response);
    }
  }
}
