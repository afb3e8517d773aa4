-- What is understood of articles: enrichments, hashtags, stories, editions, corrections.
-- The common subset of SQLite and PostgreSQL; docs/reference/data.md explains every table.

CREATE TABLE enrichment (
    article     BYTEA   NOT NULL PRIMARY KEY,
    revision    INTEGER NOT NULL,
    fingerprint TEXT    NOT NULL,
    body        BYTEA   NOT NULL,
    vectors     BYTEA   NOT NULL
);

CREATE TABLE unread (
    article      BYTEA   NOT NULL PRIMARY KEY,
    revision     INTEGER NOT NULL,
    published_at BIGINT  NOT NULL,
    next_at      BIGINT  NOT NULL,
    attempts     INTEGER NOT NULL,
    reason       TEXT    NOT NULL,
    set_aside_at BIGINT  NOT NULL
);
CREATE INDEX unread_waiting ON unread (published_at, article) WHERE set_aside_at = 0;
CREATE INDEX unread_set_aside ON unread (set_aside_at) WHERE set_aside_at > 0;

-- How far a step has read the outbox.
CREATE TABLE step_position (
    step     TEXT   NOT NULL PRIMARY KEY,
    sequence BIGINT NOT NULL
);

CREATE TABLE tag (
    id     BIGINT NOT NULL PRIMARY KEY,
    name   TEXT   NOT NULL,
    phrase TEXT   NOT NULL
);

CREATE TABLE article_tag (
    tag          BIGINT  NOT NULL,
    article      BYTEA   NOT NULL,
    language     TEXT    NOT NULL,
    published_at BIGINT  NOT NULL,
    place        INTEGER NOT NULL,
    PRIMARY KEY (article, tag)
);
CREATE INDEX article_tag_newest ON article_tag (tag, language, published_at, article);

CREATE TABLE story (
    id        BYTEA  NOT NULL PRIMARY KEY,
    language  TEXT   NOT NULL,
    newest_at BIGINT NOT NULL
);
CREATE INDEX story_newest ON story (language, newest_at, id);

CREATE TABLE story_article (
    article  BYTEA   NOT NULL PRIMARY KEY,
    story    BYTEA   NOT NULL,
    copy_of  BYTEA   NOT NULL,
    revision INTEGER NOT NULL
);
CREATE INDEX story_article_of_story ON story_article (story);

CREATE TABLE story_redirect (
    id    BYTEA NOT NULL PRIMARY KEY,
    story BYTEA NOT NULL
);
CREATE INDEX story_redirect_to ON story_redirect (story);

CREATE TABLE edition (
    language TEXT   NOT NULL,
    date     TEXT   NOT NULL,
    made_at  BIGINT NOT NULL,
    PRIMARY KEY (language, date)
);

CREATE TABLE edition_entry (
    language   TEXT    NOT NULL,
    date       TEXT    NOT NULL,
    place      INTEGER NOT NULL,
    story      BYTEA   NOT NULL,
    lead       BYTEA   NOT NULL,
    quoted     BYTEA   NOT NULL,
    headline   TEXT    NOT NULL,
    line       TEXT    NOT NULL,
    publishers TEXT    NOT NULL,
    texts      INTEGER NOT NULL,
    reasons    TEXT    NOT NULL,
    PRIMARY KEY (language, date, place)
);
CREATE INDEX edition_entry_lead ON edition_entry (lead);
CREATE INDEX edition_entry_quoted ON edition_entry (quoted);

CREATE TABLE correction (
    sequence BIGINT  NOT NULL PRIMARY KEY,
    one      BYTEA   NOT NULL,
    other    BYTEA   NOT NULL,
    same     BOOLEAN NOT NULL,
    said_by  TEXT    NOT NULL,
    said_at  BIGINT  NOT NULL
);
CREATE UNIQUE INDEX correction_pair ON correction (one, other);
CREATE INDEX correction_other ON correction (other);
