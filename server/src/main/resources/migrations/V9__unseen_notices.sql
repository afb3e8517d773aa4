-- What somebody has not seen yet, for the number beside their name on every page, and for the mail.

CREATE INDEX comment_notice_unseen ON comment_notice (account, comment) WHERE NOT seen;
CREATE INDEX comment_notice_waiting ON comment_notice (at, account, comment) WHERE NOT seen;
