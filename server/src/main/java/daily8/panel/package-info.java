/// What a reader opens beside a text: each feature answers in quotations.
@org.jspecify.annotations.NullMarked
package daily8.panel;
