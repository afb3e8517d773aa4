package daily8.store.sql;

import daily8.model.AccountId;
import daily8.store.PersonalData;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads all rows of a person out of [PersonalTables].
record SqlPersonalData(Readers readers) implements PersonalData {
    @Override
    public Map<String, List<Map<String, String>>> of(AccountId account) {
        Map<String, List<Map<String, String>>> all = new LinkedHashMap<>();
        for (PersonalTables.Table table : PersonalTables.ALL) {
            String query = "SELECT * FROM " + table.name() + " WHERE " + table.rows();
            List<Map<String, String>> rows =
                    readers.read(sql ->
                            sql.all(
                                    query,
                                    row -> columns(row.columns(), table.secrets()),
                                    AccountRows.key(account)));
            all.computeIfAbsent(table.name(), name -> new ArrayList<>()).addAll(rows);
        }
        return all;
    }

    private static Map<String, String> columns(ResultSet row, Set<String> secrets)
            throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        ResultSetMetaData about = row.getMetaData();
        for (int n = 1; n <= about.getColumnCount(); n++) {
            String name = about.getColumnName(n);
            if (!secrets.contains(name)) {
                columns.put(name, written(row.getObject(n)));
            }
        }
        return columns;
    }

    private static String written(Object value) {
        return value instanceof byte[] bytes
                ? HexFormat.of().formatHex(bytes)
                : String.valueOf(value);
    }
}
