package daily8.feed;

/// Text between tags, its entities resolved.
record XmlText(String text) implements XmlNode {}
