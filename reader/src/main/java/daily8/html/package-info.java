/// The sanitiser: publishers' HTML → HTML that is safe to show; the plain text of it, with the way
/// back.
@org.jspecify.annotations.NullMarked
package daily8.html;
