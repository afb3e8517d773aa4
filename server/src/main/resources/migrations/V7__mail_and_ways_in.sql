-- Letters, and the ways in besides a password. The common subset of SQLite and PostgreSQL;
-- docs/reference/data.md explains every table.

CREATE TABLE letter (
    id       BYTEA  NOT NULL PRIMARY KEY,
    account  BYTEA  NOT NULL,
    to_mail  TEXT   NOT NULL,
    to_key   TEXT   NOT NULL,
    network  TEXT   NOT NULL,
    kind     TEXT   NOT NULL,
    once     TEXT   NOT NULL,
    subject  TEXT   NOT NULL,
    plain    TEXT   NOT NULL,
    html     TEXT   NOT NULL,
    leave    TEXT   NOT NULL,
    state    TEXT   NOT NULL,
    made_at  BIGINT NOT NULL,
    next_at  BIGINT NOT NULL,
    attempts INT    NOT NULL,
    reason   TEXT   NOT NULL
);
CREATE UNIQUE INDEX letter_once ON letter (once) WHERE once <> '';
CREATE INDEX letter_due ON letter (state, next_at);
CREATE INDEX letter_to ON letter (to_key, made_at);
CREATE INDEX letter_network ON letter (network, made_at) WHERE network <> '';
CREATE INDEX letter_of_account ON letter (account);

CREATE TABLE mail_wish (
    account    BYTEA   NOT NULL PRIMARY KEY,
    language   TEXT    NOT NULL,
    wrap_up    BOOLEAN NOT NULL,
    minute     INT     NOT NULL,
    zone       TEXT    NOT NULL,
    replies    BOOLEAN NOT NULL,
    mentions   BOOLEAN NOT NULL,
    served_day TEXT    NOT NULL
);

CREATE TABLE mail_code (
    id      BYTEA  NOT NULL PRIMARY KEY,
    account BYTEA  NOT NULL,
    purpose TEXT   NOT NULL,
    mail    TEXT   NOT NULL,
    ends_at BIGINT NOT NULL
);
CREATE INDEX mail_code_of_account ON mail_code (account);

CREATE TABLE passkey (
    id        BYTEA  NOT NULL PRIMARY KEY,
    account   BYTEA  NOT NULL,
    name      TEXT   NOT NULL,
    record     BYTEA  NOT NULL,
    sign_count BIGINT NOT NULL,
    made_at   BIGINT NOT NULL,
    used_at   BIGINT NOT NULL
);
CREATE INDEX passkey_of_account ON passkey (account);

CREATE TABLE identity (
    issuer  TEXT   NOT NULL,
    subject TEXT   NOT NULL,
    account BYTEA  NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (issuer, subject)
);
CREATE INDEX identity_of_account ON identity (account);
