package dev.greenlight.judge.feed;

import dev.greenlight.xml.Element;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.OptionalLong;

/**
 * Makes one fingerprint of many things, so that two documents are compared without keeping either.
 */
final class Digest {
  private final MessageDigest hash = Fingerprint.sha256();

  /**
   * Takes in an element with everything below it, attributes aside; how a value is spelt does not
   * count.
   */
  Digest add(Element element) {
    add(element.namespace());
    add(element.name());
    add(PlainValue.of(element));
    hash.update((byte) element.children().size());
    element.children().forEach(this::add);
    return this;
  }

  /** The same of one that holds numbers alone, which takes less time. */
  Digest addNumbers(Element element) {
    add(element.namespace());
    add(element.name());
    OptionalLong number = Numbers.whole(element.text());
    boolean known = number.isPresent() && Math.abs(number.getAsLong()) < Numbers.LARGEST;
    add(known ? Long.toString(number.getAsLong()) : element.text().strip());
    hash.update((byte) element.children().size());
    element.children().forEach(this::addNumbers);
    return this;
  }

  /** Takes in a text; where one ends and the next begins counts. */
  Digest add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    hash.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    hash.update(bytes);
    return this;
  }

  /** The fingerprint of all that was taken in, in its order; begins anew. */
  Fingerprint take() {
    return Fingerprint.of(hash);
  }
}
