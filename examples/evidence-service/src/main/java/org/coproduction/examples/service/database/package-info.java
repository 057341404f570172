/** Where forms are kept: a pool of connections to SQLite or PostgreSQL, and its migrations. */
@NullMarked
package org.coproduction.examples.service.database;

import org.jspecify.annotations.NullMarked;
