/// How we behave towards publishers: pauses, robots.txt, the wishes in their headers.
@org.jspecify.annotations.NullMarked
package daily8.base.manners;
