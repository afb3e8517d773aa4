/// What the sanitiser keeps and what it must never let through.
@org.jspecify.annotations.NullMarked
package daily8.html;
