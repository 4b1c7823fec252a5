/**
 * What the server says: its JSON objects become records here, and nowhere else. Each record holds
 * the fields that are queried or shown beside the raw bytes of the whole object, so that a field
 * nobody knows yet is kept too. A page of posts is read as a stream over one buffer; no answer ever
 * becomes a tree. The archive stores the raw bytes, and the export reads them again with the same
 * classes.
 */
@NullMarked
package io.mmbackup.core.wire;

import org.jspecify.annotations.NullMarked;
