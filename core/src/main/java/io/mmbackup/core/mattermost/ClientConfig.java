package io.mmbackup.core.mattermost;

import io.mmbackup.core.wire.MalformedJsonException;
import io.mmbackup.core.wire.WireArray;
import java.util.Map;
import java.util.Optional;

/**
 * What the server tells its clients about itself ({@code GET /config/client?format=old}). All
 * values are strings, truth values are {@code "true"} and {@code "false"}.
 *
 * @param values by name; which names there are depends on the version
 * @param raw the JSON as sent
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record ClientConfig(Map<String, String> values, byte[] raw) {
  /** The configuration whose JSON this is. */
  public static ClientConfig parse(byte[] raw) throws MalformedJsonException {
    return new ClientConfig(WireArray.parseStrings(raw), raw);
  }

  /** A value; empty when this server has none of the name, or an empty one. */
  public Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
  }
}
