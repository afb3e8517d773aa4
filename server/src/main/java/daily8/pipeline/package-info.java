/// The whole flow on one page: poll → save → (fetch → extract → save revision) → index.
@org.jspecify.annotations.NullMarked
package daily8.pipeline;
