package daily8.base.net;

import daily8.base.net.FetchResult.Failed;
import daily8.base.net.FetchResult.Reason;
import daily8.base.net.FetchResult.Refused;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.time.Duration;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.jspecify.annotations.Nullable;

/// Says in a reader's words why a request failed.
final class FailureWords {
    private FailureWords() {}

    static FetchResult of(IOException failure, String host, Duration after) {
        if (failure instanceof AddressRefusedException) {
            return new Refused(message(failure));
        }
        return new Failed(kind(failure), words(failure, host), after);
    }

    private static Reason kind(IOException failure) {
        return switch (failure) {
            case BodyRefusedException refused -> refused.kind();
            case UnknownHostException _ -> Reason.DNS;
            case ConnectTimeoutException _ -> Reason.CONNECT;
            case SocketTimeoutException _ -> Reason.TIMEOUT;
            case ConnectException _ -> Reason.CONNECT;
            case NoRouteToHostException _ -> Reason.CONNECT;
            case ConnectionRequestTimeoutException _ -> Reason.CONNECT;
            case SSLException _ -> Reason.TLS;
            default -> Reason.PROTOCOL;
        };
    }

    private static String words(IOException failure, String host) {
        return switch (failure) {
            case BodyRefusedException _ -> message(failure);
            case UnknownHostException _ -> message(failure);
            case ConnectTimeoutException _ -> host + " did not accept a connection in time";
            case SocketTimeoutException _ -> host + " did not answer in time";
            case ConnectException _ -> host + " accepts no connection";
            case NoRouteToHostException _ -> "there is no route to " + host;
            case SSLException _ -> tlsWords(failure, host);
            case NoHttpResponseException _ -> host + " closed the connection without an answer";
            case ConnectionClosedException _ -> "the answer of " + host + " ended too early";
            case EOFException _ -> "the answer of " + host + " ended too early";
            case ZipException _ -> "the answer of " + host + " is packed wrongly";
            default -> "the answer of " + host + " is not one of the web: " + message(failure);
        };
    }

    private static String tlsWords(IOException failure, String host) {
        if (failure instanceof SSLPeerUnverifiedException) {
            return "the certificate of " + host + " is for another host";
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case CertificateExpiredException _ -> {
                    return "the certificate of " + host + " has expired";
                }
                case CertificateNotYetValidException _ -> {
                    return "the certificate of " + host + " is not valid yet";
                }
                case CertPathBuilderException _ -> {
                    return "the certificate of " + host + " is signed by nobody we know";
                }
                default -> {
                    // the next cause may say more
                }
            }
        }
        return isOutdated(failure)
                ? host + " offers only outdated TLS, which anybody can read"
                : "no safe connection to " + host + ": " + message(failure);
    }

    /// The JDK has no exception of its own for this; these are its words, and the alert's name.
    private static boolean isOutdated(IOException failure) {
        String message = message(failure);
        return message.contains("protocol version") || message.contains("protocol_version");
    }

    static String message(Throwable failure) {
        @Nullable String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
