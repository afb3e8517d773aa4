/// The site: Main, Wiring, Settings.
@org.jspecify.annotations.NullMarked
package daily8;
