-- The same on SQLite and PostgreSQL, but for the name of the type of bytes.

CREATE TABLE evidence_form (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  -- The moment in UTC, ISO 8601.
  received_at VARCHAR(30) NOT NULL,
  -- Of the canonical form of what the document says.
  digest VARCHAR(72) NOT NULL,
  -- As it was received.
  document ${bytes} NOT NULL
);

CREATE TABLE answered_request (
  idempotency_key VARCHAR(128) NOT NULL PRIMARY KEY,
  -- Of the body of the request, byte for byte.
  fingerprint VARCHAR(64) NOT NULL,
  form_id VARCHAR(36) NOT NULL REFERENCES evidence_form (id),
  answer ${bytes} NOT NULL
);
