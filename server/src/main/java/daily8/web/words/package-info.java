/// What the pages say, in each language: plurals, directions, how long ago.
@org.jspecify.annotations.NullMarked
package daily8.web.words;
