package dev.greenlight.judge.feed;

import dev.greenlight.judge.feed.Snapshot.Item;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** What the channels of a download are known by, and what explains them. */
final class RememberedChannels {
  private final Channels channels;
  private final LinkGraph links;

  RememberedChannels(Channels channels, LinkGraph links) {
    this.channels = channels;
    this.links = links;
  }

  /** By the number of each block's entry: the id of its MeterReading, or else its collection. */
  Map<Integer, Fingerprint> names(IntFunction<Item> items) {
    Map<Integer, Fingerprint> names = new HashMap<>();
    for (Channel channel : channels.all()) {
      Optional<Fingerprint> id =
          channel.meterReading() > 0 ? items.apply(channel.meterReading()).id() : Optional.empty();
      for (BlockTimes block : channel.blocks()) {
        id.or(() -> collection(block.entry())).ifPresent(name -> names.put(block.entry(), name));
      }
    }
    return names;
  }

  private Optional<Fingerprint> collection(int entry) {
    return links.links(entry, Rel.UP).stream().findFirst().map(LinkGraph.Ref::blurred);
  }

  /** What explains the MeterReadings that relate to one ReadingType of the feed, by their ids. */
  Map<Fingerprint, Typed> types(IntFunction<Item> items) {
    Map<Fingerprint, Typed> types = new LinkedHashMap<>();
    for (Channel channel : channels.all()) {
      if (channel.meterReading() > 0 && channel.readingType().isPresent()) {
        Item meterReading = items.apply(channel.meterReading());
        Optional<Fingerprint> type = typeOf(channel.meterReading());
        if (meterReading.id().isPresent() && type.isPresent()) {
          types.putIfAbsent(
              meterReading.id().get(),
              new Typed(type.get(), channel.readingType().get(), meterReading));
        }
      }
    }
    return types;
  }

  private Optional<Fingerprint> typeOf(int meterReading) {
    List<Fingerprint> types =
        links.links(meterReading, Rel.RELATED).stream()
            .filter(link -> link.names().filter(Kind.READING_TYPE::equals).isPresent())
            .map(LinkGraph.Ref::blurred)
            .distinct()
            .toList();
    return types.size() == 1 ? Optional.of(types.get(0)) : Optional.empty();
  }
}
