package org.coproduction.examples.service.database;

import java.sql.SQLException;

/**
 * The database did not do what it was asked for. It carries the code of the fault only: messages of
 * databases quote values.
 */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreException(SQLException fault) {
    super("SQL state " + fault.getSQLState() + ", code " + fault.getErrorCode());
    setStackTrace(fault.getStackTrace());
  }
}
