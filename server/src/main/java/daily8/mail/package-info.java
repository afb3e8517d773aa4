/// What the site sends by mail: the queue, its limits, the one door to a mail server.
@org.jspecify.annotations.NullMarked
package daily8.mail;
