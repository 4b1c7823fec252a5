package io.mmbackup.core.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Small queries and updates that are not worth a statement kept open. */
record Query(Connection db) {
  /** Turns the row the result stands at into a value. */
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  <T> List<T> list(Row<T> row, String sql, Object... arguments) throws SQLException {
    try (PreparedStatement statement = prepare(sql, arguments);
        ResultSet result = statement.executeQuery()) {
      List<T> all = new ArrayList<>();
      while (result.next()) all.add(row.of(result));
      return all;
    }
  }

  <T> Optional<T> first(Row<T> row, String sql, Object... arguments) throws SQLException {
    try (PreparedStatement statement = prepare(sql, arguments);
        ResultSet result = statement.executeQuery()) {
      return result.next() ? Optional.of(row.of(result)) : Optional.empty();
    }
  }

  int update(String sql, @Nullable Object... arguments) throws SQLException {
    try (PreparedStatement statement = prepare(sql, arguments)) {
      return statement.executeUpdate();
    }
  }

  private PreparedStatement prepare(String sql, @Nullable Object... arguments) throws SQLException {
    PreparedStatement statement = db.prepareStatement(sql);
    for (int i = 0; i < arguments.length; i++) statement.setObject(i + 1, arguments[i]);
    return statement;
  }
}
