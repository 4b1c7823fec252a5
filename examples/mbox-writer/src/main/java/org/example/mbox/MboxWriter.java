package org.example.mbox;

import io.mmbackup.spi.ChannelExport;
import io.mmbackup.spi.ExportEvent;
import io.mmbackup.spi.ExportWriter;
import io.mmbackup.spi.OutputReader;
import io.mmbackup.spi.Post;
import io.mmbackup.spi.PostEvent;
import io.mmbackup.spi.PublishedFile;
import io.mmbackup.spi.ReadBack;
import io.mmbackup.spi.WriterContext;
import io.mmbackup.spi.WriterFormat;
import io.mmbackup.spi.WriterProvider;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** One mbox file (RFC 4155) a channel, one message a post, with the post's files in it. */
@WriterFormat(name = "mbox", version = 1, summary = "one mail folder a channel, files included")
public final class MboxWriter implements WriterProvider, OutputReader {
  private static final DateTimeFormatter SEPARATOR =
      DateTimeFormatter.ofPattern("'From mattermost@localhost 'EEE MMM ppd HH:mm:ss uuuu'\n'")
          .withLocale(Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  @Override
  public ExportWriter open(WriterContext context) {
    return MboxWriter::write;
  }

  private static void write(ChannelExport export) throws IOException {
    try (var mbox = export.output().create(export.channel().path() + ".mbox")) {
      for (ExportEvent event : export.events()) {
        if (event instanceof PostEvent(Post post)) write(export, post, mbox);
      }
    } catch (MessagingException e) {
      throw new IOException(e);
    }
  }

  private static void write(ChannelExport export, Post post, OutputStream mbox)
      throws IOException, MessagingException {
    mbox.write(SEPARATOR.format(post.createAt()).getBytes(StandardCharsets.US_ASCII));
    MboxStream message = new MboxStream(mbox);
    PostMessage.of(export, post).writeTo(message);
    message.end();
  }

  @Override
  public boolean holdsFiles() {
    return true;
  }

  /** No line of a text begins like these: "From " is escaped, and so is every "=". */
  @Override
  public void read(PublishedFile file, ReadBack found) {
    boolean headers = false;
    for (String line : file.lines()) {
      String[] words = line.split(" ", -1);
      if (line.startsWith("From ") || line.startsWith("--" + PostMessage.BOUNDARY)) headers = true;
      else if (line.isEmpty()) headers = false;
      else if (headers && words[0].equals(PostMessage.POST + ":")) found.post(words[1], words[2]);
      else if (headers && words[0].equals(PostMessage.FILE + ":")) found.file(words[1]);
    }
  }
}
