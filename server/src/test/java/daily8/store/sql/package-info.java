/// The store in SQLite: its contract and its faults.
@org.jspecify.annotations.NullMarked
package daily8.store.sql;
