/// Words, sentences and character sets.
@org.jspecify.annotations.NullMarked
package daily8.base.text;
