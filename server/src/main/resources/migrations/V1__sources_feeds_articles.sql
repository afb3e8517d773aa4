-- The common subset of SQLite and PostgreSQL; docs/reference/data.md explains every table.
-- Times are milliseconds since 1970 UTC, 0 where there is none.

CREATE TABLE source (
    id       TEXT    NOT NULL PRIMARY KEY,
    name     TEXT    NOT NULL,
    home     TEXT    NOT NULL,
    language TEXT    NOT NULL,
    country  TEXT    NOT NULL,
    section  TEXT    NOT NULL,
    rights   TEXT    NOT NULL,
    icon     TEXT    NOT NULL,
    sample   BOOLEAN NOT NULL
);

CREATE TABLE feed (
    id            BIGINT  NOT NULL PRIMARY KEY,
    source        TEXT    NOT NULL,
    url           TEXT    NOT NULL,
    title         TEXT    NOT NULL,
    section       TEXT    NOT NULL,
    pages         TEXT    NOT NULL,
    state         TEXT    NOT NULL,
    next_at       BIGINT  NOT NULL,
    lease_until   BIGINT  NOT NULL,
    token         BIGINT  NOT NULL,
    interval_ms   BIGINT  NOT NULL,
    etag          TEXT    NOT NULL,
    last_modified TEXT    NOT NULL,
    body_hash     TEXT    NOT NULL,
    failures      INTEGER NOT NULL,
    last_error    TEXT    NOT NULL,
    moved         TEXT    NOT NULL,
    moved_count   INTEGER NOT NULL,
    polled_at     BIGINT  NOT NULL,
    verified_at   BIGINT  NOT NULL,
    changed_at    BIGINT  NOT NULL
);
CREATE INDEX feed_due ON feed (next_at) WHERE state = 'ACTIVE';
CREATE INDEX feed_leased ON feed (lease_until) WHERE lease_until > 0;
CREATE INDEX feed_of_source ON feed (source);

CREATE TABLE article (
    id            BYTEA   NOT NULL PRIMARY KEY,
    source        TEXT    NOT NULL,
    feed          BIGINT  NOT NULL,
    first_seen_at BIGINT  NOT NULL,
    published_at  BIGINT  NOT NULL,
    language      TEXT    NOT NULL,
    section       TEXT    NOT NULL,
    revision      INTEGER NOT NULL,
    revised_at    BIGINT  NOT NULL,
    url           TEXT    NOT NULL,
    title         TEXT    NOT NULL,
    body          BYTEA   NOT NULL
);
CREATE INDEX article_newest ON article (published_at, id);
CREATE INDEX article_language ON article (language, published_at, id);
CREATE INDEX article_section ON article (section, published_at, id);
CREATE INDEX article_language_section ON article (language, section, published_at, id);
CREATE INDEX article_source ON article (source, published_at, id);

-- What an article said before its newest revision.
CREATE TABLE earlier_revision (
    article      BYTEA   NOT NULL,
    revision     INTEGER NOT NULL,
    revised_at   BIGINT  NOT NULL,
    published_at BIGINT  NOT NULL,
    language     TEXT    NOT NULL,
    section      TEXT    NOT NULL,
    url          TEXT    NOT NULL,
    title        TEXT    NOT NULL,
    body         BYTEA   NOT NULL,
    PRIMARY KEY (article, revision)
);

-- Later addresses of an article, and the ids of articles that proved to be the same.
CREATE TABLE alias (
    id      BYTEA NOT NULL PRIMARY KEY,
    article BYTEA NOT NULL
);
CREATE INDEX alias_of_article ON alias (article);

-- What a feed said last under one guid.
CREATE TABLE feed_item (
    feed    BIGINT NOT NULL,
    guid    BIGINT NOT NULL,
    article BYTEA  NOT NULL,
    content BIGINT NOT NULL,
    PRIMARY KEY (feed, guid)
);
CREATE INDEX feed_item_of_article ON feed_item (article);

CREATE TABLE page (
    article      BYTEA   NOT NULL PRIMARY KEY,
    published_at BIGINT  NOT NULL,
    next_at      BIGINT  NOT NULL,
    lease_until  BIGINT  NOT NULL,
    token        BIGINT  NOT NULL,
    attempts     INTEGER NOT NULL,
    reason       TEXT    NOT NULL,
    set_aside_at BIGINT  NOT NULL
);
CREATE INDEX page_waiting ON page (published_at, article) WHERE set_aside_at = 0;
CREATE INDEX page_set_aside ON page (set_aside_at) WHERE set_aside_at > 0;

CREATE TABLE outbox (
    sequence BIGINT NOT NULL PRIMARY KEY,
    article  BYTEA  NOT NULL
);

CREATE TABLE site_state (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);
