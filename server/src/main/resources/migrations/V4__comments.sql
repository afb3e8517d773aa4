-- What people say, and what is decided about it. The common subset of SQLite and PostgreSQL;
-- docs/reference/data.md explains every table.

CREATE TABLE comment (
    id        BIGINT  NOT NULL PRIMARY KEY,
    article   BYTEA   NOT NULL,
    place     BYTEA   NOT NULL,
    root      BIGINT  NOT NULL,
    parent    BIGINT  NOT NULL,
    author    BYTEA   NOT NULL,
    posted_at BIGINT  NOT NULL,
    edited_at BIGINT  NOT NULL,
    version   INTEGER NOT NULL,
    state     TEXT    NOT NULL,
    ups       INTEGER NOT NULL,
    downs     INTEGER NOT NULL,
    text      TEXT    NOT NULL
);
-- Holds all that the order of a conversation is made of.
CREATE INDEX comment_of_place
    ON comment (place, posted_at, id, root, parent, state, ups, downs, version, author);
CREATE INDEX comment_of_author ON comment (author, posted_at, state);

-- What a comment said before its newest version.
CREATE TABLE comment_version (
    comment    BIGINT  NOT NULL,
    version    INTEGER NOT NULL,
    written_at BIGINT  NOT NULL,
    text       TEXT    NOT NULL,
    PRIMARY KEY (comment, version)
);

CREATE TABLE comment_vote (
    comment BIGINT  NOT NULL,
    account BYTEA   NOT NULL,
    value   INTEGER NOT NULL,
    PRIMARY KEY (comment, account)
);
CREATE INDEX comment_vote_of_account ON comment_vote (account);

-- Who is to hear of a comment: whom it answers, whom it names.
CREATE TABLE comment_notice (
    account BYTEA   NOT NULL,
    comment BIGINT  NOT NULL,
    kind    TEXT    NOT NULL,
    at      BIGINT  NOT NULL,
    seen    BOOLEAN NOT NULL,
    PRIMARY KEY (account, comment)
);
CREATE INDEX comment_notice_newest ON comment_notice (account, at);

CREATE TABLE comment_report (
    comment BIGINT NOT NULL,
    account BYTEA  NOT NULL,
    reason  TEXT   NOT NULL,
    words   TEXT   NOT NULL,
    at      BIGINT NOT NULL,
    PRIMARY KEY (comment, account)
);

-- What waits for a person to look at it, and why.
CREATE TABLE moderation_queue (
    comment BIGINT NOT NULL PRIMARY KEY,
    why     TEXT   NOT NULL,
    since   BIGINT NOT NULL
);
CREATE INDEX moderation_queue_oldest ON moderation_queue (since, comment);

-- What was done about comments, for good.
CREATE TABLE moderation (
    sequence BIGINT NOT NULL PRIMARY KEY,
    comment  BIGINT NOT NULL,
    action   TEXT   NOT NULL,
    actor    BYTEA  NOT NULL,
    reasons  TEXT   NOT NULL,
    words    TEXT   NOT NULL,
    at       BIGINT NOT NULL
);
CREATE INDEX moderation_of_comment ON moderation (comment, sequence);

CREATE TABLE blocked_word (
    word TEXT   NOT NULL PRIMARY KEY,
    said_by BYTEA NOT NULL,
    at   BIGINT NOT NULL
);

-- How far somebody's comments are trusted, where a person has said so.
CREATE TABLE commenter (
    account  BYTEA  NOT NULL PRIMARY KEY,
    standing TEXT   NOT NULL,
    said_by  BYTEA  NOT NULL,
    at       BIGINT NOT NULL
);

-- Pages elsewhere where an article is talked about, as its feed or page names them.
CREATE TABLE article_discussion (
    article BYTEA NOT NULL,
    url     TEXT  NOT NULL,
    PRIMARY KEY (article, url)
);
