package io.mmbackup.search.index;

import io.mmbackup.spi.DamagedStoreException;
import io.mmbackup.spi.ExportWriter;
import io.mmbackup.spi.ReadBack;
import io.mmbackup.spi.StoreReader;
import io.mmbackup.spi.WriterContext;
import io.mmbackup.spi.WriterFormat;
import io.mmbackup.spi.WriterProvider;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;

/** Keeps a full-text index of the backup, which {@code mmbackup search} reads. */
@WriterFormat(
    name = IndexFormat.WRITER,
    version = IndexFormat.VERSION,
    summary = "a full-text index, for mmbackup search")
public final class LuceneWriter implements WriterProvider, StoreReader {
  /** Left in a store that turned out to be damaged. */
  static final String DAMAGED = "damaged";

  /** The next run is to build this store anew; on a medium that cannot be written nobody can. */
  public static void markDamaged(Path store) {
    try {
      Files.createFile(store.resolve(DAMAGED));
    } catch (IOException e) {
      // marked before, or read-only
    }
  }

  @Override
  public ExportWriter open(WriterContext context) throws IOException {
    IndexFormat.quiet();
    Path store = context.store();
    if (Files.exists(store.resolve(DAMAGED))) {
      throw new DamagedStoreException(
          "The search index is damaged", new CorruptIndexException("marked so", DAMAGED));
    }
    FSDirectory directory = FSDirectory.open(store);
    try {
      requireReadable(directory);
      IndexWriter index = new IndexWriter(directory, IndexFormat.config());
      return new IndexStore(directory, index, context.lookup());
    } catch (CorruptIndexException
        | EOFException
        | FileNotFoundException
        | NoSuchFileException
        | IllegalArgumentException e) {
      directory.close();
      throw new DamagedStoreException("The search index is damaged", e);
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      directory.close();
      throw new DamagedStoreException("The search index is of another version of Lucene", e);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** Writing alone looks at the segments only when it merges them; a search looks at all. */
  private static void requireReadable(FSDirectory directory) throws IOException {
    if (DirectoryReader.indexExists(directory)) DirectoryReader.open(directory).close();
  }

  @Override
  public void read(Path store, ReadBack found) throws IOException {
    IndexFormat.quiet();
    try (FSDirectory directory = FSDirectory.open(store);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      if (!IndexFormat.isCurrent(reader)) {
        found.problem("the search index is of another version of mmbackup");
        return;
      }
      for (LeafReaderContext leaf : reader.leaves()) {
        CodecReader segment = (CodecReader) leaf.reader();
        segment.checkIntegrity();
        Bits live = segment.getLiveDocs();
        BinaryDocValues ids = DocValues.getBinary(segment, IndexFormat.ID);
        BinaryDocValues fingerprints = DocValues.getBinary(segment, IndexFormat.FINGERPRINT);
        for (int i = ids.nextDoc(); i != DocIdSetIterator.NO_MORE_DOCS; i = ids.nextDoc()) {
          if (live != null && !live.get(i)) continue;
          String fingerprint =
              fingerprints.advanceExact(i) ? fingerprints.binaryValue().utf8ToString() : "";
          found.post(ids.binaryValue().utf8ToString(), fingerprint);
        }
      }
    }
  }
}
