package daily8.feed;

/// A part of a feed's document: an element or a run of text.
sealed interface XmlNode permits XmlElement, XmlText {}
