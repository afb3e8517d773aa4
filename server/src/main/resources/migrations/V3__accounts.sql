-- Who has a place here. The common subset of SQLite and PostgreSQL; docs/reference/data.md explains
-- every table.

CREATE TABLE account (
    id             BYTEA   NOT NULL PRIMARY KEY,
    name           TEXT    NOT NULL,
    name_key       TEXT    NOT NULL,
    role           TEXT    NOT NULL,
    state          TEXT    NOT NULL,
    mail           TEXT    NOT NULL,
    mail_key       TEXT    NOT NULL,
    mail_confirmed BOOLEAN NOT NULL,
    password       TEXT    NOT NULL,
    preferences    TEXT    NOT NULL,
    since          BIGINT  NOT NULL
);
CREATE UNIQUE INDEX account_name ON account (name_key);
CREATE UNIQUE INDEX account_mail ON account (mail_key) WHERE mail_key <> '';

CREATE TABLE session (
    id         BYTEA  NOT NULL PRIMARY KEY,
    account    BYTEA  NOT NULL,
    created_at BIGINT NOT NULL,
    used_at    BIGINT NOT NULL,
    ends_at    BIGINT NOT NULL,
    device     TEXT   NOT NULL,
    network    TEXT   NOT NULL
);
CREATE INDEX session_of_account ON session (account);
CREATE INDEX session_ends ON session (ends_at);

CREATE TABLE invitation (
    id      BYTEA  NOT NULL PRIMARY KEY,
    role    TEXT   NOT NULL,
    note    TEXT   NOT NULL,
    made_by BYTEA  NOT NULL,
    made_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    used_by BYTEA  NOT NULL
);
