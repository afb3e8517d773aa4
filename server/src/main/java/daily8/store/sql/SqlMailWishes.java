package daily8.store.sql;

import daily8.model.AccountId;
import daily8.store.MailWishes;
import daily8.store.sql.Writer.Lane;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Wishes in a table; the time of day as minutes since midnight.
record SqlMailWishes(Writer writer, Readers tables) implements MailWishes {
    private static final int MINUTES = 60;

    private static final String COLUMNS =
            "w.account, w.language, w.wrap_up, w.minute, w.zone, w.replies, w.mentions, w.served_day";
    private static final int ACCOUNT_FROM = 9;

    @Override
    public Optional<MailWish> of(AccountId account) {
        return tables.read(sql ->
                sql.one(
                        "SELECT " + COLUMNS + " FROM mail_wish w WHERE w.account = ?",
                        SqlMailWishes::read,
                        AccountRows.key(account)));
    }

    @Override
    public void set(MailWish wish) {
        writer.write(
                Lane.PEOPLE,
                sql ->
                        sql.run(
                                """
                                INSERT INTO mail_wish (account, language, wrap_up, minute, zone, replies, mentions, served_day)
                                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                                ON CONFLICT (account) DO UPDATE SET language = excluded.language,
                                    wrap_up = excluded.wrap_up, minute = excluded.minute, zone = excluded.zone,
                                    replies = excluded.replies, mentions = excluded.mentions,
                                    served_day = excluded.served_day
                                """,
                                AccountRows.key(wish.account()),
                                wish.language(),
                                wish.wrapUp(),
                                wish.at().getHour() * MINUTES + wish.at().getMinute(),
                                wish.zone().getId(),
                                wish.replies(),
                                wish.mentions(),
                                wish.servedDay().toString()));
    }

    @Override
    public List<Reader> readers() {
        return tables.read(sql ->
                sql.all(
                        "SELECT "
                                + COLUMNS
                                + ", "
                                + AccountRows.COLUMNS
                                + " FROM mail_wish w JOIN account a ON a.id = w.account"
                                + " WHERE w.wrap_up AND a.state = 'ACTIVE' AND a.mail_confirmed AND a.mail_key <> ''",
                        row -> new Reader(AccountRows.read(row, ACCOUNT_FROM), read(row))));
    }

    @Override
    public void served(AccountId account, LocalDate day) {
        writer.write(
                Lane.PEOPLE,
                sql ->
                        sql.run(
                                "UPDATE mail_wish SET served_day = ? WHERE account = ?",
                                day.toString(),
                                AccountRows.key(account)));
    }

    private static MailWish read(Row row) throws SQLException {
        int minute = row.count(4);
        return new MailWish(
                AccountRows.id(row, 1),
                row.text(2),
                row.flag(3),
                LocalTime.of(minute / MINUTES, minute % MINUTES),
                ZoneId.of(row.text(5)),
                row.flag(6),
                row.flag(7),
                LocalDate.parse(row.text(8)));
    }
}
