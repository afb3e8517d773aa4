/// The only way out: GuardedHttp to the open web, with the addresses it refuses.
@org.jspecify.annotations.NullMarked
package daily8.base.net;
