package org.coproduction.examples.service.form;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.examples.service.database.Database;
import org.coproduction.value.Digest;

/** Keeps forms. The statements are the same for every database that it can stand on. */
public final class FormStore {

  private static final String KEEP_FORM =
      "INSERT INTO evidence_form (id, received_at, digest, document) VALUES (?, ?, ?, ?)";
  private static final String KEEP_RECEIPT =
      "INSERT INTO answered_request (idempotency_key, fingerprint, form_id, answer)"
          + " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING";
  private static final String FIND_FORM =
      "SELECT received_at, digest, document FROM evidence_form WHERE id = ?";
  private static final String FIND_RECEIPT =
      "SELECT form_id, fingerprint, answer FROM answered_request WHERE idempotency_key = ?";

  private final Database database;

  /**
   * Keeps forms in a database.
   *
   * @param database the database
   */
  public FormStore(Database database) {
    this.database = database;
  }

  /** {@return whether forms can be kept and found just now} */
  public boolean isThere() {
    return database.isThere();
  }

  /**
   * Finds a form.
   *
   * @param id its name here
   * @return the form, or nothing where none has that name
   */
  public Optional<SubmittedForm> find(UUID id) {
    return database.read(
        connection -> {
          try (PreparedStatement query = connection.prepareStatement(FIND_FORM)) {
            query.setString(1, id.toString());
            try (ResultSet row = query.executeQuery()) {
              return row.next() ? Optional.of(form(id, row)) : Optional.empty();
            }
          }
        });
  }

  /**
   * Finds what was answered to a request.
   *
   * @param key the name that the client gave to the request
   * @return what was answered, or nothing where no form was taken under that name
   */
  public Optional<Receipt> receipt(IdempotencyKey key) {
    return database.read(connection -> receipt(key, connection));
  }

  /**
   * Keeps a form. It is there for good when this returns.
   *
   * @param form the form
   */
  public void keep(SubmittedForm form) {
    database.inTransaction(
        connection -> {
          insert(form, connection);
          connection.commit();
          return form;
        });
  }

  /**
   * Keeps a form and what is answered for it together, unless another request of the same name was
   * first.
   *
   * @param form the form
   * @param receipt what is about to be answered
   * @param key the name that the client gave to the request
   * @return what to answer: this receipt, or that of the request that was first
   */
  public Receipt keep(SubmittedForm form, Receipt receipt, IdempotencyKey key) {
    return database.inTransaction(
        connection -> {
          insert(form, connection);
          if (insert(receipt, key, connection)) {
            connection.commit();
            return receipt;
          }
          connection.rollback();
          return receipt(key, connection).orElseThrow();
        });
  }

  private static void insert(SubmittedForm form, Connection connection) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(KEEP_FORM)) {
      insert.setString(1, form.id().toString());
      insert.setString(2, form.receivedAt().toString());
      insert.setString(3, form.digest().value());
      insert.setBytes(4, form.document().toArray());
      insert.executeUpdate();
    }
  }

  /** Whether this request was the first of its name. */
  private static boolean insert(Receipt receipt, IdempotencyKey key, Connection connection)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(KEEP_RECEIPT)) {
      insert.setString(1, key.value());
      insert.setString(2, receipt.fingerprint());
      insert.setString(3, receipt.form().toString());
      insert.setBytes(4, receipt.answer().toArray());
      return insert.executeUpdate() == 1;
    }
  }

  private static SubmittedForm form(UUID id, ResultSet row) throws SQLException {
    return new SubmittedForm(
        id,
        Instant.parse(row.getString(1)),
        new Digest(row.getString(2)),
        Bytes.of(row.getBytes(3)));
  }

  private static Optional<Receipt> receipt(IdempotencyKey key, Connection connection)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(FIND_RECEIPT)) {
      query.setString(1, key.value());
      try (ResultSet row = query.executeQuery()) {
        return row.next()
            ? Optional.of(
                new Receipt(
                    UUID.fromString(row.getString(1)), row.getString(2), Bytes.of(row.getBytes(3))))
            : Optional.empty();
      }
    }
  }
}
