package dev.greenlight.record;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** One piece of evidence that a check may look at. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Exchange.class, name = "exchange"),
  @JsonSubTypes.Type(value = Callback.class, name = "callback"),
  @JsonSubTypes.Type(value = Fact.class, name = "fact"),
  @JsonSubTypes.Type(value = Handshake.class, name = "handshake"),
  @JsonSubTypes.Type(value = FileTransfer.class, name = "file"),
  @JsonSubTypes.Type(value = SecretSample.class, name = "sample"),
  @JsonSubTypes.Type(value = Attested.class, name = "attestation"),
})
public sealed interface Exhibit
    permits Exchange, Callback, Fact, Handshake, FileTransfer, SecretSample, Attested {}
