package dev.greenlight.act.browser;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The folder into which a Chromium saves. Its file has another name until it is whole.
 *
 * @param folder of this browser alone
 * @param most bytes that are read of a file
 * @param patience longest wait for one
 */
record ChromiumFiles(Path folder, long most, Duration patience) {
  private static final String UNFINISHED = ".crdownload";

  /**
   * The file that has come, or comes.
   *
   * @param trail how the browser came to where it is: the last of it brought the file
   */
  Optional<Saved> await(Trail trail) {
    return file()
        .map(
            file -> {
              Exchange last = trail.exchanges().get(trail.exchanges().size() - 1);
              return new Saved(file.getFileName().toString(), brought(last, read(file)));
            });
  }

  /** What DevTools tell of the answer, as far as they do, with the file for its body. */
  private static Exchange brought(Exchange last, Body body) {
    return new Exchange(
        last.request(),
        new Exchange.Response(
            last.answered() ? last.response().status() : 200,
            last.answered() ? last.response().headers() : List.of(),
            body),
        null,
        last.durationMillis());
  }

  private Optional<Path> file() {
    long end = System.nanoTime() + patience.toNanos();
    try (WatchService watch = folder.getFileSystem().newWatchService()) {
      folder.register(
          watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
      Optional<Path> found = finished();
      while (found.isEmpty()) {
        WatchKey key = watch.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (key == null) {
          return Optional.empty();
        }
        key.pollEvents();
        key.reset();
        found = finished();
      }
      return found;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotCarriedOut("the wait for the file was interrupted", e);
    } catch (IOException e) {
      throw new NotCarriedOut("the folder of the browser cannot be read", e);
    }
  }

  private Optional<Path> finished() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      return all.stream().anyMatch(each -> each.toString().endsWith(UNFINISHED))
          ? Optional.empty()
          : all.stream().filter(each -> !isHidden(each)).findFirst();
    }
  }

  private static boolean isHidden(Path file) {
    return file.getFileName().toString().startsWith(".");
  }

  private Body read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, most));
      long size = Files.size(file);
      return new Body("", size, size > content.length, content);
    } catch (IOException e) {
      throw new NotCarriedOut("the file that the browser saved cannot be read", e);
    }
  }
}
