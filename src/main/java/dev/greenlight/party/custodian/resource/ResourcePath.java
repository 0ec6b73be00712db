package dev.greenlight.party.custodian.resource;

import dev.greenlight.model.PercentEncoding;
import dev.greenlight.party.server.MalformedRequest;
import java.util.Arrays;
import java.util.List;

/**
 * A path below the resource endpoint.
 *
 * @param raw as it came, without a leading slash
 * @param segments decoded one by one, so that an encoded slash separates nothing
 */
public record ResourcePath(String raw, List<String> segments) {

  public ResourcePath {
    segments = List.copyOf(segments);
  }

  static ResourcePath of(String raw) {
    return new ResourcePath(
        raw, Arrays.stream(raw.split("/", -1)).map(ResourcePath::decode).toList());
  }

  /** The segment at that place, from 0; empty if the path is shorter. */
  public String at(int place) {
    return place < segments.size() ? segments.get(place) : "";
  }

  /** How many segments. */
  public int length() {
    return segments.size();
  }

  private static String decode(String segment) {
    try {
      return PercentEncoding.decode(segment);
    } catch (IllegalArgumentException e) {
      throw new MalformedRequest("a percent sign is not followed by two hex digits", e);
    }
  }
}
