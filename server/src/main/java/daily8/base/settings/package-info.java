/// What the operator chose: options before environment before `daily8.toml` before defaults.
@org.jspecify.annotations.NullMarked
package daily8.base.settings;
