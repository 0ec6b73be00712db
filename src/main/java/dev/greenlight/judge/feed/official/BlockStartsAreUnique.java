package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.FeedEvent.BlockClosed;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.EntryOpened;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.LinkGraph.Ref;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.record.Scratch;
import dev.greenlight.xml.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * No two blocks of a MeterReading start at the same time.
 *
 * <p>As coded, starts are compared letter by letter. Two starts in one block do not clash, and of
 * two blocks that clash only the later must stand in the content of its entry.
 */
@Rule("D146")
final class BlockStartsAreUnique implements FeedRule {
  private static final List<String> START = List.of("interval", "start");

  /** A MeterReading with two blocks that start at the same time. */
  record BlocksStartTogether(int firstLine, int secondLine, int more, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "blocks of this MeterReading that start at different times";
    }

    @Override
    public Object observed() {
      return "the blocks at lines %d and %d start together".formatted(firstLine, secondLine)
          + (more == 0 ? "" : ", and so do %d later ones with one before".formatted(more));
    }
  }

  /**
   * Two blocks that clash.
   *
   * @param more how many later ones clash too
   */
  private record Clash(BlockStart first, BlockStart second, int more) {}

  private final Interpretation interpretation;
  private final LinkGraph links;
  private final BlockStartTable byCollection;
  private final List<BlockStart> ofEntry = new ArrayList<>();
  private int blocks;

  BlockStartsAreUnique(Interpretation interpretation, LinkGraph links, Scratch scratch) {
    byCollection = new BlockStartTable(scratch);
    this.interpretation = interpretation;
    this.links = links;
  }

  @Override
  public void on(EntryOpened entry, Judgement judgement) {
    ofEntry.clear();
  }

  @Override
  public void on(BlockClosed closed, Judgement judgement) {
    int block = ++blocks;
    boolean inContent = closed.parent().isAtom("content");
    for (Element start : Espi.list(closed.block(), START)) {
      ofEntry.add(
          new BlockStart(
              block,
              closed.entry(),
              inContent,
              Fingerprint.of(interpretation.start(start)),
              closed.block().line(),
              closed.block().column()));
    }
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    if (ofEntry.isEmpty()) {
      return;
    }
    Set<Fingerprint> targets = new LinkedHashSet<>(2);
    for (Ref up : links.links(entry.number(), Rel.UP)) {
      if (targets.add(up.target())) {
        byCollection.add(up.target(), ofEntry);
      }
    }
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    Map<Set<Fingerprint>, Optional<Clash>> known = new HashMap<>();
    links
        .entries(Kind.METER_READING)
        .forEach(
            meterReading -> {
              judgement.inspected();
              Set<Fingerprint> collections =
                  links.links(meterReading, Rel.RELATED).stream()
                      .map(Ref::target)
                      .filter(byCollection::has)
                      .collect(Collectors.toUnmodifiableSet());
              known
                  .computeIfAbsent(collections, this::clash)
                  .ifPresent(clash -> judgement.finds(told(meterReading, clash)));
            });
  }

  private Optional<Clash> clash(Set<Fingerprint> collections) {
    // A block whose entry has two up links stands in two collections, but counts once.
    Set<BlockStart> starts = new LinkedHashSet<>();
    collections.forEach(collection -> starts.addAll(byCollection.get(collection)));
    List<BlockStart> inOrder =
        collections.size() < 2
            ? List.copyOf(starts)
            : starts.stream().sorted(Comparator.comparingInt(BlockStart::block)).toList();
    Map<Fingerprint, BlockStart> earlier = new HashMap<>();
    Clash clash = null;
    for (BlockStart start : inOrder) {
      BlockStart first = earlier.putIfAbsent(start.start(), start);
      if (first != null && first.block() != start.block() && start.inContent()) {
        clash =
            clash == null
                ? new Clash(first, start, 0)
                : new Clash(clash.first(), clash.second(), clash.more() + 1);
      }
    }
    return Optional.ofNullable(clash);
  }

  private BlocksStartTogether told(int meterReading, Clash clash) {
    Location at = interpretation.asCoded() ? links.at(meterReading) : clash.second().at();
    return new BlocksStartTogether(clash.first().line(), clash.second().line(), clash.more(), at);
  }
}
