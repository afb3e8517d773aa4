package daily8.web.admin;

/// A setting as an admin sees it; what opens something else is hidden.
public record SettingLine(String name, String value, String meaning, boolean chosen) {
    private static final String HIDDEN = "•••";

    public SettingLine {
        boolean secret =
                name.endsWith("key") || name.endsWith("password") || name.endsWith("secret");
        value = secret && !value.isEmpty() ? HIDDEN : value;
    }
}
