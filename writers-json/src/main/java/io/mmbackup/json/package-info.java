/**
 * Writer {@code json}: one JSON document a channel, described field by field in {@code
 * docs/json-format.md} and {@code docs/backup-channel.schema.json}. {@link
 * io.mmbackup.json.JsonWriter} is what the host finds; {@code ChannelDocument} is the order of a
 * file, {@code PostFields} a post's fields, {@code RawJson} copies what the server said and nobody
 * modeled, {@code ChannelReader} reads a file back. Everything streams: no more than one post is
 * ever in memory.
 */
@NullMarked
package io.mmbackup.json;

import org.jspecify.annotations.NullMarked;
