package vn.danbiet.platform.view;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import vn.danbiet.platform.axon.AxonSetup;

/**
 * Leads events from Axon's processor into a view.
 *
 * <p>
 * It is interceptor and handler at once. The interceptor stands around each event of a batch: before the first it reads
 * the documents, after the last it writes them. An event that the fold cannot digest fails in the handler and is put
 * aside; a database that cannot be reached fails in the interceptor, hence the whole batch is tried again.
 *
 * <p>
 * <b>Why it writes there and not when the unit of work commits.</b> The processor stores its token in the unit of work's
 * prepare-commit phase, and it registers that before anything of ours can. Whatever is registered later runs after the
 * token is stored, and a process killed in between would have lost its documents for good. Here, the unit of work has
 * not begun to commit: documents first, then the view's position, then the token. Killed anywhere in between, the batch
 * comes again and finds its events known.
 */
final class ViewProcessor<D extends ViewDocument>
        implements
            EventMessageHandler,
            MessageHandlerInterceptor<EventMessage<?>> {
    private final Run<D> run;
    private final String resource;

    ViewProcessor(Run<D> run) {
        this.run = run;
        this.resource = "batch of " + run.build().name();
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> work, InterceptorChain chain)
            throws Exception {
        Batch<D> batch = work.getOrComputeResource(resource, _ -> read(work));
        Object result = chain.proceed();
        if (isLast(work)) {
            batch.write();
        }
        // A dead letter that was digested at last says nothing about the events around it.
        if (work instanceof BatchingUnitOfWork<?> events && events.isLastMessage()) {
            run.advanceTo(Stamp.position(work.getMessage()), work.getMessage().getTimestamp());
        }
        return result;
    }

    /** A dead letter comes alone. */
    private static boolean isLast(UnitOfWork<?> work) {
        return !(work instanceof BatchingUnitOfWork<?> batch) || batch.isLastMessage();
    }

    private Batch<D> read(UnitOfWork<? extends EventMessage<?>> work) {
        List<? extends EventMessage<?>> events = work instanceof BatchingUnitOfWork<? extends EventMessage<?>> batch
                ? batch.getMessages()
                : List.of(work.getMessage());
        return run.read(events.stream().<DomainEventMessage<?>>map(ViewProcessor::inCase).toList());
    }

    @Override
    public @Nullable Object handle(EventMessage<?> event) {
        Batch<D> batch = CurrentUnitOfWork.get().getResource(resource);
        try {
            batch.apply(inCase(event));
        } catch (RuntimeException e) {
            if (AxonSetup.isNoFaultOfTheEvent(e) || !run.isSkipped(Stamp.position(event))) {
                throw e;
            }
        }
        return null;
    }

    private static DomainEventMessage<?> inCase(EventMessage<?> event) {
        if (event instanceof DomainEventMessage<?> inCase) {
            return inCase;
        }
        throw new IllegalArgumentException("An event without a case: " + event.getIdentifier());
    }
}
