package io.mmbackup.search.index;

import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.InvertableType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.util.BytesRef;

/** An id that is found as a whole and read again from doc values: for Lucene one field, not two. */
public final class IdField extends Field {
  /** Empty: the id is set by {@link #setBytesValue(BytesRef)}, for one document after the other. */
  public IdField(String name, DocValuesType values) {
    super(name, new BytesRef(), type(values));
  }

  private static FieldType type(DocValuesType values) {
    FieldType type = new FieldType(StringField.TYPE_NOT_STORED);
    type.setDocValuesType(values);
    type.freeze();
    return type;
  }

  @Override
  public InvertableType invertableType() {
    return InvertableType.BINARY;
  }
}
