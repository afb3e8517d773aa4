package daily8.mail;

import daily8.base.net.OperatorSockets;
import daily8.mail.MailSettings.Security;
import daily8.store.Letter;
import daily8.store.Letters.Waiting;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/// Takes letters to the configured server by SMTP, each in a connection of its own. A letter has
/// the same Message-ID whenever it is tried: where a kill came between the server's yes and our
/// note of it, the mailbox can tell that it is the same. Thread-safe.
public final class SmtpCarrier implements Carrier {
    /// RFC 5321, 4.5.3.2 allows minutes for each answer; a server that needs them is asked again.
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private static final Duration WALL_CLOCK = Duration.ofMinutes(2);
    private static final int PERMANENT = 500;

    private final MailSettings settings;
    private final OperatorSockets sockets;
    private final Session session;

    /// `tls` says whom to trust.
    public SmtpCarrier(MailSettings settings, SSLContext tls) {
        this(settings, tls, ANSWER, WALL_CLOCK);
    }

    SmtpCarrier(MailSettings settings, SSLContext tls, Duration answer, Duration wallClock) {
        this.settings = settings;
        this.sockets = new OperatorSockets(settings.host(), settings.port(), wallClock);
        this.session = Session.getInstance(properties(tls, Long.toString(answer.toMillis())));
    }

    private Properties properties(SSLContext tls, String millis) {
        Properties all = new Properties();
        all.put("mail.smtp.host", settings.host());
        all.put("mail.smtp.port", Integer.toString(settings.port()));
        all.put("mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
        all.put("mail.smtp.connectiontimeout", millis);
        all.put("mail.smtp.timeout", millis);
        all.put("mail.smtp.writetimeout", millis);
        all.put("mail.smtp.socketFactory", sockets);
        all.put("mail.smtp.socketFactory.fallback", "false");
        all.put("mail.smtp.ssl.checkserveridentity", "true");
        all.put("mail.smtp.ssl.protocols", "TLSv1.2 TLSv1.3");
        boolean upgrade = settings.security() == Security.STARTTLS;
        all.put("mail.smtp.starttls.enable", Boolean.toString(upgrade));
        all.put("mail.smtp.starttls.required", Boolean.toString(upgrade));
        all.put("mail.smtp.ssl.enable", Boolean.toString(settings.security() == Security.TLS));
        // What wraps a connection that is there already, and what makes one.
        all.put("mail.smtp.ssl.socketFactory", upgrade ? tls.getSocketFactory() : sockets);
        return all;
    }

    @Override
    public Carried carry(Waiting waiting) {
        try {
            MimeMessage message = message(waiting);
            try (Transport transport = session.getTransport("smtp")) {
                if (settings.user().isEmpty()) {
                    transport.connect();
                } else {
                    transport.connect(settings.user(), settings.password());
                }
                transport.sendMessage(message, message.getAllRecipients());
            }
            return new Carried.Taken();
        } catch (MessagingException e) {
            return isFinal(e)
                    ? new Carried.Never("the mail server refuses it: " + words(e))
                    : new Carried.Later("the mail server can't take it now: " + words(e));
        }
    }

    private MimeMessage message(Waiting waiting) throws MessagingException {
        Letter letter = waiting.letter();
        MimeMessage message = new NamedMessage(session, "<" + waiting.id() + "@" + ownHost() + ">");
        message.setFrom(new InternetAddress(settings.from().text()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to().text()));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(waiting.madeAt()));
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no holiday replies
        if (!letter.leave().isEmpty()) {
            message.setHeader("List-Unsubscribe", "<" + letter.leave() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"); // RFC 8058
        }
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(letter.plain(), StandardCharsets.UTF_8.name(), "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), StandardCharsets.UTF_8.name(), "html");
        message.setContent(new MimeMultipart("alternative", plain, html)); // the best one last
        message.saveChanges();
        return message;
    }

    private String ownHost() {
        String from = settings.from().text();
        return from.substring(from.indexOf('@') + 1);
    }

    /// The address or the letter is refused for good; that the site may not send at all may mend.
    private static boolean isFinal(MessagingException e) {
        for (@Nullable Throwable cause = e; cause != null; cause = next(cause)) {
            int code =
                    switch (cause) {
                        case SMTPAddressFailedException address -> address.getReturnCode();
                        case SMTPSendFailedException send -> send.getReturnCode();
                        default -> 0;
                    };
            if (code >= PERMANENT) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause instanceof MessagingException chained && chained.getNextException() != null
                ? chained.getNextException()
                : cause.getCause();
    }

    /// In one line; the last of a chain says most.
    private static String words(MessagingException e) {
        Throwable last = e;
        for (@Nullable Throwable next = next(e); next != null; next = next(next)) {
            last = next;
        }
        String text =
                last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage();
        String line = text.strip().replaceAll("\\p{Cntrl}+", " ");
        return line.length() > 300 ? line.substring(0, 300) : line;
    }

    @Override
    public void close() {
        sockets.close();
    }

    /// Keeps the name that the letter has.
    private static final class NamedMessage extends MimeMessage {
        private final String name;

        NamedMessage(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
