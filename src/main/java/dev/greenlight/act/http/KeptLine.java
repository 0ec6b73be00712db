package dev.greenlight.act.http;

import dev.greenlight.act.reach.Way;
import io.restassured.config.EncoderConfig;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.config.SSLConfig;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.apache.http.conn.ClientConnectionOperator;
import org.apache.http.conn.ManagedClientConnection;
import org.apache.http.conn.scheme.SchemeRegistry;
import org.apache.http.conn.ssl.SSLSocketFactory;
import org.apache.http.impl.client.DefaultConnectionKeepAliveStrategy;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.client.DefaultHttpRequestRetryHandler;
import org.apache.http.impl.conn.BasicClientConnectionManager;
import org.apache.http.impl.conn.DefaultClientConnectionOperator;
import org.apache.http.impl.conn.SchemeRegistryFactory;

/**
 * One connection that REST Assured may use again and again, for one request at a time. A TLS
 * handshake for each of them would cost more than all the rest.
 */
@SuppressWarnings("deprecation") // REST Assured takes no newer kind of client or socket factory
final class KeptLine {
  /** Longer headers than any server has reason to send; without a limit they fill the heap. */
  private static final int LONGEST_LINE = 64 * 1024;

  private static final int MOST_HEADERS = 200;

  private final Connection connection;
  private final RestAssuredConfig config;

  /** Knows whether an answer was read to its end. */
  private static final class Connection extends BasicClientConnectionManager {
    private final Way way;
    private volatile boolean free;

    Connection(Way way) {
      super(SchemeRegistryFactory.createDefault());
      this.way = way;
    }

    /** Names are looked up long after this was made. */
    @Override
    protected ClientConnectionOperator createConnectionOperator(SchemeRegistry registry) {
      return new DefaultClientConnectionOperator(registry, host -> way.addresses(host));
    }

    @Override
    public void releaseConnection(ManagedClientConnection used, long keep, TimeUnit unit) {
      super.releaseConnection(used, keep, unit);
      free = true;
    }
  }

  /**
   * @param trust whom to trust; decides alone
   * @param way whose addresses hold
   */
  KeptLine(SSLContext trust, Limits limits, Way way) {
    this.connection = new Connection(way);
    DefaultHttpClient client = new DefaultHttpClient(connection);
    // One exchange is one request: what failed would else be sent again, up to three times.
    client.setHttpRequestRetryHandler(new DefaultHttpRequestRetryHandler(0, false));
    client.setKeepAliveStrategy(
        (response, context) -> {
          long asked =
              DefaultConnectionKeepAliveStrategy.INSTANCE.getKeepAliveDuration(response, context);
          return asked < 0
              ? IdleConnections.LONGEST_PAUSE_MILLIS
              : Math.min(asked, IdleConnections.LONGEST_PAUSE_MILLIS);
        });
    int millis = (int) limits.time().toMillis();
    this.config =
        RestAssuredConfig.config()
            .httpClient(
                HttpClientConfig.httpClientConfig()
                    .httpClientFactory(() -> client)
                    .setParam("http.connection.timeout", millis)
                    .setParam("http.socket.timeout", millis)
                    .setParam("http.connection.max-line-length", LONGEST_LINE)
                    .setParam("http.connection.max-header-count", MOST_HEADERS))
            .redirect(RedirectConfig.redirectConfig().followRedirects(false))
            .encoderConfig(
                EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false))
            .sslConfig(SSLConfig.sslConfig().sslSocketFactory(sockets(trust, way)));
  }

  /** This client looks at names by itself. */
  private static SSLSocketFactory sockets(SSLContext trust, Way way) {
    return new SSLSocketFactory(
        trust, way.anyName() ? SSLSocketFactory.ALLOW_ALL_HOSTNAME_VERIFIER : new BareHosts());
  }

  /** What REST Assured needs to send one request over this connection. */
  RestAssuredConfig take() {
    connection.free = false;
    return config;
  }

  /** Whether another request may follow: the answer before was read to its end. */
  boolean isFree() {
    return connection.free;
  }

  /** For good: the client would read an endless body to its end before it lets go. */
  void cut() {
    connection.shutdown();
  }
}
