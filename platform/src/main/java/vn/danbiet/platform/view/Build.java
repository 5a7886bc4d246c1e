package vn.danbiet.platform.view;

import com.mongodb.client.MongoCollection;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;

/**
 * What there is of a generation besides its entry.
 *
 * @param name of its collection, of its processor and of what that has put aside
 */
record Build<D extends ViewDocument>(
        int number,
        String name,
        MongoCollection<D> documents,
        SequencedDeadLetterQueue<EventMessage<?>> putAside) {}
