package org.example.mbox;

import io.mmbackup.spi.ChannelExport;
import io.mmbackup.spi.FileInfo;
import io.mmbackup.spi.Post;
import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;

/** A post as a mail message. Nothing in it is of chance or of today: mail libraries like both. */
final class PostMessage extends MimeMessage {
  static final String POST = "X-Mattermost-Post";
  static final String FILE = "X-Mattermost-File";

  /** No quoted-printable text and no base64 has a line that begins with "--=_". */
  static final String BOUNDARY = "=_";

  private static final int SUBJECT = 70;
  private static final Session SESSION = Session.getInstance(new Properties());

  /** The library's own would be in this computer's time zone. */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss '+0000'")
          .withLocale(Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final String id;

  private PostMessage(String id) {
    super(SESSION);
    this.id = id;
  }

  static PostMessage of(ChannelExport export, Post post) throws MessagingException, IOException {
    PostMessage message = new PostMessage(messageId(post.id()));
    message.headers(export, post);
    if (post.files().isEmpty()) text(message, post.message());
    else message.setContent(parts(post));
    message.saveChanges();
    return message;
  }

  private static String messageId(String postId) {
    return "<" + postId + "@mattermost.invalid>";
  }

  private void headers(ChannelExport export, Post post) throws MessagingException, IOException {
    String address = post.author().username() + "@mattermost.invalid";
    setFrom(new InternetAddress(address, oneLine(post.author().shownName()), "UTF-8"));
    setSubject(subject(export, post), "UTF-8");
    setHeader("Date", DATE.format(post.createAt()));
    setHeader(POST, post.id() + " " + post.fingerprint());
    if (post.rootId().isPresent()) {
      setHeader("In-Reply-To", messageId(post.rootId().get()));
      setHeader("References", messageId(post.rootId().get()));
    }
  }

  private static String subject(ChannelExport export, Post post) {
    boolean reply = post.rootId().isPresent();
    String text = post.rootId().flatMap(export::post).orElse(post).message().strip();
    String first = oneLine(text.lines().findFirst().orElse(""));
    String cut = first.length() > SUBJECT ? first.substring(0, SUBJECT) + "…" : first;
    return reply ? "Re: " + cut : cut;
  }

  /** A header of several lines would be several headers. */
  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }

  private static void text(MimePart part, String text) throws MessagingException {
    part.setText(text, "UTF-8");
    part.setHeader("Content-Transfer-Encoding", "quoted-printable");
  }

  private static MimeMultipart parts(Post post) throws MessagingException {
    MimeMultipart parts = new Parts(post.id());
    MimeBodyPart message = new MimeBodyPart();
    text(message, post.message());
    parts.addBodyPart(message);
    for (FileInfo file : post.files()) parts.addBodyPart(part(file));
    return parts;
  }

  private static MimeBodyPart part(FileInfo file) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    if (file.path().isEmpty()) {
      text(part, file.name() + ": " + file.missingBecause().orElse("It is not there."));
      return part;
    }
    part.setDataHandler(new DataHandler(new Content(file)));
    part.setFileName(oneLine(file.name()));
    part.setHeader(FILE, file.id());
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }

  /** With a boundary that is always the same. */
  private static final class Parts extends MimeMultipart {
    Parts(String postId) {
      ContentType type = new ContentType("multipart", "mixed", null);
      type.setParameter("boundary", BOUNDARY + postId);
      contentType = type.toString();
    }
  }

  /** The content of a file, read when the message is written. */
  private record Content(FileInfo file) implements DataSource {
    @Override
    public InputStream getInputStream() throws IOException {
      return file.open();
    }

    /** What the server says may be anything; a message in a message would be taken apart. */
    @Override
    public String getContentType() {
      try {
        ContentType type = new ContentType(file.mimeType());
        boolean composite = type.match("multipart/*") || type.match("message/*");
        return composite ? "application/octet-stream" : type.getBaseType();
      } catch (ParseException e) {
        return "application/octet-stream";
      }
    }

    @Override
    public String getName() {
      return file.name();
    }

    @Override
    public OutputStream getOutputStream() {
      throw new UnsupportedOperationException();
    }
  }
}
