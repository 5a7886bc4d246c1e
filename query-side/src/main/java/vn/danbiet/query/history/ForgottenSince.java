package vn.danbiet.query.history;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import vn.danbiet.platform.view.ViewDocument;
import vn.danbiet.query.cases.Forgotten;

/**
 * Takes those who were forgotten later out of what a document was. Every document that holds personal data has a
 * component {@code forgotten}, which decides what is told of it.
 */
final class ForgottenSince {
    private static final String COMPONENT = "forgotten";

    private ForgottenSince() {}

    @SuppressWarnings("unchecked") // the same class
    static <D extends ViewDocument> D in(D document, List<Forgotten> forgotten) {
        RecordComponent[] components = document.getClass().getRecordComponents();
        if (forgotten.isEmpty() || Stream.of(components).noneMatch(one -> one.getName().equals(COMPONENT))) {
            return document;
        }
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = components[i].getName().equals(COMPONENT)
                        ? forgotten
                        : components[i].getAccessor().invoke(document);
            }
            Constructor<?> constructor = document.getClass()
                    .getDeclaredConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return (D) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(document.getClass().getName(), e);
        }
    }
}
