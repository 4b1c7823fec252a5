package io.mmbackup.core.export;

import io.mmbackup.core.archive.ChannelRow;
import io.mmbackup.core.wire.ChannelObject;
import io.mmbackup.spi.Channel;
import io.mmbackup.spi.Completeness;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** A channel of the archive. */
record ArchivedChannel(ChannelRow row, ChannelObject object) implements Channel {
  static Channel of(ChannelRow row) {
    return new ArchivedChannel(row, row.object());
  }

  @Override
  public String id() {
    return row.id();
  }

  @Override
  public Optional<String> teamId() {
    return row.teamId().isEmpty() ? Optional.empty() : Optional.of(row.teamId());
  }

  @Override
  public Type type() {
    return type(row.type());
  }

  /** A type of the wire. */
  static Type type(String letter) {
    return switch (letter) {
      case "O" -> Type.PUBLIC;
      case "P" -> Type.PRIVATE;
      case "D" -> Type.DIRECT;
      case "G" -> Type.GROUP;
      default -> Type.OTHER;
    };
  }

  @Override
  public String name() {
    return row.name();
  }

  @Override
  public String displayName() {
    return row.displayName();
  }

  @Override
  public String header() {
    return object.header();
  }

  @Override
  public String purpose() {
    return object.purpose();
  }

  @Override
  public Instant createAt() {
    return Instant.ofEpochMilli(object.createAt());
  }

  @Override
  public Optional<Instant> deleteAt() {
    return ArchivedPost.time(object.deleteAt());
  }

  @Override
  public String path() {
    return row.path();
  }

  @Override
  public Completeness completeness() {
    return Standing.of(row.state());
  }

  @Override
  public Instant recordedAt() {
    return Instant.ofEpochMilli(row.recordedAt());
  }

  @Override
  public String rawJson() {
    return new String(row.raw(), StandardCharsets.UTF_8);
  }
}
