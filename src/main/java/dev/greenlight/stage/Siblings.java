package dev.greenlight.stage;

import dev.greenlight.act.resource.FeedDirectory;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.act.resource.TokenKind;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads more of what a batch holds several of, each by its own address: not all of them, but such
 * as differ as much as can be told without their contents.
 */
public final class Siblings {
  private static final int MOST = 2;

  /** Each is of another quantity, and there are few of them. */
  private static final int MOST_READING_TYPES = 9;

  private final Scene scene;
  private final ResourceGuide guide;
  private final Batches batches;

  public Siblings(Scene scene) {
    this.scene = scene;
    this.guide = new ResourceGuide(scene.stage());
    this.batches = new Batches(scene.stage());
  }

  /**
   * One that was read.
   *
   * @param batch that it is in, as it was at that time
   */
  public record Sibling(Seen answer, Seen batch) {}

  /** Reads those beside the first of a kind, with the token that opens the batch. */
  public List<Sibling> read(ProtectedResource resource, RunFile.Customer customer) {
    Batches.Batch batch = batches.of(customer);
    String token = new ResourceTokens(scene.stage()).good(TokenKind.CUSTOMER);
    List<Sibling> read = new ArrayList<>();
    for (FeedDirectory.Entry entry : chosen(batch.directory(), resource)) {
      Exchange answer = guide.get(entry.self(), "Bearer " + token);
      if (SameTime.hasChanged(answer, batch.directory())) {
        Seen now = scene.keep("batch", batches.anew(customer));
        answer = guide.get(entry.self(), "Bearer " + token);
        read.add(new Sibling(scene.keep("answer", answer), now));
      } else {
        read.add(new Sibling(scene.keep("answer", answer), batch.seen()));
      }
    }
    return read;
  }

  private static List<FeedDirectory.Entry> chosen(
      FeedDirectory directory, ProtectedResource resource) {
    int most = resource == ProtectedResource.READING_TYPE ? MOST_READING_TYPES : MOST;
    List<FeedDirectory.Entry> all = directory.all(resource.element()).toList();
    Set<String> taken = new HashSet<>();
    Set<String> collections = new HashSet<>();
    all.stream()
        .limit(1)
        .forEach(
            first -> {
              taken.add(first.self());
              first.up().ifPresent(collections::add);
            });
    List<FeedDirectory.Entry> chosen = new ArrayList<>();
    // Those of other collections are of another meter, or of another quantity.
    for (FeedDirectory.Entry entry : all) {
      if (chosen.size() < most
          && entry.up().filter(collections::add).isPresent()
          && taken.add(entry.self())) {
        chosen.add(entry);
      }
    }
    // Neighbours are more alike than those that stand far apart.
    int stride = Math.max(1, all.size() / most);
    for (int place = all.size() - 1; place >= 0 && chosen.size() < most; place -= stride) {
      if (taken.add(all.get(place).self())) {
        chosen.add(all.get(place));
      }
    }
    return chosen;
  }
}
