package daily8.base.manners;

/// The attributes `name` and `content` of one `<meta>`; empty where they are not there.
record MetaElement(String name, String content) {
    /// Reads attributes from `start`, just behind `<meta`, to the `>`; in lower case already.
    static MetaElement read(String html, int start) {
        String name = "";
        String content = "";
        int at = start;
        while (at < html.length() && html.charAt(at) != '>') {
            int nameEnd = at;
            while (nameEnd < html.length() && isNameLetter(html.charAt(nameEnd))) {
                nameEnd++;
            }
            if (nameEnd == at) {
                at++;
                continue;
            }
            String attribute = html.substring(at, nameEnd);
            int valueStart = skipSpace(html, nameEnd);
            if (valueStart >= html.length() || html.charAt(valueStart) != '=') {
                at = nameEnd;
                continue;
            }
            valueStart = skipSpace(html, valueStart + 1);
            int valueEnd = valueEnd(html, valueStart);
            String value = unquoted(html.substring(valueStart, valueEnd));
            name = attribute.equals("name") ? value : name;
            content = attribute.equals("content") ? value : content;
            at = valueEnd;
        }
        return new MetaElement(name, content);
    }

    private static int valueEnd(String html, int start) {
        if (start >= html.length()) {
            return html.length();
        }
        char quote = html.charAt(start);
        if (quote == '"' || quote == '\'') {
            int end = html.indexOf(quote, start + 1);
            return end < 0 ? html.length() : end + 1;
        }
        int end = start;
        while (end < html.length() && html.charAt(end) != '>' && html.charAt(end) > ' ') {
            end++;
        }
        return end;
    }

    private static String unquoted(String value) {
        boolean quoted = !value.isEmpty() && (value.charAt(0) == '"' || value.charAt(0) == '\'');
        return (quoted ? value.substring(1, Math.max(1, value.length() - 1)) : value).strip();
    }

    private static int skipSpace(String html, int start) {
        int at = start;
        while (at < html.length() && html.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    private static boolean isNameLetter(char c) {
        return c > ' ' && c != '=' && c != '>' && c != '/' && c != '"' && c != '\'';
    }
}
