-- What readers follow, have read and saved. The common subset of SQLite and PostgreSQL;
-- docs/reference/data.md explains every table.

CREATE TABLE follow (
    account    BYTEA   NOT NULL,
    kind       TEXT    NOT NULL,
    target     TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    muted      BOOLEAN NOT NULL,
    folder     TEXT    NOT NULL,
    since      BIGINT  NOT NULL,
    read_until BIGINT  NOT NULL,
    PRIMARY KEY (account, kind, target)
);

CREATE TABLE read_text (
    account BYTEA  NOT NULL,
    text    BYTEA  NOT NULL,
    article BYTEA  NOT NULL,
    read_at BIGINT NOT NULL,
    PRIMARY KEY (account, text)
);
CREATE INDEX read_text_latest ON read_text (account, read_at);

CREATE TABLE read_story (
    account BYTEA  NOT NULL,
    story   BYTEA  NOT NULL,
    read_at BIGINT NOT NULL,
    PRIMARY KEY (account, story)
);
CREATE INDEX read_story_latest ON read_story (account, read_at);

CREATE TABLE saved_article (
    account  BYTEA  NOT NULL,
    article  BYTEA  NOT NULL,
    saved_at BIGINT NOT NULL,
    PRIMARY KEY (account, article)
);
CREATE INDEX saved_article_latest ON saved_article (account, saved_at);

CREATE TABLE reader_choice (
    account     BYTEA   NOT NULL PRIMARY KEY,
    whole_story BOOLEAN NOT NULL,
    sections    TEXT    NOT NULL,
    country     TEXT    NOT NULL
);
