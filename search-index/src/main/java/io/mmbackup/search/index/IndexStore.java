package io.mmbackup.search.index;

import io.mmbackup.spi.BackupExport;
import io.mmbackup.spi.ChannelExport;
import io.mmbackup.spi.ExportEvent;
import io.mmbackup.spi.Lookup;
import io.mmbackup.spi.Post;
import io.mmbackup.spi.PostEvent;
import io.mmbackup.spi.RemovedPost;
import io.mmbackup.spi.StoreWriter;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The index while it is written. Nothing is durable before {@link #commit}, whose data holds the
 * checkpoints: a process that is killed leaves the last commit as it was.
 */
final class IndexStore implements StoreWriter {
  private final FSDirectory directory;
  private final IndexWriter index;
  private final NameDocuments names;
  private final PostDocument posts = new PostDocument();
  private final Written written = new Written();

  IndexStore(FSDirectory directory, IndexWriter index, Lookup lookup) {
    this.directory = directory;
    this.index = index;
    this.names = new NameDocuments(index, lookup);
  }

  @Override
  public Map<String, String> checkpoints() {
    Map<String, String> data = new HashMap<>();
    Iterable<Map.Entry<String, String>> committed = index.getLiveCommitData();
    if (committed != null) committed.forEach(one -> data.put(one.getKey(), one.getValue()));
    data.remove(IndexFormat.VERSION_KEY);
    return data;
  }

  @Override
  public void write(ChannelExport export) throws IOException {
    try {
      String channel = export.channel().id();
      if (export.everything()) {
        index.deleteDocuments(new Term(IndexFormat.CHANNEL, channel));
        written.begin(channel);
      }
      for (RemovedPost post : export.removed()) index.deleteDocuments(id(post.id()));
      names.channel(export);
      if (export.namesChanged()) names.refreshPeople();
      for (ExportEvent event : export.changes()) {
        if (event instanceof PostEvent(Post post)) put(channel, post);
      }
    } catch (IOException | RuntimeException e) {
      throw marked(e);
    }
  }

  private void put(String channel, Post post) throws IOException {
    Document document = posts.of(post, names.authorOf(post));
    if (written.isNew(channel, post.id())) index.addDocument(document);
    else index.updateDocument(id(post.id()), document);
  }

  private static Term id(String postId) {
    return new Term(IndexFormat.ID, postId);
  }

  @Override
  public void finish(BackupExport backup) throws IOException {
    names.account(backup.personal());
  }

  @Override
  public void commit(Map<String, String> checkpoints) throws IOException {
    Map<String, String> data = new HashMap<>(checkpoints);
    data.put(IndexFormat.VERSION_KEY, Integer.toString(IndexFormat.VERSION));
    try {
      index.setLiveCommitData(data.entrySet());
      index.commit();
    } catch (IOException | RuntimeException e) {
      throw marked(e);
    }
  }

  /** Damage that shows only while segments are merged: the next run is to begin anew. */
  private IOException marked(Exception failure) throws IOException {
    if (isDamage(failure) || isDamage(index.getTragicException())) {
      LuceneWriter.markDamaged(directory.getDirectory());
      return new IOException(
          "the search index is damaged; run mmbackup export, which builds it anew", failure);
    }
    if (failure instanceof RuntimeException e) throw e;
    return (IOException) failure;
  }

  private static boolean isDamage(@Nullable Throwable failure) {
    for (Throwable one = failure; one != null; one = one.getCause()) {
      if (one instanceof CorruptIndexException) return true;
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      index.close();
    }
  }
}
