import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.OAuth2TokenFormat;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2AccessTokenResponseAuthenticationSuccessHandler;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/**
 * Spring Authorization Server as its guide sets it up; only resourceURI is added to the token
 * response, so that what becomes of a token can be seen at a resource.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class SpringServer {
  public static void main(String[] args) {
    new SpringApplicationBuilder(SpringServer.class)
        .properties(
            Map.of(
                "server.address", "127.0.0.1",
                "server.port", env("SERVER_PORT"),
                "server.ssl.key-store", "file:" + env("KEYSTORE"),
                "server.ssl.key-store-password", env("KEYSTORE_PASSWORD"),
                "server.ssl.key-store-type", "PKCS12"))
        .run(args);
  }

  private static String env(String name) {
    return System.getenv(name);
  }

  @Bean
  @Order(1)
  SecurityFilterChain authorizationServer(HttpSecurity http) throws Exception {
    OAuth2AuthorizationServerConfigurer server =
        OAuth2AuthorizationServerConfigurer.authorizationServer();
    http.securityMatcher(server.getEndpointsMatcher())
        .with(
            server,
            each -> each.tokenEndpoint(end -> end.accessTokenResponseHandler(withEspiMembers())))
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .exceptionHandling(
            exceptions ->
                exceptions.defaultAuthenticationEntryPointFor(
                    new LoginUrlAuthenticationEntryPoint("/login"),
                    new MediaTypeRequestMatcher(org.springframework.http.MediaType.TEXT_HTML)));
    return http.build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain pages(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .formLogin(Customizer.withDefaults())
        .build();
  }

  private static OAuth2AccessTokenResponseAuthenticationSuccessHandler withEspiMembers() {
    var handler = new OAuth2AccessTokenResponseAuthenticationSuccessHandler();
    handler.setAccessTokenResponseCustomizer(
        context -> {
          OAuth2AccessTokenAuthenticationToken issued = context.getAuthentication();
          Map<String, Object> members = new HashMap<>(issued.getAdditionalParameters());
          members.put("resourceURI", env("RESOURCE") + "/Batch/Subscription/1");
          context.getAccessTokenResponse().additionalParameters(members);
        });
    return handler;
  }

  @Bean
  AuthorizationServerSettings settings() {
    return AuthorizationServerSettings.builder().issuer(env("SERVER")).build();
  }

  @Bean
  UserDetailsService customers() {
    return new InMemoryUserDetailsManager(
        customer("ada", "ADA_PASSWORD"),
        customer("ben", "BEN_PASSWORD"),
        customer("eve", "EVE_PASSWORD"));
  }

  private static UserDetails customer(String name, String password) {
    return User.withUsername(name).password("{noop}" + env(password)).roles("CUSTOMER").build();
  }

  @Bean
  RegisteredClientRepository clients() {
    return new InMemoryRegisteredClientRepository(
        List.of(
            customers("third_party", "THIRD_PARTY_SECRET", "/callback"),
            own("third_party_admin", "THIRD_PARTY_ADMIN_SECRET", "FB=34_35"),
            own("REGISTRATION_third_party", "THIRD_PARTY_REGISTRATION_SECRET", "FB=36_40"),
            customers("other_third_party", "OTHER_SECRET", "/other/callback"),
            own("other_third_party_admin", "OTHER_ADMIN_SECRET", "FB=34_35"),
            own("REGISTRATION_other_third_party", "OTHER_REGISTRATION_SECRET", "FB=36_40"),
            own("resources", "RESOURCES_SECRET", "introspection")));
  }

  private static RegisteredClient customers(String id, String secret, String redirect) {
    return client(id, secret)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
        .redirectUri(env("DOOR") + redirect)
        .scope("FB=4_5_15;IntervalDuration=3600")
        .scope("FB=4_5;IntervalDuration=3600")
        .clientSettings(ClientSettings.builder().requireAuthorizationConsent(true).build())
        .build();
  }

  private static RegisteredClient own(String id, String secret, String scope) {
    return client(id, secret)
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .scope(scope)
        .build();
  }

  private static RegisteredClient.Builder client(String id, String secret) {
    return RegisteredClient.withId(UUID.randomUUID().toString())
        .clientId(id)
        .clientSecret("{noop}" + env(secret))
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .tokenSettings(
            TokenSettings.builder()
                .accessTokenFormat(OAuth2TokenFormat.REFERENCE)
                .accessTokenTimeToLive(Duration.ofHours(1))
                .build());
  }
}
