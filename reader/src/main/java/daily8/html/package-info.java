/// The sanitiser: publishers' HTML → HTML that is safe to show.
@org.jspecify.annotations.NullMarked
package daily8.html;
