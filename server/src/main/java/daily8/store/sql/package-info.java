/// Keeping in SQLite by JDBC; every difference between databases is in Dialect.
@org.jspecify.annotations.NullMarked
package daily8.store.sql;
