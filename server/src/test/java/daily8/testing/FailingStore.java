package daily8.testing;

import daily8.store.Store;
import daily8.store.StoreException;
import daily8.store.StoreException.Reason;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/// A store whose n-th call fails, counted over all its ports: for tests that try n = 1, 2, … until
/// all passes.
public final class FailingStore {
    /// Whether the failing call had its effect: an error before it, or an answer that got lost.
    public enum When {
        BEFORE,
        AFTER
    }

    private final AtomicInteger calls = new AtomicInteger();
    private final int failing;
    private final When when;

    private FailingStore(int failing, When when) {
        this.failing = failing;
        this.when = when;
    }

    /// The store with its `failing`-th call, counted from 1, thrown; later ones work again.
    public static Store failingAt(Store store, int failing, When when) {
        return new FailingStore(failing, when).wrap(Store.class, store);
    }

    private <T> T wrap(Class<T> port, T real) {
        return port.cast(
                Proxy.newProxyInstance(
                        port.getClassLoader(),
                        new Class<?>[] {port},
                        (proxy, method, arguments) -> {
                            try {
                                Class<?> part = method.getReturnType();
                                if (part.isInterface() && isPort(part)) {
                                    return wrapPart(part, method.invoke(real));
                                }
                                boolean fails = calls.incrementAndGet() == failing;
                                if (fails && when == When.BEFORE) {
                                    throw refusal(method.getName());
                                }
                                Object answer = method.invoke(real, arguments);
                                if (fails) {
                                    throw refusal(method.getName());
                                }
                                return answer;
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        }));
    }

    private <T> T wrapPart(Class<T> part, Object real) {
        return wrap(part, part.cast(real));
    }

    private static boolean isPort(Class<?> type) {
        return type.getPackage().equals(Store.class.getPackage())
                && !type.isSealed()
                && !type.isRecord();
    }

    private StoreException refusal(String call) {
        return new StoreException(
                Reason.FAILED, "call " + failing + ", " + call + ", fails", new AssertionError());
    }
}
