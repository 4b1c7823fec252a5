package io.mmbackup.fake.api;

import io.mmbackup.fake.state.Bytes;
import io.mmbackup.fake.state.Dialect;
import io.mmbackup.fake.state.GoJson;
import java.util.Collection;
import tools.jackson.databind.JsonNode;

/** Turns JSON into answers, with or without the newline that Go's encoder leaves at the end. */
final class Reply {
  private final Dialect dialect;

  Reply(Dialect dialect) {
    this.dialect = dialect;
  }

  /** From a handler that marshals first: no newline in either version. */
  Answer marshaled(JsonNode json) {
    return Answer.of(200, Answer.JSON, GoJson.bytes(json));
  }

  /** From a handler that marshals first: no newline in either version. */
  Answer marshaled(Collection<? extends JsonNode> list) {
    return Answer.of(200, Answer.JSON, array(list).toArray());
  }

  /** From a handler that encodes into the stream: a newline at the end in the newer version. */
  Answer encoded(JsonNode json) {
    return encoded(new Bytes(512).add(GoJson.bytes(json)));
  }

  /** From a handler that encodes into the stream: a newline at the end in the newer version. */
  Answer encoded(Collection<? extends JsonNode> list) {
    return encoded(array(list));
  }

  /** From a handler that encodes into the stream: a newline at the end in the newer version. */
  Answer encoded(Bytes json) {
    if (dialect.endsJsonWithNewline()) {
      json.ascii("\n");
    }
    return Answer.of(200, Answer.JSON, json.toArray());
  }

  private static Bytes array(Collection<? extends JsonNode> list) {
    Bytes out = new Bytes(1024).ascii("[");
    String separator = "";
    for (JsonNode json : list) {
      out.ascii(separator).add(GoJson.bytes(json));
      separator = ",";
    }
    return out.ascii("]");
  }
}
