package dev.greenlight.realservers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;

/** A program of others, of which we see no more than that it answers. */
final class ServerProcess implements AutoCloseable {
  private static final Duration FETCHING = Duration.ofMinutes(10);
  private static final Duration STARTING = Duration.ofMinutes(6);
  private static final Duration STOPPING = Duration.ofSeconds(10);
  private static final Duration ONE_TRY = Duration.ofSeconds(5);
  private static final long BETWEEN_TRIES_MILLIS = 200;

  private final Process process;

  private ServerProcess(Process process) {
    this.process = process;
  }

  /**
   * Fetches it, unless that was done before, starts it and waits until it answers.
   *
   * @param folder with the scripts {@code prepare} and {@code start}
   * @param work where its files go; its output stands in {@code server.log}
   * @param environment what the scripts know
   * @param door where it answers, over TLS
   * @param trust in its certificate
   * @throws IOException when it ends, or is not there in time
   */
  static ServerProcess start(
      Path folder, Path work, Map<String, String> environment, URI door, SSLContext trust)
      throws IOException, InterruptedException {
    fetch(script(folder.resolve("prepare"), work, environment), work.resolve("prepare.log"));
    Path log = work.resolve("server.log");
    ServerProcess server =
        new ServerProcess(
            script(folder.resolve("start"), work, environment)
                .redirectOutput(log.toFile())
                .start());
    try {
      server.awaitAnswer(door, HttpClient.newBuilder().sslContext(trust).build(), log);
      return server;
    } catch (IOException | InterruptedException | RuntimeException e) {
      server.close();
      throw e;
    }
  }

  private static ProcessBuilder script(Path script, Path work, Map<String, String> environment) {
    ProcessBuilder builder = new ProcessBuilder("sh", script.toAbsolutePath().toString());
    builder.directory(work.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder;
  }

  private static void fetch(ProcessBuilder script, Path log)
      throws IOException, InterruptedException {
    Process process = script.redirectOutput(log.toFile()).start();
    if (!process.waitFor(FETCHING.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("the server could not be fetched in time: " + log);
    }
    if (process.exitValue() != 0) {
      throw new IOException("the server could not be fetched: " + log);
    }
  }

  private void awaitAnswer(URI door, HttpClient client, Path log)
      throws IOException, InterruptedException {
    HttpRequest knock = HttpRequest.newBuilder(door).timeout(ONE_TRY).build();
    Instant end = Instant.now().plus(STARTING);
    IOException last = null;
    while (Instant.now().isBefore(end)) {
      try {
        client.send(knock, HttpResponse.BodyHandlers.discarding());
        return;
      } catch (IOException notYet) {
        last = notYet;
      }
      if (process.waitFor(BETWEEN_TRIES_MILLIS, TimeUnit.MILLISECONDS)) {
        throw new IOException("the server ended instead of answering: " + log);
      }
    }
    throw new IOException("the server did not answer in time: " + log, last);
  }

  @Override
  public void close() {
    // A script may have started the server as its child.
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroy);
    try {
      if (!process.waitFor(STOPPING.toSeconds(), TimeUnit.SECONDS)) {
        all.forEach(ProcessHandle::destroyForcibly);
      }
    } catch (InterruptedException e) {
      all.forEach(ProcessHandle::destroyForcibly);
      Thread.currentThread().interrupt();
    }
  }
}
